import { certainties } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { formatAccuracy, formatLength, formatNumber } from '../format.ts';
import { corridorsTexts } from '../messages/corridors.ts';
import { useView } from '../state/view.ts';
import type { Entry, StripLine, StripPlace } from './strip-data.ts';

/** Side and offset, how surely the place is known, how exact the chainage is. */
export function EntryGround({ entry: { place, line } }: { entry: Entry }) {
  const { ofPlace, ofLine, ofChainage } = useGround();
  const exact = place?.exact ?? line?.exact;
  const facts = [...(place ? ofPlace(place) : []), ...(line ? ofLine(line) : []), ...(exact ? ofChainage(exact) : [])];
  return <p className="strip-entry__ground">{facts.filter((fact) => fact !== false).join(' · ')}</p>;
}

type Fact = string | false;

function useGround() {
  const t = useText(corridorsTexts);
  const local = useLocal();
  const { lang } = useView();
  const metres = (m: number) => formatAccuracy(m, lang);
  const figure = (km: number) => formatNumber(Math.round(km * 10) / 10, lang);
  const list = (parts: string[]) => parts.join(lang === 'zh' ? '、' : ', ');
  /** As exact as a mapped place: to 10 m below a kilometre, to 100 m above. */
  const about = (m: number) => metres(m < 1000 ? Math.round(m / 10) * 10 : Math.round(m / 100) * 100);

  const ofPlace = ({ side, offsetM, past, origin, assumed, certainty, accuracyM, sure }: StripPlace): Fact[] => [
    side === 'on' ? t('on') : t('offset', { distance: about(offsetM), side: t(side) }),
    past !== null && t('past'),
    origin === 'existing' && t('existing'),
    assumed && t('assumed'),
    certainty === null ? !assumed && t('mapped') : local(certainties[certainty].label),
    accuracyM !== null && t(sure ? 'accuracy' : 'unsure', { distance: metres(accuracyM) }),
  ];
  const ofLine = ({ along, crossings, ends, certainty, accuracyM }: StripLine): Fact[] => [
    along.length > 0 && t('along', { where: list(along.map(([from, to]) => t('kmRange', { from: figure(from), to: figure(to) }))) }),
    crossings.length > 0 && t('crosses', { where: list(crossings.map((at) => t('km', { km: figure(at) }))) }),
    ends.length > 0 && t('endsHere', { where: list(ends.map((at) => t('km', { km: figure(at) }))) }),
    local(certainties[certainty].label),
    t('accuracy', { distance: metres(accuracyM) }),
  ];
  const ofChainage = ({ basis, withinM, overGapsKm, sectionCertainty }: StripPlace['exact']): Fact[] => [
    basis === 'posts' ? t('exactPosts', { distance: metres(withinM ?? 0) }) : t(basis === 'beyond' ? 'exactBeyond' : 'exactMeasured'),
    overGapsKm > 0.05 && t('overGaps', { distance: formatLength(Math.round(overGapsKm * 10) / 10, lang) }),
    sectionCertainty !== 'alignment' && t('sectionWeak', { certainty: local(certainties[sectionCertainty].label).toLowerCase() }),
  ];
  return { ofPlace, ofLine, ofChainage };
}
