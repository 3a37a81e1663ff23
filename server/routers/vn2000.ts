import { TRPCError } from '@trpc/server';
import * as z from 'zod';
import { provinceAt, readShape } from '../../db/queries/vertices.ts';
import { endsOf, verticesOf } from '../../geo/vertices.ts';
import { zoneKey, zoneOfPlaces } from '../../geo/vn2000-zones.ts';
import { id } from '../inputs/filter.ts';
import { query, router } from '../trpc.ts';

/** The own zone of some provinces, as an address names it; null where it is not known. */
const keyOf = (provinces: readonly string[]) => {
  const zone = zoneOfPlaces(provinces);
  return zone ? zoneKey(zone) : null;
};

export const vn2000Router = router({
  /** The meridian of the province that a point (degrees, WGS84) lies in; null where it is not known. */
  meridianAt: query.input(z.strictObject({ lon: z.number().min(-180).max(180), lat: z.number().min(-90).max(90) })).query(async ({ ctx, input }) => {
    const province = await provinceAt(ctx.db.orm, input);
    return { meridian: province === null ? null : keyOf([province]) };
  }),

  /** Where a project's lines end, or its points (degrees, WGS84), how many vertices it has, and its provinces' own meridian. */
  ends: query.input(z.strictObject({ id })).query(async ({ ctx, input }) => {
    const shape = await readShape(ctx.db.orm, input.id);
    if (!shape) throw new TRPCError({ code: 'NOT_FOUND', message: `id: unknown ${JSON.stringify(input.id)}` });
    return { ends: endsOf(shape.geometry), vertices: verticesOf(shape.geometry).length, meridian: keyOf(shape.provinces) };
  }),
});
