import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chooseFiles, fillForm, press, send, takeTime, textFile } from './filled-form.ts';
import { expectAccessible, openSite, type Site, skipped } from './site.ts';

describe.skipIf(skipped)('for everybody', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterEach((test) => site?.leave(test));
  afterAll(() => site?.close());

  const focused = (page: Page) =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement instanceof HTMLElement ? activeElement.id || activeElement.className : '';
    });

  /** Tabs until an element has focus; fails where the keyboard cannot get there. */
  async function tabTo(page: Page, id: string): Promise<void> {
    for (let at = 0; at < 40; at += 1) {
      await page.keyboard.press('Tab');
      if ((await focused(page)) === id) return;
    }
    throw new Error(`The keyboard did not reach ${id}; it is at ${await focused(page)}.`);
  }

  it('works from the first key to the reference without a mouse', async () => {
    const { page, faults } = await site.visit();
    page.on('filechooser', (chooser) => void chooser.setFiles([textFile('one.txt'), textFile('two.txt')]));
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('govuk-skip-link');
    await page.keyboard.press('Enter');
    await tabTo(page, 'name');
    await page.keyboard.type('Jo Marlow');
    await tabTo(page, 'phone');
    await page.keyboard.type('07700 900123');
    await tabTo(page, 'postcode');
    await page.keyboard.type('LS8 1AB');
    await tabTo(page, 'specialisms');
    await page.keyboard.type('Education');
    await tabTo(page, 'engagement');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'start');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'notice');
    await page.keyboard.type('4');
    await tabTo(page, 'files');
    await page.keyboard.press('Enter');
    await page.locator('.chosen__file').nth(1).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('.chosen__name').allTextContents()).toEqual(['two.txt', 'one.txt']);
    // The moved file keeps the focus, on the button that is left to it.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Move up one.txt');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('.chosen__name').allTextContents()).toEqual(['two.txt']);
    await tabTo(page, 'alerts');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'adult');
    await page.keyboard.press('Space');
    await takeTime(page);
    await page.keyboard.press('Enter');
    await page.locator('.govuk-panel').waitFor();
    expect(await focused(page)).toContain('govuk-panel');
    await page.getByText('Your CV is with Adam Zyda').waitFor();
    await tabTo(page, 'govuk-button contact__ring');
    expect(faults).toEqual([]);
  });

  const across = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

  it.each([
    ['320 pixels wide', { viewport: { width: 320, height: 640 } }],
    ['1,280 pixels at 400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ])('fits %s without scrolling sideways, at every step', async (_, options) => {
    const { page } = await site.visit('/', options);
    expect(await across(page)).toBe(320);
    await press(page);
    await page.locator('.govuk-error-summary').waitFor();
    expect(await across(page)).toBe(320);
    await fillForm(page, { email: `${'jo.marlow.'.repeat(6)}@${'longest.'.repeat(5)}example.com` });
    await page.check('#start-3');
    await chooseFiles(page, [
      textFile(`${'a-long-name-without-a-space'.repeat(4)}.txt`),
      textFile('two.txt'),
    ]);
    expect(await across(page)).toBe(320);
    await expectAccessible(page);
    await page.check('#start');
    await send(page);
    await page.locator('.contact__name').waitFor();
    expect(await across(page)).toBe(320);
    await expectAccessible(page);
    await page.goto(
      `${site.product.url}${await page.locator('a[href^="/application/"]').getAttribute('href')}`,
    );
    await page.locator('.contact__name').waitFor();
    expect(await across(page)).toBe(320);
  });

  it('has targets that a finger can hit', async () => {
    const { page } = await site.visit('/', { viewport: { width: 360, height: 740 }, hasTouch: true });
    await chooseFiles(page, [textFile('one.txt'), textFile('two.txt')]);
    const small = await page
      .locator('main button:visible, main input:visible, main select:visible, header a:visible')
      .evaluateAll((all) =>
        all
          .map((one) => ({ name: one.id || one.textContent, ...one.getBoundingClientRect().toJSON() }))
          .filter(({ name, height, left }) => name !== 'website' && left >= 0 && height < 40)
          .map(({ name }) => name),
      );
    expect(small).toEqual([]);
  });

  it('shows what is chosen, focused and done in forced colours', async () => {
    const { page } = await site.visit('/', { forcedColors: 'active' });
    const look = (what: Locator) => what.screenshot({ animations: 'disabled' });
    const box = page.locator('.govuk-checkboxes__item', { has: page.locator('#adult') });
    const radio = page.locator('.govuk-radios__item', { has: page.locator('#alerts') });
    for (const [item, input] of [
      [box, '#adult'],
      [radio, '#alerts'],
    ] as const) {
      const before = await look(item);
      await page.check(input);
      await page.locator('#name').focus();
      expect((await look(item)).equals(before)).toBe(false);
      const chosen = await look(item);
      await page.locator(input).focus();
      expect((await look(item)).equals(chosen)).toBe(false);
    }
    await expectAccessible(page);
    await fillForm(page);
    await chooseFiles(page, [textFile('cv.txt')]);
    await send(page);
    await page.locator('.contact__name').waitFor();
    const marks = await page
      .locator('.steps__step')
      .evaluateAll((steps) => steps.map((step) => getComputedStyle(step, '::before').borderTopStyle));
    expect(marks).toEqual(['solid', 'solid', 'solid', 'solid']);
    await expectAccessible(page);
  });

  it('says plainly that it needs JavaScript, and where to write to', async () => {
    const { page } = await site.visit('/', { javaScriptEnabled: false });
    await page.getByRole('heading', { name: 'This form needs JavaScript' }).waitFor();
    const address = page.locator('noscript a[href^="mailto:"], .notice-box a[href^="mailto:"]').first();
    expect(await address.getAttribute('href')).toContain('@');
    expect(await page.locator('#apply').isVisible()).toBe(false);
  });

  it('says where to write to when its script does not come', async () => {
    const { page } = await site.visit('/healthz');
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(site.product.url);
    await page.getByText('The form has not started.').waitFor({ timeout: 10_000 });
    expect(await page.locator('#apply').isVisible()).toBe(false);
  });

  it('never drops a person who was faster than people are', async () => {
    const { page } = await site.visit();
    await fillForm(page);
    await page.check('#noCv');
    await page.evaluate(() => {
      const trap = document.querySelector<HTMLInputElement>('#website');
      if (trap) trap.value = 'https://robot.example';
    });
    await press(page);
    await page.locator('.govuk-panel').waitFor();
    await site.product.idle();
    const reference = (await page.locator('.govuk-panel .reference').textContent()) ?? 'none';
    expect(
      site.product.mails().some(({ to, text }) => to.join().includes('triage') && text.includes(reference)),
    ).toBe(true);
  });
});
