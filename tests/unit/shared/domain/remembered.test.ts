import { expect, it } from 'vitest';
import { remembered } from '../../../../shared/domain/remembered.ts';

it('works a thing out once for each object, undefined answers too', () => {
  let calls = 0;
  const first = remembered((list: readonly number[]) => {
    calls += 1;
    return list[0];
  });
  const [full, empty] = [[7], []];
  expect([first(full), first(full), first(empty), first(empty), first([7])]).toEqual([
    7,
    7,
    undefined,
    undefined,
    7,
  ]);
  expect(calls).toBe(3);
});
