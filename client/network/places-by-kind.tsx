import { placeKinds } from './network-data.ts';
import { useBreakText } from './use-break-text.ts';

/** Places in words, the capitals first; a kind of which there is none is left out. */
export function PlacesByKind<P extends { kind: string }>({ places, name }: { places: readonly P[]; name: (place: P) => string }) {
  const { t, list } = useBreakText([]);
  return (
    <dl className="network-groups__places">
      {placeKinds.map(({ kind, text }) => {
        const names = places.filter((p) => p.kind === kind).map(name);
        return (
          names.length > 0 && (
            <div key={kind}>
              <dt>{t(text)}</dt>
              <dd>{list(names)}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
