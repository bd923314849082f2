import { describe, expect, it } from 'vitest';
import { corsHeaders } from '../../../../../local/services/s3/cors.ts';
import { rangeOf } from '../../../../../local/services/s3/get-object.ts';
import { childText, readXml, xmlDocument } from '../../../../../local/services/s3/xml.ts';

describe('a range', () => {
  it.each([
    [undefined, null],
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=3-', { start: 3, end: 9 }],
    ['bytes=3-99', { start: 3, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-30', { start: 0, end: 9 }],
    ['bytes=5-2', null],
    ['bytes=1-2,4-5', null],
    ['lines=1-2', null],
    ['bytes=-', null],
  ])('%s of ten bytes', (header, range) => {
    expect(rangeOf(header, 10)).toEqual(range);
  });

  it.each([
    ['bytes=10-', 10],
    ['bytes=-0', 10],
    ['bytes=0-', 0],
  ])('%s of %i bytes cannot be given', (header, size) => {
    expect(() => rangeOf(header, size)).toThrow('not satisfiable');
  });
});

describe('CORS', () => {
  const rule = {
    origins: ['https://*.example'],
    methods: ['POST'],
    headers: ['x-amz-*'],
    exposed: ['ETag'],
    maxAgeSeconds: 60,
  };
  const allowed = (origin: string, method = 'POST', wanted?: string) =>
    corsHeaders([rule], { origin, ...(wanted ? { 'access-control-request-headers': wanted } : {}) }, method);

  it('lets in what a rule names, and nothing else', () => {
    expect(allowed('https://apply.example')).toMatchObject({
      'access-control-allow-origin': 'https://apply.example',
      'access-control-expose-headers': 'ETag',
      'access-control-max-age': '60',
    });
    expect(allowed('https://apply.example', 'POST', 'X-Amz-Date')).toMatchObject({
      'access-control-allow-headers': 'x-amz-date',
    });
    expect(allowed('https://apply.example.org')).toBeNull();
    expect(allowed('https://apply.example', 'PUT')).toBeNull();
    expect(allowed('https://apply.example', 'POST', 'x-amz-date, authorization')).toBeNull();
    expect(corsHeaders([rule], {}, 'POST')).toBeNull();
  });
});

describe('XML', () => {
  it('gives any text back as it was, and cannot be broken by it', () => {
    const text = `<a>&"' \r\n]]> é \u{1F600}`;
    const root = readXml(
      xmlDocument('Root', { Key: text, List: [{ Key: 'x' }, { Key: 'y' }], Nothing: undefined }),
    );
    expect(childText(root, 'Key')).toBe(text);
    expect(root.children.map(({ name }) => name)).toEqual(['Key', 'List', 'List']);
    expect(childText(readXml(xmlDocument('Root', { Key: 'a\u0000\ud800b' })), 'Key')).toBe(
      'a\u{FFFD}\u{FFFD}b',
    );
  });

  it.each(['', 'text', '<a>', '<a></b>', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'])(
    'refuses %j',
    (text) => {
      expect(() => readXml(text)).toThrow('not well-formed');
    },
  );
});
