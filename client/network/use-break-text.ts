import { useLocal, useText } from '../app/intl.tsx';
import { formatLength } from '../format.ts';
import { networkTexts } from '../messages/network.ts';
import { roundKm } from '../reach/duration.ts';
import { useView } from '../state/view.ts';
import { type BreakView, type Connected, counted } from './network-data.ts';

/** How a break is told in words; a course that is a project's is called by the project's name. */
export function useBreakText(projects: Connected['projects']) {
  const t = useText(networkTexts);
  const local = useLocal();
  const { lang } = useView();
  const nameOf = (ref: string): string => {
    if (ref === '') return t('unnamed');
    const project = projects.find(({ id }) => id === ref);
    return project ? `${local(project.name)} (${ref})` : ref;
  };
  const parts = ({ between: [from, to], by, km }: BreakView) => ({
    from: nameOf(from),
    to: nameOf(to),
    km: formatLength(roundKm(km), lang),
    roads: by.map(nameOf).join(lang === 'zh' ? '、' : ', '),
  });
  const list = (names: readonly string[]): string => names.join(lang === 'zh' ? '、' : ', ');
  const length = (km: number): string => formatLength(roundKm(km), lang);
  /** How many of each kind some places are; kinds of which there are none are left out. */
  const places = (some: readonly { kind: string }[]): string => {
    const counts = counted(some);
    return list(
      (['capitals', 'gates', 'ports'] as const).filter((kind) => counts[kind] > 0).map((kind) => t(`${kind}Counted`, { count: counts[kind] })),
    );
  };
  return { t, local, parts, list, length, places };
}
