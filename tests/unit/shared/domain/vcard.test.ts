import { describe, expect, it } from 'vitest';
import { vCard } from '../../../../shared/domain/vcard.ts';

const card = {
  name: 'Harriet Anne Lowell',
  phone: '+447700900221',
  email: 'harriet.lowell@example.com',
  title: 'EHCP Coordinator; SEND, Kent',
  employer: 'Calderbrook Council',
  note: 'K7M4-9QXT · Northlight Recruitment',
};

describe('vCard', () => {
  it('is a vCard 3.0 that phones and Outlook take', () => {
    expect(vCard(card).split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:Lowell;Harriet Anne;;;',
      'FN:Harriet Anne Lowell',
      'TEL;TYPE=CELL:+447700900221',
      'EMAIL;TYPE=INTERNET:harriet.lowell@example.com',
      'TITLE:EHCP Coordinator\\; SEND\\, Kent',
      'ORG:Calderbrook Council',
      'NOTE:K7M4-9QXT · Northlight Recruitment',
      'END:VCARD',
      '',
    ]);
  });

  it('leaves out what is not known, and has a name all the same', () => {
    const bare = vCard({ ...card, name: null, phone: null, email: null, title: null, employer: null });
    expect(bare).toContain('FN:K7M4-9QXT · Northlight Recruitment\r\n');
    expect(bare).not.toMatch(/TEL|EMAIL|TITLE|ORG/);
  });

  it('lets nothing add a line of its own, and folds at 75 octets', () => {
    const name = `Bad\r\nTEL:999\u2028Name ${'Ä'.repeat(200)}`;
    const lines = vCard({ ...card, name }).split('\r\n');
    expect(lines.filter((line) => /^TEL/.test(line))).toEqual(['TEL;TYPE=CELL:+447700900221']);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(lines.join('\n').replaceAll('\n ', '')).toContain('Ä'.repeat(200));
  });
});
