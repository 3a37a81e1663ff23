import { Fragment } from 'react';
import { useText } from '../app/intl.tsx';
import { reportTexts } from '../messages/report.ts';
import type { Report } from './use-report.ts';

/** The place in the list of sources at the end of the page. */
export const sourceAnchor = (number: number) => `source-${number}`;

/** The clause, and the numbers of the sources, each leading to its entry. */
export function Citation({ report, documents, clause = null }: { report: Report; documents: readonly string[]; clause?: string | null }) {
  const t = useText(reportTexts);
  const numbers = documents.map((document) => report.sources.findIndex(({ id }) => id === document) + 1).sort((a, b) => a - b);
  return (
    <span className="report__citation">
      {clause && `${t('clause', { clause })} `}
      {numbers.map((number) => (
        <Fragment key={number}>
          <a href={`#${sourceAnchor(number)}`} aria-label={t('toSource', { number })}>
            [{number}]
          </a>{' '}
        </Fragment>
      ))}
    </span>
  );
}
