import type { Language, Localized } from '../../db/vocabulary.ts';
import { type ChainageError, type ChainageProblem, extentOf, formatChainage, type Route } from '../../geo/chainage.ts';

/** What a reader is told of a chainage that cannot be used, on the wire and on the screen; `{value}`, `{from}` and `{to}` are filled in. */
export const chainageMessages = {
  'not-a-chainage': {
    vi: '«{value}» không phải là lý trình; viết như Km 12+300.',
    en: '“{value}” is not a chainage; write it as Km 12+300.',
    zh: '“{value}”不是里程；请写作Km 12+300。',
  },
  metres: {
    vi: '«{value}»: một kilômét có 1000 m, số sau dấu «+» chỉ từ 0 đến 999.',
    en: '“{value}”: a kilometre has 1000 m, so what follows “+” is 0 to 999.',
    zh: '“{value}”：一公里为1000米，“+”之后只能是0至999。',
  },
  beyond: {
    vi: '«{value}» nằm ngoài tuyến ({from} – {to}).',
    en: '“{value}” lies beyond the route ({from} – {to}).',
    zh: '“{value}”超出线路（{from}—{to}）。',
  },
  order: {
    vi: '«{value}»: điểm cuối phải sau điểm đầu.',
    en: '“{value}”: the end must come after the start.',
    zh: '“{value}”：终点须在起点之后。',
  },
  anchors: {
    vi: 'Các cột mốc của tuyến này mâu thuẫn nhau.',
    en: 'The posts of this route contradict each other.',
    zh: '该线路的里程桩相互矛盾。',
  },
  'no-route': { vi: 'Không có tuyến «{value}».', en: 'There is no route “{value}”.', zh: '没有线路“{value}”。' },
} as const satisfies Record<ChainageProblem | 'no-route', Localized>;

/** Why `value` was refused, in a language; `route` gives the extent to those that lie beyond it. */
export function chainageMessage(problem: ChainageError['problem'] | 'no-route', language: Language, value: string, route?: Route): string {
  const [from, to] = route ? extentOf(route) : [0, 0];
  const parts: Record<string, string> = { value, from: formatChainage(Math.max(0, from)), to: formatChainage(Math.max(0, to)) };
  return chainageMessages[problem][language].replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}
