import type { UseQueryResult } from '@tanstack/react-query';
import type { Ref } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { useText } from '../app/intl.tsx';
import '../coordinates/point-card.css';
import '../measure/measure-panel.css';
import '../parts/radio-mark.css';
import { mapTexts } from '../messages/map.ts';
import { reachTexts } from '../messages/reach.ts';
import type { MarkedPoint } from '../state/marked-point.ts';
import { useView } from '../state/view.ts';
import { withPoint } from '../state/way.ts';
import { EndField } from './end-field.tsx';
import './reach-panel.css';
import { ReachAnswer } from './reach-answer.tsx';
import { Refused } from './refused.tsx';
import { RouteAnswer } from './route-answer.tsx';
import { RouteFigure } from './route-figure.tsx';
import type { Reached, WayFound } from './use-reach.ts';

type Props = {
  ref: Ref<HTMLElement>;
  way: UseQueryResult<WayFound, unknown>;
  reached: UseQueryResult<Reached, unknown>;
  middle: () => MarkedPoint;
  onClose: () => void;
};

/** Where from, where to, by what, and the answer. All of it works without a pointer; Escape leaves. */
export function ReachPanel({ ref, way, reached, middle, onClose }: Props) {
  const t = useText(reachTexts);
  const tm = useText(mapTexts);
  const { route, mode, setRoute, setMode } = useView();
  const { from, to } = route ?? {};
  const isWhole = from !== undefined && to !== undefined;
  const answer = isWhole ? way : reached;
  return (
    <section
      ref={ref}
      className="point-card reach-panel"
      aria-label={tm('reach')}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}
    >
      <h2 className="point-card__title">
        {t('heading')}
        <button type="button" className="action point-card__close" aria-label={t('close')} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </h2>
      <RadioGroup
        className="measure-panel__shape"
        aria-label={t('mode')}
        orientation="horizontal"
        value={mode}
        onChange={(value) => setMode(value === 'rail' ? 'rail' : 'road')}
      >
        {(['road', 'rail'] as const).map((value) => (
          <Radio key={value} value={value} className="radio-mark">
            {t(value)}
          </Radio>
        ))}
      </RadioGroup>
      <EndField end="from" at={from} onChange={(at) => setRoute({ ...route, from: at })} />
      <EndField end="to" at={to} onChange={(at) => setRoute({ ...route, to: at })} />
      {!isWhole && <p className="measure-panel__note">{t(from || to ? 'howSecond' : 'how')}</p>}
      <div className="measure-panel__actions">
        {!isWhole && (
          <button type="button" className="action" onClick={() => setRoute(withPoint(route, middle()))}>
            {t('addMiddle')}
          </button>
        )}
        {isWhole && (
          <>
            <button type="button" className="action" onClick={() => setRoute({ from: to, to: from })}>
              {t('swap')}
            </button>
            <button type="button" className="action" onClick={() => setRoute({ from })}>
              {t('reachFrom')}
            </button>
          </>
        )}
        {(from || to) && (
          <button type="button" className="action" onClick={() => setRoute(undefined)}>
            {t('clear')}
          </button>
        )}
      </div>
      <div className="reach-panel__answer" role="status" aria-busy={answer.isFetching}>
        {answer.isLoading && <p className="measure-panel__note">{t('seeking')}</p>}
        {answer.error !== null && <Refused error={answer.error} retry={() => void answer.refetch()} />}
        {isWhole && way.data && !way.error && <RouteFigure way={way.data} />}
      </div>
      {isWhole && way.data && !way.error && <RouteAnswer way={way.data} />}
      {!isWhole && reached.data && !reached.error && <ReachAnswer reached={reached.data} />}
    </section>
  );
}
