import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { breaches } from '../../db/network/check.ts';
import type { Facility } from '../../db/network/places.ts';
import { buildNetwork } from '../../geo/network/build.ts';
import { ALREADY, BY_PROJECT, type NetworkLine } from '../../geo/network/line.ts';
import { endsOf, join, planarise } from '../../geo/network/planarise.ts';
import { inYear } from '../../geo/network/year.ts';

/** Kilometres east and north of a place in Lạng Sơn. */
const at = (east: number, north: number): Position => [106.7 + east / 103.4, 21.8 + north / 110.75];
const line = (id: string, coordinates: Position[], rest: Partial<NetworkLine> = {}): NetworkLine => ({
  id,
  mode: 'road',
  class: 'national',
  coordinates,
  ref: id,
  projects: [],
  since: ALREADY,
  certainty: 'alignment',
  accuracyM: 150,
  ...rest,
});
const facility = (id: string, position: Position, kind: Facility['kind'] = 'gate'): Facility => ({
  id,
  kind,
  name: { vi: id, en: id, zh: id },
  rank: 1,
  at: position,
});
const wrong = ({ network, plan }: ReturnType<typeof buildNetwork>, facilities: Facility[]) =>
  breaches(
    plan,
    inYear(network, () => null, 2026),
    facilities,
  );
const main = line('QL.1', [at(0, 0), at(100, 0)]);
const branch = line('QL.4', [at(50, 0), at(50, 30)]);
const gate = facility('gate:Hữu Nghị', at(50, 31));

describe('the rules of a network', () => {
  it('are kept by one whole with all that lies by it', () => {
    expect(wrong(buildNetwork([main, branch]), [gate])).toEqual([]);
  });

  it('name an end that is left open by another line', () => {
    const { network, plan } = buildNetwork([main, line('QL.4', [at(50, 0.1), at(50, 30)])]);
    plan.joints.length = 0;
    expect(wrong({ network, plan }, [])).toEqual([expect.stringMatching(/end of QL.4 .* lies 100 m from QL.1/)]);
  });

  it('name a part that hangs together with nothing, but no fragment', () => {
    expect(wrong(buildNetwork([main, line('QL.4', [at(50, 9), at(50, 33)])]), [])).toEqual([]);
    expect(wrong(buildNetwork([main, line('QL.4', [at(50, 9), at(50, 35)])]), [])).toEqual([
      expect.stringMatching(/26 km of road .* with nothing else/),
    ]);
  });

  it('name a gate that is far from the whole or by a fragment, and a station far from a railway', () => {
    const far = [facility('gate:Chi Ma', at(50, 55)), facility('station:Đồng Đăng', at(50, 0), 'station')];
    expect(wrong(buildNetwork([main, branch]), far)).toEqual([
      'gate:Chi Ma lies farther than 20 km from the network of road',
      'station:Đồng Đăng lies farther than 1 km from the network of rail',
    ]);
    const lone = buildNetwork([main, line('QL.31', [at(50, 40), at(50, 60)])]);
    expect(wrong(lone, [facility('gate:Chi Ma', at(50, 55))])).toHaveLength(1);
  });

  it('name a break that is bridged too far, farther in the course of a project', () => {
    const wide = (rest: Partial<NetworkLine>) => {
      const plan = planarise([main, line('X01', [at(50, 9), at(50, 30)], rest)]);
      const [end] = endsOf(plan, 1);
      const [foot] = plan.segments.feet(at(50, 9), 10_000, (l) => l === 0);
      if (end && foot) join(plan, end, foot, 'gap');
      return wrong({ ...buildNetwork(plan.lines), plan }, []);
    };
    expect(wide({})).toEqual([expect.stringMatching(/a break of 9\.0 km .* from X01 to QL.1/)]);
    expect(wide({ projects: ['X01'], since: BY_PROJECT })).toEqual([]);
  });
});
