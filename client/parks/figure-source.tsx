import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Source } from '../../db/parks/park.ts';
import { bases, confidences } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatDate } from '../format.ts';
import { projectTexts } from '../messages/project.ts';
import { DocumentDate } from '../parts/document-date.tsx';
import { keepSearch } from '../parts/keep-search.ts';
import '../project/source-note.css';
import { useView } from '../state/view.ts';
import './figure-source.css';

type Given = Omit<Source, 'basis'> & { basis: Source['basis'] | null };

/** A figure that answers "from where?": pressed, it opens its source. `label` says of what, to those who do not see the table. */
export function FigureSource({ source, label, children }: { source: Given; label: string; children: ReactNode }) {
  return (
    <DialogTrigger>
      <Button className="figure-source">
        {children}
        <span className="visually-hidden"> ({label})</span>
      </Button>
      <Popover className="figure-source__popover" placement="bottom start" offset={4} containerPadding={8}>
        <Dialog className="figure-source__dialog" aria-label={label}>
          <SourceRows source={source} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** Document or page, issuer, clause, date, basis, and what else is known of one value. */
function SourceRows({ source }: { source: Given }) {
  const t = useText(projectTexts);
  const local = useLocal();
  const { lang } = useView();
  const { document, title, issuer, clause, url, dated, datedAfter, undated, confidence, basis, on, note, inputs } = source;
  const isPlan = clause !== null;
  const rows: [string, ReactNode][] = [
    [t(isPlan ? 'document' : 'report'), local(title)],
    [t(isPlan ? 'issuer' : 'publisher'), local(issuer)],
    [t('clause'), clause],
    [t('date'), <DocumentDate key="date" document={{ dated, datedAfter, undated }} explain />],
    [t('speaksOn'), on && formatDate(on, lang)],
    [t('basis'), basis && `${local(bases[basis].label)}. ${local(bases[basis].definition)}`],
    [t('inputs'), inputs && local(inputs)],
    [t('confidence'), confidence && local(confidences[confidence].label)],
    [t('note'), note && local(note)],
  ];
  return (
    <div className="source-note">
      <dl>
        {rows.map(([label, value]) =>
          value ? (
            <div key={label} className="source-note__row">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <p className="source-note__links">
        {url && (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {t('openSource')} <span aria-hidden="true">↗</span>
            <span className="visually-hidden"> ({t('newTab')})</span>
          </a>
        )}
        {document && (
          <Link to="/documents/$id" params={{ id: document }} search={keepSearch}>
            {t('openDocument')}
          </Link>
        )}
      </p>
    </div>
  );
}
