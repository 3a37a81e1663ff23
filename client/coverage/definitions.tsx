import type { ReactNode } from 'react';
import { bases, certainties, keysOf, type Localized, statuses } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { coverageTexts } from '../messages/coverage.ts';
import { StatusMark } from '../parts/status-mark.tsx';
import { DefinitionList } from './definition-list.tsx';

/** The written definitions of the atlas: every basis, certainty and status, and the rule between sources that differ. */
export function Definitions() {
  const t = useText(coverageTexts);
  const local = useLocal();
  const entry = ([key, { label, definition }]: [string, { label: Localized; definition: Localized }]): [string, ReactNode, string] => [
    key,
    local(label),
    local(definition),
  ];
  return (
    <section aria-labelledby="definitions" className="coverage__words">
      <h2 id="definitions">{t('words')}</h2>
      <DefinitionList heading={t('wordsBases')} entries={Object.entries(bases).map(entry)} />
      <DefinitionList heading={t('wordsCertainties')} entries={Object.entries(certainties).map(entry)} />
      <DefinitionList
        heading={t('wordsStatuses')}
        entries={keysOf(statuses).map((status) => [status, <StatusMark key={status} status={status} />, local(statuses[status].definition)])}
      />
      <DefinitionList
        heading={t('wordsRule')}
        entries={[
          ['promise', t('rulePromise'), t('rulePromiseText')],
          ['progress', t('ruleProgress'), t('ruleProgressText')],
          ['collected', t('ruleCollected'), t('ruleCollectedText')],
        ]}
      />
    </section>
  );
}
