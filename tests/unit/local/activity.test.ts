import { expect, it } from 'vitest';
import { createActivity } from '../../../local/activity.ts';

it('answers at once, after the change that makes it so, or after the time is up', async () => {
  const activity = createActivity();
  let count = 0;
  expect(await activity.until(() => true, 1000)).toBe(true);
  const waiting = activity.until(() => count === 2, 1000);
  for (let at = 0; at < 2; at += 1) {
    count += 1;
    activity.changed();
  }
  expect(await waiting).toBe(true);
  expect(await activity.until(() => false, 10)).toBe(false);
  expect(activity.version()).toBe(2);
});
