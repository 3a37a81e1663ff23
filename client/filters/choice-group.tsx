import { healths, states } from '../../db/time-vocabulary.ts';
import { isKeyOf, kinds, NOT_STATED, statuses } from '../../db/vocabulary.ts';
import { useLocal } from '../app/intl.tsx';
import { HealthSign } from '../health/health-sign.tsx';
import { KindIcon } from '../parts/kind-icon.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import type { ListField } from './active.ts';
import { ChoiceBox } from './choice-box.tsx';
import type { Option } from './options.ts';

type Props = { field: ListField; label: string | undefined; options: readonly Option[]; counts: ReadonlyMap<string, number> };

/** Choices under one heading, with the sign by which the map shows each. */
export function ChoiceGroup({ field, label, options, counts }: Props) {
  const local = useLocal();
  return (
    <fieldset className="choice-group">
      {label !== undefined && <legend className="choice-group__label">{label}</legend>}
      {options.map((option) => (
        <ChoiceBox key={option.value} value={option.value} count={counts.get(option.value) ?? 0}>
          <Sign field={field} value={option.value} />
          {local(option.label)}
        </ChoiceBox>
      ))}
    </fieldset>
  );
}

function Sign({ field, value }: { field: ListField; value: string }) {
  if (field === 'kind' && isKeyOf(kinds, value)) return <KindIcon kind={value} />;
  if (field === 'status' && isKeyOf(statuses, value)) return <StatusMark status={value} word={false} />;
  if (field === 'state' && isKeyOf(states, value)) return <StatusMark status={states[value].look} word={false} />;
  if (field === 'health' && isKeyOf(healths, value)) return <HealthSign health={value} />;
  return field === 'status' && value === NOT_STATED ? <StatusMark status={null} word={false} /> : null;
}
