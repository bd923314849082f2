import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, openSite, type Site, skipped } from './site.ts';

describe.skipIf(skipped)('councils ask for people', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterEach((test) => site?.leave(test));
  afterAll(() => site?.close());

  const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
  const across = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

  /** No sooner than a person could: what comes faster counts as a robot's. */
  async function send(page: Page): Promise<string> {
    await page.waitForFunction(() => {
      const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return performance.now() > (loaded?.domContentLoadedEventEnd ?? 0) + 3500;
    });
    await page.getByRole('button', { name: 'Send my request' }).click();
    await page.locator('.govuk-panel').waitFor();
    return (await page.locator('.govuk-panel .reference').textContent()) ?? '';
  }

  const mailsTo = (address: string, reference: string) =>
    site.product.mails().filter(({ to, text }) => to.join().includes(address) && text.includes(reference));

  it('from the search for a council to the owner’s mail and the answer', async () => {
    const { page, faults } = await site.visit('/councils');
    await page.fill('#council', 'lee');
    await page.getByRole('option', { name: 'Leeds' }).click();
    expect(await page.inputValue('#council')).toBe('Leeds');
    await page.fill('#roles', '3 SEND casework officers');
    await page.getByRole('button', { name: 'Add another role' }).click();
    expect(await focusedId(page)).toBe('roles-2');
    await page.keyboard.type('Quantity surveyor');
    await page.check('#start');
    await page.check('#engagement-2');
    await page.fill('#notes', 'Six months.\nThree days a week on site.');
    await page.fill('#name', 'Morgan Vale');
    await page.fill('#email', 'morgan.vale@council.example');
    await page.fill('#phone', '07700 900456');
    await page.check('#confidential');
    await expectAccessible(page);
    const reference = await send(page);
    expect(reference).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    await expectAccessible(page);
    await site.product.idle();
    const [mail] = mailsTo('adam.zyda@', reference);
    expect(mail?.subject).toMatch(/^Council URGENT · /);
    expect(mail?.subject).not.toContain('Leeds');
    expect(mail?.text).toContain('Three days a week on site.');
    expect(mailsTo('triage@', reference)).toHaveLength(1);
    const [answer] = mailsTo('morgan.vale@', reference);
    expect(answer?.text).toContain('Adam Zyda');
    expect(answer?.text).toContain('0161 496 0102');
    expect(faults).toEqual([]);
  });

  it('works by keyboard alone, with the list of councils, too', async () => {
    const { page } = await site.visit('/councils');
    await page.focus('#council');
    await page.keyboard.type('rbkc');
    await page.getByRole('option').first().waitFor();
    await expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    expect(await page.getAttribute('#council', 'aria-activedescendant')).toBe('council-list-0');
    await page.keyboard.press('Enter');
    expect(await page.inputValue('#council')).toBe('Kensington and Chelsea');
    await page.keyboard.type(' x');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    expect(await focusedId(page)).toBe('council');
  });

  it('says what is missing, beside the question and on top', async () => {
    const { page } = await site.visit('/councils', { viewport: { width: 320, height: 640 } });
    expect(await across(page)).toBe(320);
    await page.getByRole('button', { name: 'Send my request' }).click();
    const links = page.locator('.govuk-error-summary a');
    expect(await links.allTextContents()).toEqual([
      'Enter the role you need, like SEND casework officer.',
      'Choose when someone must start.',
      'Enter your full name.',
      'Enter an e-mail address or a phone number, so that we can reach you.',
    ]);
    await links.first().click();
    expect(await focusedId(page)).toBe('roles');
    await page.check('#start-2');
    await page.getByRole('button', { name: 'Add another role' }).click();
    await page.fill('#council', 'so');
    await expectAccessible(page);
    expect(await across(page)).toBe(320);
  });

  it('no council named goes to triage, and nobody is e-mailed who gave no address', async () => {
    const { page } = await site.visit('/councils');
    await page.fill('#roles', 'Nurses for a step-down unit');
    await page.check('#start-3');
    await page.fill('#name', 'Robin Ashdown');
    await page.fill('#phone', '07700 900457');
    const reference = await send(page);
    await page.getByText('rings you on 07700 900457').waitFor();
    await site.product.idle();
    const about = site.product.mails().filter(({ text }) => text.includes(reference));
    expect(about.map(({ to }) => to.join())).toEqual([expect.stringContaining('triage@')]);
  });
});
