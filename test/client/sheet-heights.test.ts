import { expect, test } from 'vitest';
import { heightAfterDrag, nextHeight } from '../../client/app/sheet-heights.ts';

test('the sheet goes through its heights and to the nearest after a drag', () => {
  expect([nextHeight('peek'), nextHeight('half'), nextHeight('full')]).toEqual(['half', 'full', 'peek']);
  expect([0.1, 0.5, 0.9].map(heightAfterDrag)).toEqual(['peek', 'half', 'full']);
});
