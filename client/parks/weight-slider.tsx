import { MAX_WEIGHT, type Trait } from '../../db/parks/score.ts';
import { useText } from '../app/intl.tsx';
import { parksTexts } from '../messages/parks.ts';
import { useView } from '../state/view.ts';
import { withWeight } from './search-change.ts';

/** Of these more is better; of the others less. */
const MORE: readonly Trait[] = ['area', 'free', 'state', 'certainty'];

/** One weight, 0 to 10. Dragging on continues the same step of history. */
export function WeightSlider({ trait }: { trait: Trait }) {
  const t = useText(parksTexts);
  const { parks, setParks } = useView();
  const weight = parks.weights?.[trait] ?? 0;
  const label = t(trait === 'state' ? 'traitState' : trait);
  return (
    <label className="weight-slider" title={t(MORE.includes(trait) ? 'moreIsBetter' : 'lessIsBetter')}>
      <span className="weight-slider__label">
        {label}
        <span className="visually-hidden">, {t(MORE.includes(trait) ? 'moreIsBetter' : 'lessIsBetter')}</span>
      </span>
      <input
        type="range"
        min={0}
        max={MAX_WEIGHT}
        step={1}
        value={weight}
        onChange={({ target }) => setParks(withWeight(parks, trait, Number(target.value)), { replace: true })}
      />
      <output className="weight-slider__value">{weight}</output>
    </label>
  );
}
