import { type ChangeKind, changeKinds } from '../../db/time-vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { changesTexts } from '../messages/changes.ts';
import { ChangeRow } from './change-row.tsx';
import type { Change } from './use-changes.ts';

type Props = { id: string; kind: ChangeKind; count: number; changes: readonly Change[] };

/** All changes of one kind, in the catalogue's order. */
export function ChangeGroup({ id, kind, count, changes }: Props) {
  const t = useText(changesTexts);
  const local = useLocal();
  // Where a kind holds one field its heading says it already.
  const isNamed = changeKinds[kind].fields.length > 1;
  return (
    <section className="changes__group" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {local(changeKinds[kind].label)} <span className="changes__count">{count}</span>
        <span className="visually-hidden"> ({t('groupCount', { count })})</span>
      </h2>
      <ol>
        {changes.map((change) => (
          <ChangeRow key={`${change.project.id} ${change.field}`} change={change} namesField={isNamed} />
        ))}
      </ol>
    </section>
  );
}
