import { describe, expect, it } from 'vitest';
import { matches } from '../../../../../local/services/eventbridge/match.ts';

const event = {
  source: 'aws.s3',
  'detail-type': 'Object Created',
  resources: ['arn:aws:s3:::uploads'],
  detail: {
    bucket: { name: 'uploads' },
    object: { key: 'cv/AB12/1.pdf', size: 2048, tags: ['new', 'pdf'] },
    requester: null,
    public: false,
    parts: [
      { number: 1, state: 'done' },
      { number: 2, state: 'open' },
    ],
    empty: [],
  },
};

const object = (key: unknown) => ({ detail: { object: { key } } }) as Parameters<typeof matches>[0];
const size = (...numeric: unknown[]) =>
  ({ detail: { object: { size: [{ numeric }] } } }) as Parameters<typeof matches>[0];

/** Pattern, whether it is met, and why it is in the table. */
const cases: [string, Parameters<typeof matches>[0], boolean][] = [
  ['an exact value', { source: ['aws.s3'] }, true],
  ['any of several values', { source: ['aws.ec2', 'aws.s3'] }, true],
  ['another value', { source: ['aws.ec2'] }, false],
  ['two fields, both met', { source: ['aws.s3'], 'detail-type': ['Object Created'] }, true],
  ['two fields, one not met', { source: ['aws.s3'], 'detail-type': ['Object Deleted'] }, false],
  ['a field that is not there', { missing: ['x'] }, false],
  ['a value of a list in the event', { resources: ['arn:aws:s3:::uploads'] }, true],
  ['a value not in a list in the event', { resources: ['arn:aws:s3:::other'] }, false],
  ['null', { detail: { requester: [null] } }, true],
  ['null where there is a value', { source: [null] }, false],
  ['false', { detail: { public: [false] } }, true],
  ['text that looks like the boolean', { detail: { public: ['false'] } }, false],
  ['a number', { detail: { object: { size: [2048] } } }, true],
  ['text that looks like the number', { detail: { object: { size: ['2048'] } } }, false],
  ['prefix', object([{ prefix: 'cv/' }]), true],
  ['prefix of another', object([{ prefix: 'derived/' }]), false],
  ['prefix in another case', object([{ prefix: 'CV/' }]), false],
  ['prefix without case', object([{ prefix: { 'equals-ignore-case': 'CV/' } }]), true],
  ['prefix of a number', { detail: { object: { size: [{ prefix: '2' }] } } }, false],
  ['suffix', object([{ suffix: '.pdf' }]), true],
  ['suffix of another', object([{ suffix: '.docx' }]), false],
  ['suffix without case', object([{ suffix: { 'equals-ignore-case': '.PDF' } }]), true],
  ['equals-ignore-case', { source: [{ 'equals-ignore-case': 'AWS.S3' }] }, true],
  ['equals-ignore-case of another', { source: [{ 'equals-ignore-case': 'AWS.S4' }] }, false],
  ['wildcard', object([{ wildcard: 'cv/*/1.*' }]), true],
  ['wildcard that must reach the end', object([{ wildcard: 'cv/*/1' }]), false],
  ['wildcard with a dot as a dot', object([{ wildcard: 'cv/*.1pdf' }]), false],
  ['wildcard with an escaped star', object([{ wildcard: 'cv/\\*' }]), false],
  ['anything-but', { source: [{ 'anything-but': 'aws.ec2' }] }, true],
  ['anything-but the value itself', { source: [{ 'anything-but': 'aws.s3' }] }, false],
  ['anything-but a list', { source: [{ 'anything-but': ['aws.s3', 'aws.ec2'] }] }, false],
  ['anything-but a number', { detail: { object: { size: [{ 'anything-but': 2048 }] } } }, false],
  ['anything-but a prefix', object([{ 'anything-but': { prefix: 'derived/' } }]), true],
  ['anything-but a prefix it has', object([{ 'anything-but': { prefix: 'cv/' } }]), false],
  ['anything-but suffixes', object([{ 'anything-but': { suffix: ['.doc', '.pdf'] } }]), false],
  ['anything-but a wildcard', object([{ 'anything-but': { wildcard: 'cv/*' } }]), false],
  ['anything-but without case', { source: [{ 'anything-but': { 'equals-ignore-case': 'AWS.S3' } }] }, false],
  ['anything-but of an absent field', { missing: [{ 'anything-but': 'x' }] }, false],
  [
    'anything-but of a list: one other value is enough',
    { detail: { object: { tags: [{ 'anything-but': 'new' }] } } },
    true,
  ],
  ['exists', { detail: { requester: [{ exists: true }] } }, true],
  ['exists of an absent field', { detail: { missing: [{ exists: true }] } }, false],
  ['exists of an object, which is no leaf', { detail: { bucket: [{ exists: true }] } }, false],
  ['exists of an empty list', { detail: { empty: [{ exists: true }] } }, false],
  ['does not exist', { detail: { missing: [{ exists: false }] } }, true],
  ['does not exist, under an absent parent', { detail: { a: { b: { c: [{ exists: false }] } } } }, true],
  ['does not exist, but does', { source: [{ exists: false }] }, false],
  ['numeric equal', size('=', 2048), true],
  ['numeric range', size('>', 0, '<=', 2048), true],
  ['numeric range, upper bound out', size('>', 0, '<', 2048), false],
  ['numeric at least', size('>=', 2049), false],
  ['numeric of text', { source: [{ numeric: ['>', 0] }] }, false],
  ['mixed matchers: any is enough', object(['x', { prefix: 'y' }, { suffix: 'pdf' }]), true],
  ['$or, one met', { $or: [{ source: ['x'] }, { 'detail-type': ['Object Created'] }] }, true],
  ['$or, none met', { $or: [{ source: ['x'] }, { 'detail-type': ['y'] }] }, false],
  ['$or beside a field not met', { source: ['x'], $or: [{ 'detail-type': ['Object Created'] }] }, false],
  ['$or inside detail', { detail: { $or: [{ public: [true] }, { bucket: { name: ['uploads'] } }] } }, true],
  ['one item of a list of objects', { detail: { parts: { number: [2], state: ['open'] } } }, true],
  ['two items together, but no one alone', { detail: { parts: { number: [1], state: ['open'] } } }, false],
  ['a list inside the list', { detail: { object: { tags: ['pdf'] } } }, true],
];

describe('event patterns', () => {
  it.each(cases)('%s', (_name, pattern, expected) => {
    expect(matches(pattern, event)).toBe(expected);
  });

  it('refuses a matcher it does not know', () => {
    expect(() => matches({ source: [{ cidr: '10.0.0.0/8' }] }, event)).toThrow(/cidr/);
  });

  it('refuses a value that stands without its list', () => {
    expect(() => matches({ source: 'aws.s3' }, event)).toThrow(/in a list/);
  });
});
