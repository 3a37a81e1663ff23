import { Link } from '@tanstack/react-router';
import { useLocal, useText } from '../app/intl.tsx';
import { formatAccuracy, formatDate } from '../format.ts';
import { keepSearch } from '../parts/keep-search.ts';
import { useView } from '../state/view.ts';
import { AgreementMark } from './agreement-mark.tsx';
import { CrossingPoint } from './crossing-point.tsx';
import type { ProjectLink } from './link-data.ts';
import './link-ground.css';
import { linksTexts } from '../messages/links.ts';
import { useCellText } from './use-cell-text.ts';

/** On what ground a link stands: whether clause and drawing agree, where it crosses, what says so. */
export function LinkGround({ link }: { link: Pick<ProjectLink, 'agreement' | 'project' | 'crossings' | 'via' | 'claims'> }) {
  const t = useText(linksTexts);
  const { lang } = useView();
  const { nameOf } = useCellText();
  const { agreement, project, crossings, via, claims } = link;
  const word = agreement === 'stated' && project.certainty === 'symbol' ? 'statedSymbol' : agreement;
  return (
    <div className="link-ground">
      <p>
        <AgreementMark agreement={agreement} /> {t(word)}
      </p>
      {crossings.length > 0 && (
        <p className="link-ground__line">
          <span>{t('crosses')}</span>
          {crossings.map((crossing) => (
            <CrossingPoint key={`${crossing.lon} ${crossing.lat}`} crossing={crossing} />
          ))}
          <span>({t('within', { distance: formatAccuracy(project.accuracyM, lang) })})</span>
        </p>
      )}
      {via.length > 0 && <p>{t('via', { places: via.map(nameOf).join(lang === 'zh' ? '、' : ', ') })}</p>}
      {claims.length > 0 && <StatedIn claims={claims} />}
    </div>
  );
}

/** The clauses and reports that say so, each a link to its document. */
export function StatedIn({ claims }: { claims: ProjectLink['claims'] }) {
  const t = useText(linksTexts);
  const local = useLocal();
  const { lang } = useView();
  return (
    <p className="link-ground__line">
      <span>{t('statedBy')}</span>
      {claims.map(({ id, document, clause }) => (
        <Link key={id} to="/documents/$id" params={{ id: document.id }} search={keepSearch}>
          {document.kind === 'plan'
            ? `${document.id} ${clause ?? ''}`
            : [local(document.issuer), document.dated && formatDate(document.dated, lang)].filter(Boolean).join(' ')}
        </Link>
      ))}
    </p>
  );
}
