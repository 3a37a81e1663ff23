import type { ReactNode } from 'react';
import { states } from '../../db/time-vocabulary.ts';
import { certainties, type Localized, statuses } from '../../db/vocabulary.ts';
import { useLocal, useText } from '../app/intl.tsx';
import { FigureCell } from '../compare/figure-cell.tsx';
import { RatesList } from '../compare/rates-note.tsx';
import { formatAccuracy, formatDate } from '../format.ts';
import { parksTexts } from '../messages/parks.ts';
import { FigureSource } from '../parts/figure-source.tsx';
import { NotStated } from '../parts/not-stated.tsx';
import { listed } from '../project/listed.ts';
import { useView } from '../state/view.ts';
import type { ParkRow } from './use-parks.ts';

type Sourced = { source: NonNullable<ParkRow['status']>['source'] } | null;

/** The facts of a park, each with its source, or that nobody states it. */
export function ParkFacts({ row }: { row: ParkRow }) {
  const t = useText(parksTexts);
  const local = useLocal();
  const { lang } = useView();
  const traced = (figure: Sourced, what: string, written: () => ReactNode): ReactNode =>
    figure ? (
      <FigureSource source={figure.source} label={t('sourceOf', { what: what.toLocaleLowerCase(lang) })}>
        {written()}
      </FigureSource>
    ) : (
      <NotStated />
    );
  const names = (list: readonly { name: Localized }[]) =>
    listed(
      list.map(({ name }) => local(name)),
      lang,
      ', ',
    );
  const orNot = (list: readonly { name: Localized }[]): ReactNode => (list.length > 0 ? names(list) : <NotStated />);
  const { status, target, cost, provinces, alsoKnownAs, certainty, accuracyM } = row;
  const facts: [string, ReactNode][] = [
    [t('origin'), t(row.origin === 'catalogue' ? 'originCatalogue' : 'originExisting')],
    [t('provinces'), orNot(provinces['2025'])],
    [t('provincesBefore'), orNot(provinces['2024'])],
    [t('status'), traced(status, t('status'), () => status && local(statuses[status.value].label))],
    [t('state'), local(states[row.state].label)],
    [t('target'), traced(target, t('target'), () => target && formatDate(target.value, lang))],
    [t('area'), <FigureCell key="area" name="areaHa" park={row} />],
    [t('free'), <FigureCell key="free" name="freeHa" park={row} />],
    [t('occupancy'), <FigureCell key="occupancy" name="occupancyPct" park={row} />],
    [t('cost'), <FigureCell key="cost" name="costBnVnd" park={row} />],
    [t('position'), t('positionWithin', { certainty: local(certainties[certainty].label), accuracy: formatAccuracy(accuracyM, lang) })],
    ...(alsoKnownAs.length > 0 ? ([[t('alsoKnown'), names(alsoKnownAs)]] as [string, ReactNode][]) : []),
  ];
  return (
    <div>
      <h3>{t('facts')}</h3>
      <dl className="park-detail__facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {cost && <RatesList rates={cost.rates} />}
      {alsoKnownAs.map(({ id, note }) => (
        <p key={id} className="park-detail__note">
          {local(note)}
        </p>
      ))}
      <p className="park-detail__note">
        {local(row.geometrySource)} · {row.geometryLicence}
      </p>
    </div>
  );
}
