import { describe, expect, it } from 'vitest';
import { leadMail } from '../../../../../shared/domain/mail/lead-mail.ts';
import { triageMail } from '../../../../../shared/domain/mail/triage-mail.ts';
import {
  sampleAgency,
  sampleForm,
  sampleLead,
  sampleProfile,
  sampleRegion,
  sampleTriage,
} from './mail-samples.ts';

/** Everything about a person that would embarrass the agency, were a reply to quote it. */
const marks = ['wanted-elsewhere', 'works-elsewhere', 'home-elsewhere', 'two-homes', 'overseas', 'hybrid'];
const about = {
  region: { ...sampleRegion, marks },
  form: { name: sampleForm.name ?? '', phone: '07700 900123' },
  profile: { ...sampleProfile, gaps: [{ from: '2021-03', to: '2022-01' }] },
  lookAtPage: true,
};
const mails = [
  ['lead', leadMail({ ...sampleLead, ...about }, sampleAgency)],
  ['triage', triageMail({ ...sampleTriage, ...about }, sampleAgency)],
] as const;

describe.each(mails)('the %s mail, quoted back to the candidate', (_kind, { text, html }) => {
  it('says nothing of hidden text, machines, duplicates or places that do not agree', () => {
    for (const said of [text, html.replace(/<[^>]*>/g, ' ')]) {
      expect(said).not.toMatch(/hidden|nobody sees|machine|duplicate|also uploaded|spam/i);
      expect(said).not.toMatch(/another region|more than one home|right to work|do not agree/i);
      expect(said).not.toMatch(/reject|confidence|score|needs-review|\d ?%/i);
    }
  });

  it('sends its reader to the page for it', () => {
    expect(text).toContain('Please open the lead before you ring.');
  });

  it('carries what the candidate wants', () => {
    expect(text).toContain('Wants to work partly from home.');
  });
});

describe('a question about a gap', () => {
  it('is a question, and only where safer recruitment asks for it', () => {
    const [[, lead]] = mails;
    expect(lead.text).toContain('What did you do between March 2021 and January 2022?');
    expect(lead.text).toContain('An application form and all checks are still to come.');
    const housing = { ...sampleLead.specialism, specialism: 'housing' };
    const other = leadMail({ ...sampleLead, ...about, specialism: housing }, sampleAgency);
    expect(other.text).not.toMatch(/What did you do between|application form/);
  });
});
