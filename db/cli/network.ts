import { accessTo } from '../../geo/network/access.ts';
import { assumed, danglingOf, gapsOf, partsOf } from '../../geo/network/report.ts';
import { inYear } from '../../geo/network/year.ts';
import { todayInVietnam } from '../clock.ts';
import { catalogueNetwork } from '../network/build.ts';
import { breaches } from '../network/check.ts';
import { prospectsOf } from '../network/from-catalogue.ts';
import { opensUnder } from '../network/opens.ts';
import { loadFacilities } from '../network/places.ts';

/**
 * `npm run check:network`: what the routable network is made of and where it is weak, from the catalogue's files alone:
 * its parts by year, the breaks that are bridged, the ends that lead nowhere, and how far facilities lie from it. Ends with
 * 1 where it breaks one of the rules of `db/network/check.ts`.
 */

/** Metres within which an open end is listed with what it nearly meets. */
const NEAR_M = 3000;
/** Kilometres: facilities farther from the network are listed. */
const FAR_KM = 3;

const { network, plan, catalogue } = await catalogueNetwork();
const facilities = await loadFacilities();
const clock = todayInVietnam();
const prospects = prospectsOf(catalogue, clock);
const at = ([lon = 0, lat = 0]: readonly number[]) => `${lon.toFixed(3)}, ${lat.toFixed(3)}`;

console.log(`${network.lon.length} nodes, ${network.a.length} edges; assumed: ${JSON.stringify(assumed(network))}\n`);
console.log('parts by year (km):');
for (const year of [2020, 2025, 2026, 2030, 2045]) {
  const parts = partsOf(inYear(network, opensUnder(prospects, { clock, year }), year));
  console.log(
    `  ${year}  ${parts
      .map((p) => `${p.mode} ${p.km.toFixed(0)}`)
      .slice(0, 8)
      .join(', ')}${parts.length > 8 ? ` and ${parts.length - 8} more` : ''}`,
  );
}
const gaps = gapsOf(plan);
console.log(`\n${gaps.length} breaks bridged (km):`);
for (const g of gaps) console.log(`  ${g.km.toFixed(2).padStart(6)}  ${g.from} → ${g.to}  (${at(g.at)})`);
const open = danglingOf(plan, NEAR_M);
console.log(`\n${open.length} ends lead nowhere; those within ${NEAR_M} m of another line (m):`);
for (const d of open) if (d.next) console.log(`  ${d.next.metres.toFixed(0).padStart(6)}  ${d.of}, near ${d.next.of}  (${at(d.at)})`);
const view = inYear(network, opensUnder(prospects, { clock, year: 2026 }), 2026);
console.log(`\nfacilities more than ${FAR_KM} km from the network of 2026, in a straight line (km):`);
for (const f of facilities) {
  const access = accessTo(view, f.kind === 'station' ? 'rail' : 'road', f.at);
  if (!access || access.km > FAR_KM) console.log(`  ${access ? access.km.toFixed(1).padStart(6) : '   not'}  ${f.id}`);
}
const wrong = breaches(plan, view, facilities);
console.log(wrong.length === 0 ? '\nno rule is broken' : `\n${wrong.length} rules are broken:\n  ${wrong.join('\n  ')}`);
if (wrong.length > 0) process.exitCode = 1;
