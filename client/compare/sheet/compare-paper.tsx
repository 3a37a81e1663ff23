import { type ReactNode, useRef } from 'react';
import type { FilterInput } from '../../../server/inputs/filter.ts';
import { filterParams } from '../../../server/inputs/query-string.ts';
import { useLocal, useText } from '../../app/intl.tsx';
import { COUNTRY, widened } from '../../map/box.ts';
import { compareTexts } from '../../messages/compare.ts';
import { sheetTexts } from '../../messages/sheet.ts';
import { nearestBy } from '../../parks/keep-parks.ts';
import type { StillScene } from '../../sheet/draw-still.ts';
import { kept, mostCuts } from '../../sheet/kept.ts';
import { Paper } from '../../sheet/paper.tsx';
import { sheetAddress } from '../../sheet/sheet-address.ts';
import { StillMap } from '../../sheet/still-map.tsx';
import { useFit } from '../../sheet/use-fit.ts';
import { useFooterKnown } from '../../sheet/use-footer-known.ts';
import { useStill } from '../../sheet/use-still.ts';
import { lookOf } from '../../state/look.ts';
import { boxAround } from '../../state/page-marks.ts';
import { useView } from '../../state/view.ts';
import { useLookWords } from '../../time/use-look-words.ts';
import type { Comparison } from '../comparison.ts';
import { claimsAsked } from '../facts.ts';
import { useWays } from '../use-ways.ts';
import { useCompareWords } from '../use-words.ts';
import { citedPlans } from './cited-plans.ts';
import './compare-paper.css';
import { PaperDistances } from './paper-distances.tsx';
import { PaperFacts } from './paper-facts.tsx';
import { PaperPromises } from './paper-promises.tsx';
import { PaperRates } from './paper-rates.tsx';
import { PaperTitle } from './paper-title.tsx';

/** What of the first page goes first where it is too long: reasons beyond the first, then the rows that few have. */
const CUTTING = [
  ['asked', 2],
  ['reasons', 1],
  ['asked', 0],
  ['reasons', 0],
] as const;
const REASONS = 3;
/** On the second, promises, and where six long names leave no room the words on how sure each way is. */
const CUTTING_SECOND = [
  ['promises', 2],
  ['caveats', 0],
  ['promises', 0],
] as const;
/** Around the parks and their ways, metres. */
const AROUND_M = 4000;
/** Degrees of latitude. */
const WIDE = 5;
/** Projects that the small map shows beside the ways: those that the ways may use. Railways not, whose wide corridors would cover them. */
const SHOWN: FilterInput['kind'] = ['expressway', 'national-road'];

/** The comparison on two pages: map and facts, then the ways and what they wait for. */
export function ComparePaper({ comparison, back }: { comparison: Comparison; back: ReactNode }) {
  const t = useText(compareTexts);
  const ts = useText(sheetTexts);
  const local = useLocal();
  const { filter, lang, parks: search, shortlist, ways } = useView();
  const words = useCompareWords();
  const lookWords = useLookWords();
  const look = lookOf(filter);
  const [first, second, canvas] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const { parks, promises } = comparison;
  const key = useFooterKnown() ? JSON.stringify([parks.map(({ id }) => id), look, lang]) : null;
  const [lists, secondLists] = [
    { reasons: REASONS, asked: claimsAsked(parks).length },
    { promises: promises.length, caveats: 1 },
  ];
  const fit = useFit(first, mostCuts(lists, CUTTING), key);
  const fitSecond = useFit(second, mostCuts(secondLists, CUTTING_SECOND), key);
  const [shown, shownSecond] = [kept(lists, fit.cuts, CUTTING), kept(secondLists, fitSecond.cuts, CUTTING_SECOND)];
  const { features, around, isSettled } = useWays(comparison, ways);
  const box = boxAround(around);
  const scene: StillScene = {
    query: new URLSearchParams(filterParams({ ...look, kind: SHOWN })).toString(),
    lang,
    // Of half the country the whole, with both archipelagos.
    box: box && box[3] - box[1] < WIDE ? widened(box, AROUND_M) : COUNTRY,
    isNamed: false,
    marks: features,
  };
  const settled = fit.settled && fitSecond.settled;
  const still = useStill(canvas, settled && isSettled ? scene : null);
  const view = { filter: look, lang, parks: nearestBy(search), shortlist: [...shortlist], ways };
  const about = { how: words.how, kind: t(ways).toLocaleLowerCase(lang), year: lookWords.toLocaleLowerCase(lang) };
  return (
    <Paper
      back={back}
      address={(version) => sheetAddress(location.origin, '/parks/compare/sheet', view, version)}
      cited={citedPlans(comparison)}
      isReady={settled && still !== null}
      readyText={t('sheetReady')}
      paper={first}
      second={{
        paper: second,
        children: (
          <>
            <PaperTitle page={2} count={parks.length} />
            <PaperDistances comparison={comparison} caveats={shownSecond.caveats > 0} />
            <PaperPromises comparison={comparison} shown={shownSecond.promises} />
            <PaperRates rates={comparison.rates} />
          </>
        ),
      }}
    >
      <PaperTitle page={1} count={parks.length} />
      <div className="compare-paper__map">
        <StillMap
          container={canvas}
          result={still}
          kinds={null}
          alt={t('mapAlt', { parks: words.list(parks.map(({ name }) => local(name))), ...about })}
        />
      </div>
      <p className="paper__note">{t('mapKey', about)}</p>
      <PaperFacts comparison={comparison} reasons={shown.reasons} asked={shown.asked} />
      {shown.asked < lists.asked && <p className="paper__note">{ts('more', { count: lists.asked - shown.asked })}</p>}
    </Paper>
  );
}
