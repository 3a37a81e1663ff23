import { useState } from 'react';
import { traits } from '../../db/parks/score.ts';
import { useText } from '../app/intl.tsx';
import { parksTexts } from '../messages/parks.ts';
import { useView } from '../state/view.ts';
import { changed } from './search-change.ts';
import { WeightSlider } from './weight-slider.tsx';
import '../parts/fold.css';
import './weights-fold.css';

/** The weights that rank the parks: a slider for each trait. They are in the address, and so in what is sent to others. */
export function WeightsFold() {
  const t = useText(parksTexts);
  const { parks, setParks } = useView();
  const count = Object.values(parks.weights ?? {}).filter((w) => w > 0).length;
  // As the address had it at first; then the reader opens and closes it.
  const [isOpen] = useState(count > 0);
  return (
    <details className="fold weights-fold" open={isOpen}>
      <summary>
        {t('weights')} {count > 0 && <span className="weights-fold__count">· {t('weighed', { count })}</span>}
      </summary>
      <div className="weights-fold__sliders">
        {traits.map((trait) => (
          <WeightSlider key={trait} trait={trait} />
        ))}
      </div>
      <p className="weights-fold__note">{t('weightsNote')}</p>
      {count === 0 && (
        <p className="weights-fold__none" role="status">
          {t('noWeights')}
        </p>
      )}
      {count > 0 && (
        <button
          type="button"
          className="action"
          onClick={() =>
            setParks(changed(parks, { weights: undefined, ...(parks.sort === 'score' && { sort: undefined, order: undefined }) }) ?? parks)
          }
        >
          {t('dropWeights')}
        </button>
      )}
    </details>
  );
}
