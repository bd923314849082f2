import { describe, expect, it } from 'vitest';
import { mailIds } from '../../../../shared/domain/mail-ids.ts';
import { mailIdOf, mailTag } from '../../../../shared/events/mail-tag.ts';

const reference = 'K7M4-9QXT';
const lead = `L-${reference}`;
const opening = '2026-11-25T08:00:00.000Z';

/** One of every kind, so that a new kind has to be added here. */
const every: { readonly [K in keyof typeof mailIds]: string } = {
  lead: mailIds.lead(lead, 1),
  moved: mailIds.moved(lead, 2),
  closed: mailIds.closed(reference, 1),
  triage: mailIds.triage(reference, 1),
  triageCopy: mailIds.triageCopy(reference, 1),
  receipt: mailIds.receipt({ reference, access: 2 }),
  outcome: mailIds.outcome({ reference, round: 3, access: 2, reason: 'malware' }),
  enquiryCover: mailIds.enquiryCover(lead, 1),
  enquiryReceipt: mailIds.enquiryReceipt(reference),
  reminder: mailIds.reminder(lead, 1, '2026-11-25'),
  handedOver: mailIds.handedOver(lead, 1),
  onCall: mailIds.onCall(lead, 12),
  summary: mailIds.summary('alex-north-2', opening),
  silence: mailIds.silence(lead),
  nudge: mailIds.nudge(lead),
};

/** All texts of up to three of the signs that ids are made of. */
function allTexts(): string[] {
  const signs = ['a', '9', '-', '/', ':', '.', 'c', 'd'];
  const longer = (texts: readonly string[]) => texts.flatMap((text) => signs.map((sign) => text + sign));
  return [signs, longer(signs), longer(longer(signs))].flat();
}

describe('the tag of a mail', () => {
  it.each(Object.entries(every))('of the kind %s is one that SES takes, and gives the id back', (_, id) => {
    expect(mailTag(id)).toMatch(/^[\w-]{1,255}$/);
    expect(mailIdOf(mailTag(id))).toBe(id);
  });

  it('is shared by no two ids, and gives each back', () => {
    const texts = allTexts();
    expect(new Set(texts.map(mailTag)).size).toBe(texts.length);
    expect(texts.map(mailTag).map(mailIdOf)).toEqual(texts);
  });

  it('refuses what could not be given back', () => {
    for (const id of ['', 'lead/ü', 'lead_1', 'a@b', 'x'.repeat(256)]) expect(() => mailTag(id)).toThrow();
  });

  it('is told from a text that is none', () => {
    for (const text of ['', '_', 'lead_L', 'a@b', 'lead/1', 'x'.repeat(256)]) {
      expect(mailIdOf(text)).toBeNull();
    }
  });
});
