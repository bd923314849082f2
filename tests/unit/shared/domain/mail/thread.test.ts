import { describe, expect, it } from 'vitest';
import { threadHeaders } from '../../../../../shared/domain/mail/thread.ts';

describe('threadHeaders', () => {
  it('names the earlier mail as SES does', () => {
    const id = '<0100018c-1@eu-west-2.amazonses.com>';
    expect(threadHeaders('0100018c-1', 'eu-west-2')).toEqual({ 'In-Reply-To': id, References: id });
    expect(threadHeaders('0100018c-1', 'us-east-1')['In-Reply-To']).toBe('<0100018c-1@email.amazonses.com>');
  });

  it('says nothing where there is none, or none that a header can hold', () => {
    expect(threadHeaders(null, 'eu-west-2')).toEqual({});
    expect(threadHeaders('', 'eu-west-2')).toEqual({});
    expect(threadHeaders('x>\r\nBcc: y', 'eu-west-2')).toEqual({});
  });
});
