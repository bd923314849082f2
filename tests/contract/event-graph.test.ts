import { describe, expect, it } from 'vitest';
import { routes } from '../../functions/routes.ts';
import { stages } from '../../functions/stages.ts';
import { catalogue } from '../../shared/events/index.ts';

const own = catalogue.filter((event) => event.kind === 'own');
const consumed = new Set(stages.flatMap(({ consumes }) => consumes.map(({ name }) => name)));
const emitted = new Set([...stages, ...routes].flatMap(({ emits }) => emits.map(({ name }) => name)));

describe('the event graph', () => {
  it('has a producer for every event of ours that a stage consumes', () => {
    const orphans = own.filter(({ name }) => consumed.has(name) && !emitted.has(name));
    expect(orphans.map(({ name }) => name)).toEqual([]);
  });

  it('has a consumer, or the mark terminal, for every event that is emitted', () => {
    const unread = own.filter(({ name, terminal }) => emitted.has(name) && !consumed.has(name) && !terminal);
    expect(unread.map(({ name }) => name)).toEqual([]);
  });

  it('marks nothing terminal that somebody consumes', () => {
    expect(
      own.filter(({ name, terminal }) => terminal && consumed.has(name)).map(({ name }) => name),
    ).toEqual([]);
  });

  it('holds every declared event in the catalogue, and none twice', () => {
    const names = catalogue.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect([...consumed, ...emitted].filter((name) => !names.includes(name))).toEqual([]);
  });

  it('names every stage and route once', () => {
    const names = [...stages, ...routes].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
