import type { ExpressionSpecification } from 'maplibre-gl';
import type { Language } from '../../db/vocabulary.ts';

/** Where MapLibre may break a line, and a space at which it may not. */
const BREAK = '\u200b';
const HARD_SPACE = '\u00a0';

const replace = (text: ExpressionSpecification, from: string, to: string): ExpressionSpecification => ['join', ['split', text, from], to];

/**
 * The name that a property holds, as a label. A Chinese name carries the Vietnamese one in brackets: «友谊（Hữu Nghị）»
 * breaks before and after them, never inside.
 */
export function labelText(property: string, lang: Language): ExpressionSpecification {
  const name: ExpressionSpecification = ['get', property];
  if (lang !== 'zh') return name;
  return replace(replace(replace(name, ' ', HARD_SPACE), '（', `${BREAK}（`), '）', `）${BREAK}`);
}

/** A sea's name; what explains it in brackets stands on a line of its own. */
export function seaText(property: string, lang: Language): ExpressionSpecification {
  return lang === 'en' ? replace(['get', property], ' (', '\n(') : labelText(property, lang);
}

/** A province's name; in Chinese both forms, «谅山 Lạng Sơn», one below the other. */
export function provinceText(property: string, lang: Language): ExpressionSpecification {
  const name: ExpressionSpecification = ['get', property];
  if (lang !== 'zh') return name;
  const vietnamese = replace(['slice', name, ['+', ['var', 'space'], 1]], ' ', HARD_SPACE);
  return [
    'let',
    'space',
    ['index-of', ' ', name],
    ['case', ['<', ['var', 'space'], 0], name, ['concat', ['slice', name, 0, ['var', 'space']], '\n', vietnamese]],
  ];
}
