import type { Language } from '../../db/vocabulary.ts';

/** What the tiles of each layer carry. A test holds every layer's expressions to these names. */
export const tileProperties = {
  projects: [
    'id',
    'name',
    'nameEn',
    'nameZh',
    'kind',
    'type',
    'status',
    'funding',
    'targetYear',
    'basis',
    'certainty',
    'accuracyM',
    'members',
    'state',
    'health',
    'provinces',
  ],
  neighbour: ['country', 'minzoom'],
  province: ['id', 'edition', 'minzoom'],
  commune: ['id', 'name_vi', 'name_en', 'name_zh', 'minzoom'],
  road: ['class', 'ref', 'rank', 'minzoom'],
  railway: ['name_vi', 'name_en', 'name_zh', 'rank', 'minzoom'],
  point: ['class', 'name_vi', 'name_en', 'name_zh', 'rank', 'minzoom', 'place'],
} as const satisfies Record<string, readonly string[]>;

/** The property that holds a project's name in a language, and the one that holds a base point's. */
export const projectName = { vi: 'name', en: 'nameEn', zh: 'nameZh' } as const satisfies Record<Language, string>;
export const pointName = { vi: 'name_vi', en: 'name_en', zh: 'name_zh' } as const satisfies Record<Language, string>;
