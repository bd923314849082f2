import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../../../commands/route/outcome.ts';
import { decisionView } from '../../../../../functions/open-lead/decision-view.ts';
import { agency } from '../../../../../shared/config/agency.ts';
import { knowledge } from '../../../../../shared/config/knowledge.ts';
import type { Application } from '../../../../../shared/domain/application.ts';
import { decide } from '../../../../../shared/domain/decide.ts';
import type { FormAnswers } from '../../../../../shared/domain/decision.ts';
import type { Lead } from '../../../../../shared/domain/lead.ts';
import { leadMail } from '../../../../../shared/domain/mail/lead-mail.ts';
import { triageMail } from '../../../../../shared/domain/mail/triage-mail.ts';
import { whyOf } from '../../../../../shared/domain/why/why.ts';

const senCv = `Mina Harcastle
07700 900311  mina@example.com
Otley, Leeds LS21 1AA
Employment
SEN Casework Officer
Calderbrook Council, 2019 - present
Wrote EHC plans and led annual reviews
Site Manager
Brackwell Builders, 2012 - 2015
Ran a building site, set out groundworks
Housing Officer
Brackwell Homes, Exeter, 2009 - 2012
Tenancies and rent arrears`.split('\n');

const mixedCv = `Jo Penrith
07700 900312
Based in York, also a home in Exeter
Housing Officer / SEN Officer
Tenancies, rent arrears. EHC plans, annual reviews.`.split('\n');

/** The three renderings of one decision. */
function rendered(lines: readonly string[], form: FormAnswers = {}) {
  const { specialism, region, profile, undecided, because } = decide(
    { pages: [{ page: 1, lines }] },
    form,
    knowledge(),
  );
  const application = {
    reference: 'K7M4-9QXT',
    state: undecided ? 'needs-review' : 'routed',
    form,
    profile,
    decision: { specialism, region },
    reason: undecided,
    because,
  } as unknown as Application;
  const lead = { owner: 'triage', specialism: specialism.specialism, region: region.region } as Lead;
  const mail = {
    reference: 'K7M4-9QXT',
    form,
    profile,
    specialism,
    region,
    cv: 'attached',
    link: null,
  } as const;
  return {
    specialism,
    region,
    profile,
    mail:
      undecided === null
        ? leadMail({ ...mail, today: '2026-11-25', kind: 'lead', fallback: false, because: null }, agency())
        : triageMail({ ...mail, today: '2026-11-25', reason: undecided, candidateTold: false }, agency()),
    page: decisionView(lead, application, agency()).why,
    json: outcomeOf('cv.txt', { application, lead } as Parameters<typeof outcomeOf>[1], 1).why,
  };
}

const unescaped = (html: string): string =>
  html
    .replaceAll('&ldquo;', '“')
    .replaceAll('&rdquo;', '”')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'");

describe('the why-card', () => {
  it.each([
    ['decided', senCv, {}],
    ['undecided', mixedCv, {}],
    ['decided by the form', senCv, { specialisms: ['education-send'], wantedAreas: ['Leeds'] }],
  ])('says the same in mail, page and JSON: %s', (_, lines, form) => {
    const { mail, page, json } = rendered(lines, form);
    expect(json).toEqual(page);
    const told = [page.specialism, page.region].flatMap((part) => [
      ...part.appears.flatMap(({ quotes }) => quotes.flatMap(({ quote, where }) => [quote, where])),
      part.open,
      part.runnerUp?.told,
    ]);
    const words = told.flatMap((one) => one ?? []);
    expect(words.length).toBeGreaterThan(3);
    for (const one of words) {
      expect(mail.text).toContain(one);
      expect(unescaped(mail.html)).toContain(one);
    }
    expect(mail.text).not.toMatch(/confidence|needs-review|rejected|\d%|\{|undefined/);
  });

  it.each([
    ['decided', senCv],
    ['undecided', mixedCv],
  ])('quotes the CV verbatim at page and line: %s', (_, lines) => {
    const { specialism, region, page } = rendered(lines);
    const quotes = [page.specialism, page.region].flatMap(({ appears, runnerUp }) => [
      ...appears.flatMap((one) => one.quotes),
      ...(runnerUp ? [runnerUp] : []),
    ]);
    expect(quotes.length).toBeGreaterThan(1);
    for (const { quote, line } of quotes) expect(lines[(line ?? 0) - 1]).toContain(quote);
    for (const { quote, line } of [...specialism.reasons, ...region.reasons])
      if (quote) expect(lines[(line ?? 0) - 1]).toContain(quote);
  });

  it('names the runner-up and that its job is an older one, with its years', () => {
    const { specialism } = rendered(senCv).page;
    expect(specialism.chosen?.id).toBe('education-send');
    expect(specialism.runnerUp?.because).toMatch(/^That is an older job \(20(12–2015|09–2012)\)/);
    expect(specialism.runnerUp?.told).toContain('also appears: “');
  });

  it('shows both sides and why neither where nothing was chosen', () => {
    const { specialism } = rendered(mixedCv).page;
    expect(specialism.chosen).toBeNull();
    expect(specialism.appears.length).toBe(2);
    expect(specialism.open).toBe(
      `${specialism.appears[0]?.label} and ${specialism.appears[1]?.label} are too close to call.`,
    );
  });

  it('says that a colleague chose, where one has', () => {
    const { specialism, region, profile } = rendered(senCv);
    const chosen = { specialism: 'housing', region: region.region };
    const card = whyOf({ specialism, region, profile, chosen });
    expect(card.specialism.chosen).toBe('housing');
    expect(card.specialism.runnerUp?.whyNot).toBe('person');
    expect(card.specialism.appears[0]?.quotes.every(({ id }) => id === 'housing')).toBe(true);
  });
});
