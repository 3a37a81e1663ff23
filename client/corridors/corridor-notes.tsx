import { certainties } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatAccuracy, formatNumber } from '../format.ts';
import { corridorsTexts } from '../messages/corridors.ts';
import { DocumentDate } from '../parts/document-date.tsx';
import { ProjectLink } from '../project/project-link.tsx';
import { useView } from '../state/view.ts';
import type { Strip } from './strip-data.ts';

/** What the strip rests on: course and gaps, what is missing, posts, what has no chainage, sources. */
export function CorridorNotes({ strip: { sections, lacks, posts, vague, sources } }: { strip: Strip }) {
  const t = useText(corridorsTexts);
  const local = useLocal();
  const { lang } = useView();
  const figure = (n: number) => formatNumber(Math.round(n * 10) / 10, lang);
  return (
    <>
      <h2>{t('sections')}</h2>
      <ul>
        {sections.map(({ kind, fromKm, toKm, project, certainty, accuracyM }) => {
          const range = t('kmRange', { from: figure(fromKm), to: figure(toKm) });
          if (kind === 'gap')
            return (
              <li key={fromKm} data-gap="">
                {t('sectionGap', { range })}
              </li>
            );
          return (
            <li key={fromKm}>
              {t('sectionDrawn', { range, certainty: local(certainties[certainty].label) })}
              {accuracyM !== null && ` · ${t('accuracy', { distance: formatAccuracy(accuracyM, lang) })}`}
              {project !== null && ' · '}
              {project !== null && <ProjectLink id={project}>{project}</ProjectLink>}
            </li>
          );
        })}
      </ul>
      {lacks.length > 0 && (
        <>
          <h2>{t('lacks')}</h2>
          <ul>
            {lacks.map((lack) => (
              <li key={lack.vi}>{local(lack)}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('posts')}</h2>
      {posts.length === 0 ? (
        <p>{t('noPosts')}</p>
      ) : (
        <ul>
          {posts.map(({ km, source, withinM }) => (
            <li key={km}>{t('post', { km: t('km', { km: figure(km) }), source: local(source), distance: formatAccuracy(withinM, lang) })}</li>
          ))}
        </ul>
      )}
      {vague.length > 0 && (
        <>
          <h2>{t('vague')}</h2>
          <ul>
            {vague.map(({ id, name, accuracyM }) => (
              <li key={id}>
                <ProjectLink id={id}>{`${id} ${local(name)}`}</ProjectLink>
                {t('vagueOne', { distance: formatAccuracy(accuracyM, lang) })}
              </li>
            ))}
          </ul>
        </>
      )}
      {sources.length > 0 && (
        <>
          <h2>{t('sources')}</h2>
          <ul>
            {sources.map((document) => (
              <li key={document.id}>
                {document.url ? (
                  <a href={document.url} target="_blank" rel="noopener noreferrer">
                    {local(document.title)}
                  </a>
                ) : (
                  local(document.title)
                )}
                {' · '}
                <DocumentDate document={document} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
