import { useText } from '../app/intl.tsx';
import { CopyButton } from '../coordinates/copy-button.tsx';
import { measureTexts } from '../messages/measure.ts';
import { useView } from '../state/view.ts';
import { figuresOf } from './figures.ts';
import { formatMeasured, formatMeasuredArea } from './format.ts';
import type { Measuring } from './measuring.ts';

/** The figures of what is measured, to be copied; or why there are none. */
export function MeasureFigures({ measuring }: { measuring: Measuring }) {
  const t = useText(measureTexts);
  const { lang } = useView();
  const { along, straight, around, area } = figuresOf(measuring);
  const rows: [string, string][] =
    measuring.shape === 'line'
      ? [
          [t('along'), formatMeasured(along, lang)],
          [t('straight'), formatMeasured(straight, lang)],
        ]
      : typeof area === 'number'
        ? [
            [t('inside'), formatMeasuredArea(area, lang)],
            [t('around'), formatMeasured(around, lang)],
          ]
        : [];
  return (
    <>
      <div className="point-card__system">
        <h3>{t('points', { count: measuring.path.length })}</h3>
        {rows.length > 0 && <CopyButton text={rows.map((row) => row.join(': ')).join('; ')} system={t('heading')} />}
      </div>
      <div role="status">
        <dl className="point-card__figures">
          {rows.map(([name, value]) => (
            <div key={name} className="measure-panel__figure">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {measuring.shape === 'area' && typeof area === 'string' && (
          <p className={area === 'crosses' ? 'point-card__refused' : 'measure-panel__note'}>{t(area === 'crosses' ? 'crosses' : 'tooFew')}</p>
        )}
      </div>
      <p className="measure-panel__note">{t('ground')}</p>
    </>
  );
}
