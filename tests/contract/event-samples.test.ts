import { describe, expect, it } from 'vitest';
import { catalogue } from '../../shared/events/index.ts';
import samples from './samples.json' with { type: 'json' };

const own = catalogue.filter((event) => event.kind === 'own');
const golden = samples as Record<string, { data: Record<string, unknown> }>;

describe('golden samples', () => {
  it.each(own.map((event) => [event.detailType, event] as const))(
    '%s of today parses for ever',
    (type, event) => {
      const sample = golden[type];
      expect(sample, `add a sample of ${type} to tests/contract/samples.json`).toBeDefined();
      expect(event.parse(sample)).toMatchObject({ name: event.name, data: sample?.data });
    },
  );

  it.each(own.map((event) => [event.detailType, event] as const))(
    '%s refuses a field it does not declare',
    (type, event) => {
      const data = { ...golden[type]?.data, candidateName: 'Robin Ashdown' };
      expect(() => event.draft({ reference: 'K7M4-9QXT', round: 1 }, data)).toThrow();
    },
  );

  it('carries references only: no field is named for a person', () => {
    const personal = /name|e?mail|phone|address|text$|quote|file(name)?$/i;
    const suspicious = own.flatMap(({ fields, name }) =>
      Object.keys(fields)
        .filter((field) => personal.test(field))
        .map((field) => `${name}.${field}`),
    );
    expect(suspicious).toEqual([]);
  });
});
