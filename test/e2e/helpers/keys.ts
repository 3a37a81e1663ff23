import type { Page } from 'playwright-core';

/** Presses Tab (or Shift+Tab) until the element with the focus matches a selector; fails after `most` presses. */
export async function tabTo(
  page: Page,
  selector: string,
  { key = 'Tab', most = 60 }: { key?: 'Tab' | 'Shift+Tab'; most?: number } = {},
): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < most; press++) {
    await page.keyboard.press(key);
    const { matches, name, shown } = await focus(page, selector);
    if (!shown) throw new Error(`the focus on ${name} cannot be seen`);
    if (matches) return;
    passed.push(name);
  }
  throw new Error(`${key} did not lead to ${selector}; it passed ${passed.join(', ')}`);
}

/** Whether a selector matches what has the focus. */
export const hasFocus = async (page: Page, selector: string): Promise<boolean> => (await focus(page, selector)).matches;

/** What has the focus, and whether a reader can tell: an outline or ring on it or on the control that it is part of. */
function focus(page: Page, selector: string): Promise<{ matches: boolean; name: string; shown: boolean }> {
  return page.evaluate((wanted) => {
    const element = document.activeElement;
    if (!element || element === document.body) return { matches: false, name: 'the page itself', shown: true };
    const marked = (candidate: Element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(candidate);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    };
    let [level, shown]: [Element | null, boolean] = [element, false];
    for (let up = 0; up < 4 && level && !shown; up++) {
      shown = marked(level);
      level = level.parentElement;
    }
    const label = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 30);
    return { matches: element.matches(wanted), name: `${element.tagName.toLowerCase()}.${element.className} «${label}»`, shown };
  }, selector);
}
