import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/**
 * The fewest cuts (0 to `most`) with which what is in the element fits its height, found by halving; measured once the
 * fonts are there. `settled` is false until then.
 * @param key what is shown: another one is fitted anew; null while there is nothing to measure
 */
export function useFit(element: RefObject<HTMLElement | null>, most: number, key: string | null): { cuts: number; settled: boolean } {
  const [search, setSearch] = useState({ key: null as string | null, least: 0, most: 0, tried: 0 });
  useEffect(() => {
    if (key === null || !element.current) return;
    let gone = false;
    // Laying out makes the browser ask for the fonts that the text needs.
    void element.current.offsetHeight;
    void document.fonts.ready.then(() => gone || setSearch({ key, least: 0, most, tried: 0 }));
    return () => {
      gone = true;
    };
  }, [element, key, most]);
  const isRunning = search.key === key && key !== null;
  useLayoutEffect(() => {
    const box = element.current;
    if (!isRunning || !box || search.least === search.most) return;
    const isOver = box.scrollHeight > box.clientHeight;
    const least = isOver ? search.tried + 1 : search.least;
    const upTo = isOver ? search.most : search.tried;
    setSearch({ ...search, least, most: upTo, tried: Math.floor((least + upTo) / 2) });
  }, [element, search, isRunning]);
  return { cuts: isRunning ? search.tried : 0, settled: isRunning && search.least === search.most };
}
