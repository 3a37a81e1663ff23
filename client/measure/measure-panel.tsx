import { Radio, RadioGroup } from 'react-aria-components';
import { MAX_PATH, writePath } from '../../geo/path-text.ts';
import { useText } from '../app/intl.tsx';
import '../coordinates/point-card.css';
import { NearForm } from '../near/near-form.tsx';
import type { MarkedPoint } from '../state/marked-point.ts';
import { MeasureFigures } from './measure-figures.tsx';
import '../parts/radio-mark.css';
import './measure-panel.css';
import { measureTexts } from '../messages/measure.ts';
import { BLANK, type Measuring, positionsOf, withoutLast, withPoint } from './measuring.ts';

type Props = { measuring: Measuring; onChange: (measuring: Measuring | null) => void; middle: () => MarkedPoint };

/** What is measured on the map, and what can be done with it. All of it works without a pointer; Escape leaves. */
export function MeasurePanel({ measuring, onChange, middle }: Props) {
  const t = useText(measureTexts);
  const { path, shape, done } = measuring;
  return (
    <section
      className="point-card measure-panel"
      aria-label={t('heading')}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onChange(null)}
    >
      <h2 className="point-card__title">
        {t('heading')}
        <button type="button" className="action point-card__close" aria-label={t('close')} onClick={() => onChange(null)}>
          <span aria-hidden="true">✕</span>
        </button>
      </h2>
      <RadioGroup
        className="measure-panel__shape"
        aria-label={t('shape')}
        orientation="horizontal"
        value={shape}
        onChange={(value) => onChange({ ...measuring, shape: value === 'area' ? 'area' : 'line' })}
      >
        {(['line', 'area'] as const).map((value) => (
          <Radio key={value} value={value} className="radio-mark">
            {t(value)}
          </Radio>
        ))}
      </RadioGroup>
      {!done && <p className="measure-panel__note">{path.length < MAX_PATH ? t('how') : t('full', { count: MAX_PATH })}</p>}
      {path.length > 0 && <MeasureFigures measuring={measuring} />}
      <div className="measure-panel__actions">
        {!done && (
          <button type="button" className="action" onClick={() => onChange(withPoint(measuring, middle()))}>
            {t('addMiddle')}
          </button>
        )}
        {path.length > 0 && (
          <button type="button" className="action" onClick={() => onChange(withoutLast(measuring))}>
            {t('back')}
          </button>
        )}
        {path.length > 1 && !done && (
          <button type="button" className="action" onClick={() => onChange({ ...measuring, done: true })}>
            {t('finish')}
          </button>
        )}
        {done && (
          <button type="button" className="action" onClick={() => onChange({ ...BLANK, shape })}>
            {t('again')}
          </button>
        )}
      </div>
      {shape === 'line' && path.length > 0 && <NearForm near={writePath(positionsOf(path))} />}
    </section>
  );
}
