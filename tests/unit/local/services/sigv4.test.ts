import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../../local/services/canonical-request.ts';
import {
  type SignatureCheck,
  type SignedRequest,
  serviceOf,
  verifySignature,
} from '../../../../local/services/sigv4.ts';

// AWS's published example keys and requests, from its test suite for Signature Version 4.
const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
};
const check: SignatureCheck = {
  credentials,
  region: 'us-east-1',
  service: 'service',
  payloadHash: sha256Hex(''),
  now: new Date('2015-08-30T12:36:00Z'),
};

const signed = (url: string, signature: string, signedHeaders = 'host;x-amz-date'): SignedRequest => ({
  method: 'GET',
  url,
  headers: {
    host: 'example.amazonaws.com',
    'x-amz-date': '20150830T123600Z',
    authorization: `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=${signedHeaders}, Signature=${signature}`,
  },
});
const vanilla = signed('/', '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31');

describe('a signature in the header', () => {
  it("agrees with AWS's own examples", () => {
    const ordered = signed(
      '/?Param2=value2&Param1=value1',
      'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
    );
    for (const request of [vanilla, ordered]) {
      expect(verifySignature(request, check)).toEqual({
        valid: true,
        accessKeyId: 'AKIDEXAMPLE',
        presigned: false,
      });
    }
  });

  const faults: [string, SignedRequest, Partial<SignatureCheck>, string][] = [
    ['another path', { ...vanilla, url: '/other' }, {}, 'mismatch'],
    ['another method', { ...vanilla, method: 'POST' }, {}, 'mismatch'],
    ['another host', { ...vanilla, headers: { ...vanilla.headers, host: 'other.example' } }, {}, 'mismatch'],
    ['another body', vanilla, { payloadHash: sha256Hex('x') }, 'mismatch'],
    ['another secret', vanilla, { credentials: { ...credentials, secretAccessKey: 'x' } }, 'mismatch'],
    ['another key', vanilla, { credentials: { ...credentials, accessKeyId: 'x' } }, 'unknown-key'],
    ['another region', vanilla, { region: 'eu-west-2' }, 'wrong-scope'],
    ['a clock 6 minutes late', vanilla, { now: new Date('2015-08-30T12:42:00Z') }, 'skewed'],
    ['a clock 6 minutes early', vanilla, { now: new Date('2015-08-30T12:30:00Z') }, 'skewed'],
    [
      'an added header',
      { ...vanilla, headers: { ...vanilla.headers, 'x-amz-acl': 'public' } },
      {},
      'unsigned-header',
    ],
    ['a host that is not signed', signed('/', '0'.repeat(64), 'x-amz-date'), {}, 'unsigned-header'],
    ['half a signature', signed('/', 'abc'), {}, 'malformed'],
    ['a broken URL', { ...vanilla, url: '/?%zz' }, {}, 'malformed'],
    ['no signature', { ...vanilla, headers: { host: 'example.amazonaws.com' } }, {}, 'unsigned'],
  ];
  it.each(faults)('does not hold for %s', (_, request, change, fault) => {
    expect(verifySignature(request, { ...check, ...change })).toEqual({ valid: false, fault });
  });

  it('says which service it is for', () => {
    expect(serviceOf(vanilla)).toBe('service');
    expect(serviceOf({ ...vanilla, headers: {} })).toBeNull();
  });
});

describe('a presigned URL', () => {
  // The example of AWS's guide to S3 query authentication.
  const presigned: SignedRequest = {
    method: 'GET',
    url:
      '/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request' +
      '&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host' +
      '&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
    headers: { host: 'examplebucket.s3.amazonaws.com' },
  };
  const at = (time: string): SignatureCheck => ({
    credentials: {
      accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    },
    region: 'us-east-1',
    service: 's3',
    payloadHash: 'UNSIGNED-PAYLOAD',
    now: new Date(time),
  });

  it('holds until it expires', () => {
    expect(verifySignature(presigned, at('2013-05-24T23:59:59Z'))).toMatchObject({
      valid: true,
      presigned: true,
    });
    expect(verifySignature(presigned, at('2013-05-25T00:00:01Z'))).toEqual({
      valid: false,
      fault: 'expired',
    });
    expect(verifySignature(presigned, at('2013-05-23T23:44:00Z'))).toEqual({ valid: false, fault: 'skewed' });
  });

  it('is not to be lengthened', () => {
    const longer = { ...presigned, url: presigned.url.replace('86400', '90000') };
    expect(verifySignature(longer, at('2013-05-24T12:00:00Z'))).toEqual({ valid: false, fault: 'mismatch' });
    const endless = { ...presigned, url: presigned.url.replace('86400', '604801') };
    expect(verifySignature(endless, at('2013-05-24T12:00:00Z'))).toEqual({
      valid: false,
      fault: 'malformed',
    });
  });
});
