import { useEffect, useRef, useState } from 'react';
import { useText } from '../app/intl.tsx';
import { listTexts } from '../messages/list.ts';
import { writeAddress } from '../state/address.ts';
import { lookOf } from '../state/look.ts';
import { useView } from '../state/view.ts';
import { AwayRow } from './away-row.tsx';
import { placeIn } from './kept-place.ts';
import { ListEnd } from './list-end.tsx';
import { ProjectRow } from './project-row.tsx';
import { useListScroll } from './use-list-scroll.ts';
import { useNearbyPages } from './use-nearby-pages.ts';
import { usePrinting } from './use-printing.ts';
import type { Projects } from './use-projects.ts';
import { useRowFocus } from './use-row-focus.ts';
import { useSummary } from './use-summary.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

/** Rows of a list that is loaded whole for the sake of one of them. */
const SHORT = 500;

type Props = { projects: Projects; data: NonNullable<Projects['data']> };

/** The rows near those in view; on paper all that are at hand. One stop of the Tab key; arrows, Page, Home and End go from row to row. */
export function ProjectRows({ projects, data: { ids, rows, start } }: Props) {
  const t = useText(listTexts);
  const { filter, sort, selected } = useView();
  const { isPlaceholderData: isOld, hasNextPage } = projects;
  const summary = useSummary();
  const list = useRef<HTMLOListElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [wanted, want] = useState<number | null>(null);
  const indexOf = (id: string | null | undefined) => (id == null ? -1 : ids.indexOf(id));
  const [atFocused, atSelected] = [indexOf(focused), indexOf(selected)];
  const stop = [atFocused, atSelected, 0].find((at) => at >= 0) ?? 0;
  const pinned = [stop, atSelected, wanted ?? -1].filter((at) => at >= 0);
  const place = writeAddress({ filter, sort });
  const [isKept] = useState(() => placeIn(place) !== null);
  const virtual = useVirtualRows(list, place, ids, pinned);

  const counted = summary.isPlaceholderData ? undefined : summary.data?.count;
  const total = isOld ? -1 : hasNextPage ? (counted ?? -1) : ids.length;
  // Of a short list the selected row is found wherever it is; a long one is not read for it.
  const isSought = selected !== undefined && atSelected < 0 && hasNextPage && total > 0 && total <= SHORT;
  const asked = writeAddress({ filter: { ...filter, ...lookOf({}) }, sort });
  useNearbyPages(projects, virtual.range, { start, end: ids.length, isSought });
  useListScroll(virtual, { asked, isOld, isKept, id: selected, selected: atSelected, isSought });
  const onKeyDown = useRowFocus(list, virtual, projects, { wanted, want });
  useEffect(() => void performance.mark('atlas-list'), []);

  const printing = usePrinting();
  const items = virtual.getVirtualItems();
  const margin = virtual.options.scrollMargin;
  const drawn = printing
    ? rows.map((_, i) => ({ index: start + i, size: 0, gap: 0 }))
    : items.map((item, i) => ({ ...item, gap: item.start - (items[i - 1]?.end ?? margin) }));
  const below = printing ? 0 : margin + virtual.getTotalSize() - (items.at(-1)?.end ?? margin);
  return (
    <>
      <ol
        ref={list}
        className="project-list"
        aria-label={t('heading')}
        aria-busy={isOld}
        data-old={isOld}
        style={{ paddingBottom: below }}
        onKeyDown={(event) => void onKeyDown(event)}
      >
        {drawn.map(({ index, gap, size }) => {
          const row = rows[index - start];
          const numbered = { index, of: total, gap };
          if (!row) return <AwayRow key={ids[index]} {...numbered} height={size} />;
          const [isSelected, isStop] = [index === atSelected, index === stop];
          return <ProjectRow key={row.id} {...{ row, ...numbered, isSelected, isStop }} onFocus={setFocused} measure={virtual.measureElement} />;
        })}
      </ol>
      <ListEnd projects={projects} loaded={ids.length} total={total} />
    </>
  );
}
