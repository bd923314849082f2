import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { aForm, sendIn } from '../product.ts';
import { cvText } from './filled-form.ts';
import { expectAccessible, openSite, type Site, skipped } from './site.ts';

describe.skipIf(skipped)('the one-lead page', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterEach((test) => site?.leave(test));
  afterAll(() => site?.close());

  let people = 0;
  /** A CV that has come in, and the page that the owner's mail leads to. */
  async function lead(changes: Record<string, unknown> = {}, text = cvText) {
    people += 1;
    const email = `jo.marlow.${people}@example.com`;
    const form = aForm({ name: 'Jo Marlow', email, postcode: 'LS8 1AB', ...changes });
    const bytes = Buffer.from(text.replace('jo.marlow@example.com', email));
    const file = { name: 'Jo Marlow CV.txt', type: 'text/plain', bytes };
    const { reference } = await sendIn(site.product, form, [file]);
    return { reference, ...linkIn(reference) };
  }

  /** The newest mail about a reference that holds a lead's link, and that link as a path of the site. */
  function linkIn(reference: string, to = '') {
    const mails = site.product
      .mails()
      .filter((mail) => mail.text.includes(reference) && mail.to.join().includes(to));
    const path = mails.flatMap((mail) => /\/lead#[\w-]+/.exec(mail.text)?.[0] ?? []).at(-1);
    if (path === undefined) throw new Error(`No mail about ${reference} has a link to its lead.`);
    return { path };
  }

  const name = (page: Page) => page.locator('h1.lead-name');
  const state = (page: Page) => page.locator('.lead-state');
  const press = (page: Page, label: string) => page.getByRole('button', { name: label, exact: true }).click();

  it('opens from the mail, keeps the token out of the address bar, and shows why', async () => {
    const { path } = await lead();
    const { page, faults } = await site.visit(path, { viewport: { width: 360, height: 740 } });
    await name(page).waitFor();
    expect(await name(page).textContent()).toBe('Jo Marlow');
    expect(page.url()).toBe(`${site.product.url}/lead`);
    expect(await page.getByRole('link', { name: 'Call 07700 900123' }).getAttribute('href')).toMatch(/^tel:/);
    expect(await page.getByRole('link', { name: 'Text 07700 900123' }).getAttribute('href')).toMatch(/^sms:/);
    const first = await page.getByRole('button', { name: 'Got it' }).boundingBox();
    expect((first?.y ?? 999) + (first?.height ?? 0)).toBeLessThan(740);
    await page.getByText('Don’t forward this page').waitFor();
    const jump = page.locator('.quote__jump').first();
    await jump.click();
    await page.locator('.cv__line--shown').waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('cv__line--shown');
    await expectAccessible(page);
    await press(page, 'Back to the reasons');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('quote__jump');
    expect(await page.locator('main').textContent()).not.toMatch(/confidence|%|education-send|\{/);

    // Nothing is kept: a reload needs the mail's link again, and that still works.
    await page.reload();
    await page.getByRole('heading', { name: 'Open the link in the mail again' }).waitFor();
    await expectAccessible(page);
    await page.goto(`${site.product.url}${path}`);
    await name(page).waitFor();
    expect(faults).toEqual([]);
  });

  it('is claimed by one person; the next one sees who has it', async () => {
    const { path } = await lead();
    const [one, other] = [await site.visit(path), await site.visit(path)];
    await name(other.page).waitFor();
    await press(one.page, 'Got it');
    await one.page.getByText('It is yours').waitFor();
    expect(await state(one.page).textContent()).toMatch(/^Adam Zyda has had this since \d\d:\d\d/);
    await press(other.page, 'Got it');
    await other.page.getByRole('alert').getByText('Adam Zyda has had this since').waitFor();
    await expectAccessible(other.page);
    await press(one.page, 'Already spoke');
    await one.page.getByText('Noted: you have spoken').waitFor();
    expect(await state(one.page).textContent()).toContain('Adam Zyda has spoken to them');
    await one.page.locator('.history').getByText('Adam Zyda said “Got it”').waitFor();
    expect([...one.faults, ...other.faults]).toEqual([]);
  });

  it('moves on to another region once, and the old link ends', async () => {
    const { path, reference } = await lead();
    const { page, faults } = await site.visit(path);
    await press(page, 'Not mine →');
    await expectAccessible(page);
    await press(page, 'Pass it on');
    await page.getByText('Choose another region or another field').waitFor();
    await page.getByRole('radio', { name: 'South' }).check();
    await page.getByText('It goes to Richard Shorrock.').waitFor();
    await press(page, 'Pass it on');
    await page.getByRole('heading', { name: 'Passed on' }).waitFor();
    expect(await page.locator('body').textContent()).not.toContain('Marlow');
    await expectAccessible(page);

    await site.product.idle();
    const next = await site.visit(linkIn(reference, 'richard.shorrock').path);
    await name(next.page).waitFor();
    expect(await state(next.page).textContent()).toContain('With Richard Shorrock');
    await next.page.locator('.history').getByText('Adam Zyda passed it to Richard Shorrock').waitFor();
    const old = await site.visit(path);
    await old.page.getByRole('heading', { name: 'This link does not work' }).waitFor();
    expect([...faults, ...next.faults, ...old.faults]).toEqual([]);
  });

  it('is closed as no CV, and brought back', async () => {
    const { path } = await lead();
    const { page, faults } = await site.visit(path);
    await press(page, 'Not a CV');
    await press(page, 'Yes, it is not a CV');
    await page.locator('.lead-state').getByText('Closed as not a CV').waitFor();
    await page.getByText('You can undo this until').first().waitFor();
    await press(page, 'Undo: it is a CV');
    await page.getByText('It is open again').waitFor();
    await page.getByRole('button', { name: 'Got it' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('gives the original and the contact card', async () => {
    const { path, reference } = await lead();
    const { page, faults } = await site.visit(path, { acceptDownloads: true });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Download / }).click();
    const original = await download;
    expect(original.suggestedFilename()).toMatch(new RegExp(`^CV_${reference}_.*\\.txt$`));
    await name(page).waitFor();
    const card = page.waitForEvent('download');
    await press(page, 'Save to contacts');
    expect((await card).suggestedFilename()).toBe('Jo Marlow.vcf');
    expect(faults).toEqual([]);
  });

  it('lets triage decide with one button for each region and field', async () => {
    const { path, reference } = await lead(
      { postcode: '', phone: '07700 900124' },
      'Sam Holt\n\nProfile\nI enjoy gardening, walking and music, and am looking for something new.\n',
    );
    const { page, faults } = await site.visit(path);
    await page.getByRole('heading', { name: 'Who should have this?' }).waitFor();
    expect(await page.locator('.triage__choice').count()).toBe(22);
    await expectAccessible(page);
    await page
      .getByRole('button', { name: /^Housing in South, to / })
      .first()
      .click();
    await page.getByText('It goes to Richard Shorrock as Housing, South.').waitFor();
    await press(page, 'Yes, pass it to Richard Shorrock');
    await page.getByRole('heading', { name: 'Passed on' }).waitFor();
    await site.product.idle();
    const next = await site.visit(linkIn(reference, 'richard.shorrock').path);
    await name(next.page).waitFor();
    expect(faults).toEqual([]);
  });

  it('shows one and the same page for guessed, broken and foreign links, and nothing of anybody', async () => {
    const words: string[] = [];
    for (const path of ['/lead#a-token-that-nobody-has-ever-issued', '/lead#abcdefghijabcdefghij']) {
      const { page } = await site.visit(path);
      await page.getByRole('heading', { name: 'This link does not work' }).waitFor();
      await expectAccessible(page);
      words.push((await page.locator('main').textContent()) ?? '');
    }
    expect(new Set(words).size).toBe(1);
    const none = await site.visit('/lead');
    await none.page.getByRole('heading', { name: 'Open the link in the mail again' }).waitFor();
  });

  it.each([
    ['320 pixels wide', { viewport: { width: 320, height: 640 } }],
    ['1,280 pixels at 400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
    ['in forced colours', { viewport: { width: 320, height: 640 }, forcedColors: 'active' as const }],
  ])('fits %s without scrolling sideways, with its dialog open too', async (_, options) => {
    const { path } = await lead({ name: 'Wilhelmina-Alexandrina Featherstonehaugh-Cholmondeley' });
    const { page } = await site.visit(path, options);
    await name(page).waitFor();
    const across = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await across()).toBe(320);
    await expectAccessible(page);
    await press(page, 'Not mine →');
    expect(await across()).toBe(320);
    const box = await page.locator('dialog').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
  });

  it('works by keyboard alone, and gives the focus back', async () => {
    const { path } = await lead();
    const { page, faults } = await site.visit(path);
    await name(page).waitFor();
    const on = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (words: string) => {
      for (let at = 0; at < 40; at += 1) {
        await page.keyboard.press('Tab');
        if ((await on()) === words) return;
      }
      throw new Error(`The keyboard did not reach ${words}; it is at ${await on()}.`);
    };
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    // The skip link's own fragment is no other lead's token.
    await name(page).waitFor();
    await tabTo('Not mine →');
    await page.keyboard.press('Enter');
    await page.locator('dialog').waitFor();
    await page.keyboard.press('Escape');
    expect(await on()).toBe('Not mine →');
    expect(await page.locator('dialog').count()).toBe(0);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByText('It is yours').waitFor();
    expect(await on()).toContain('Adam Zyda has had this since');
    expect(faults).toEqual([]);
  });
});
