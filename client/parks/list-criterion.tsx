import { CheckboxGroup } from 'react-aria-components';
import { states } from '../../db/time-vocabulary.ts';
import { isKeyOf, kinds, type Status, statuses } from '../../db/vocabulary.ts';
import { ChoiceBox } from '../filters/choice-box.tsx';
import '../filters/choice-facet.css';
import { KindIcon } from '../parts/kind-icon.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import { useView } from '../state/view.ts';
import { ParkDot } from './park-dot.tsx';
import { changed } from './search-change.ts';

type Field = 'kind' | 'origin' | 'status' | 'state' | 'certainty';
type Props = {
  field: Field;
  label: string;
  options: readonly { value: string; label: string }[];
  counts: readonly { value: string; count: number }[] | undefined;
};

/** The choices of one criterion that would leave a park, or are chosen, each with its sign and its count. */
export function ListCriterion({ field, label, options, counts }: Props) {
  const { parks, setParks } = useView();
  const chosen: readonly string[] = parks[field] ?? [];
  const countOf = (value: string) => counts?.find((c) => c.value === value)?.count ?? 0;
  const offered = options.filter(({ value }) => countOf(value) > 0 || chosen.includes(value));
  if (offered.length === 0) return null;
  return (
    <CheckboxGroup aria-label={label} value={[...chosen]} onChange={(values) => setParks(changed(parks, { [field]: values }) ?? parks)}>
      <div className="choice-group">
        <p className="choice-group__label" aria-hidden="true">
          {label}
        </p>
        {offered.map((option) => (
          <ChoiceBox key={option.value} value={option.value} count={countOf(option.value)}>
            <Sign field={field} value={option.value} />
            {option.label}
          </ChoiceBox>
        ))}
      </div>
    </CheckboxGroup>
  );
}

function Sign({ field, value }: { field: Field; value: string }) {
  if (field === 'kind' && isKeyOf(kinds, value)) return <KindIcon kind={value} />;
  if (field === 'origin') return <ParkDot origin={value === 'catalogue' ? value : 'existing'} />;
  if (field === 'status') return <StatusMark status={isKeyOf(statuses, value) ? (value as Status) : null} word={false} />;
  return field === 'state' && isKeyOf(states, value) ? <StatusMark status={states[value].look} word={false} /> : null;
}
