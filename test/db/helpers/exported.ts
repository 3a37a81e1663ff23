import type { Geometry } from 'geojson';
import { type FeatureProperties, readFeaturePage } from '../../../db/queries/features.ts';
import type { Filter } from '../../../db/queries/filter.ts';
import type { Position } from '../../../db/queries/list-order.ts';
import type { Reader } from '../../../db/transaction.ts';

export type ExportedRow = FeatureProperties & { geometry: Geometry };

/** All that an export gives of a filter, read from its text: the properties of each feature with its geometry. */
export async function exported(reader: Reader, filter: Filter, step = 1000): Promise<ExportedRow[]> {
  const rows: ExportedRow[] = [];
  for (let after: Position | null | undefined; after !== null; ) {
    const page = await readFeaturePage(reader, filter, step, after);
    const features = JSON.parse(`[${page.features}]`) as { type: 'Feature'; id: string; geometry: Geometry; properties: FeatureProperties }[];
    for (const { type, id, geometry, properties } of features) {
      if (type !== 'Feature' || id !== properties.id) throw new Error(`${type} ${id} has the properties of ${properties.id}`);
      rows.push({ ...properties, geometry });
    }
    after = page.next;
  }
  return rows;
}
