import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chooseFiles, fileInput, fillForm, press, send, textFile } from './filled-form.ts';
import { expectAccessible, openSite, type Site, skipped } from './site.ts';

const megabyte = 1_048_576;
const fileOf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });

describe.skipIf(skipped)('wrong input', () => {
  let site: Site;
  let page: Page;
  let faults: string[];
  let applications = 0;
  beforeAll(async () => {
    site = await openSite();
  });
  afterEach((test) => site?.leave(test));
  afterAll(() => site?.close());
  beforeEach(async () => {
    ({ page, faults } = await site.visit());
    applications = 0;
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().includes('/api/applications')) applications += 1;
    });
  });

  /** The summary has focus, links to the question, and the same words stand beside it; nothing was sent. */
  async function expectFault(field: string, message: string): Promise<void> {
    const link = page.locator('.govuk-error-summary a', { hasText: message });
    await link.waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('govuk-error-summary');
    expect(await page.locator(`[data-field="${field}"] .govuk-error-message`).textContent()).toBe(
      `Error: ${message}`,
    );
    await link.click();
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      const group = activeElement?.closest<HTMLElement>('[data-field]')?.dataset.field;
      const described = `${activeElement?.getAttribute('aria-describedby')} ${activeElement?.closest('fieldset')?.getAttribute('aria-describedby')}`;
      return { group, described };
    });
    expect(focused.group).toBe(field);
    expect(focused.described).toContain(`${field}-error`);
    expect(applications).toBe(0);
    expect(faults).toEqual([]);
  }

  it('is told all at once, in the order of the page, and accessibly', async () => {
    await press(page);
    const fields = await page
      .locator('.govuk-error-summary a')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href')));
    expect(fields).toEqual(['#name', '#email', '#files', '#alerts', '#adult']);
    await expectAccessible(page);
    expect(applications).toBe(0);
  });

  it.each([
    ['name', { name: '' }, 'Enter your full name.'],
    ['name', { name: '<img src=x onerror=alert(1)>' }, 'Enter your name without the signs < and >.'],
    ['name', { name: 'J'.repeat(300) }, 'Shorten your name to 100 characters or fewer.'],
    [
      'email',
      { email: '', phone: '' },
      'Enter an e-mail address or a phone number, so that we can reach you.',
    ],
    ['email', { email: 'jo.marlow@example' }, 'Enter your e-mail address in full, like name@example.com.'],
    ['phone', { phone: '0123' }, 'Enter a phone number, like 07700 900123.'],
    ['postcode', { postcode: 'LEEDS' }, 'Enter a full UK postcode or its first half, like LS8 1AB or LS8.'],
    ['wantedAreas', { wantedAreas: 'a, b, c, d, e, f' }, 'Name at most five places.'],
  ])('%s %o', async (field, changes, message) => {
    await fillForm(page, changes);
    await page.check('#noCv');
    await press(page);
    await expectFault(field, message);
  });

  it('a missing answer on job e-mails, age, notice and date', async () => {
    await page.fill('#name', 'Jo Marlow');
    await page.fill('#phone', '07700 900123');
    await page.check('#noCv');
    await page.check('#start-2');
    await press(page);
    await expectFault('notice', 'Choose how long your notice is.');
    const words = await page.locator('.govuk-error-summary a').allTextContents();
    expect(words).toEqual([
      'Without a CV we need your postcode or a place where you want to work, to find the right consultant.',
      'Choose how long your notice is.',
      'Tell us yes or no: may we e-mail you when a job like yours comes up?',
      expect.stringMatching(/^Tick the box if you are 18 or over/),
    ]);
    await page.check('#start-3');
    await page.fill('#availableFrom', '31');
    await page.fill('#availableFrom-month', '2');
    await page.fill('#availableFrom-year', '2027');
    await press(page);
    await expectFault(
      'availableFrom',
      'Enter the date you can start, with day, month and year, like 4 1 2027.',
    );
  });

  it.each([
    ['no file', [], 'Choose the file that has your CV, or tick “No CV to hand?”.'],
    [
      'an empty file',
      [fileOf('cv.pdf', Buffer.alloc(0))],
      'A file you chose is empty. Check that it opens on your device, then choose it again.',
    ],
    [
      '10 MB and a byte',
      [fileOf('cv.pdf', Buffer.alloc(10 * megabyte + 1, 32))],
      'Your CV is larger than 10 MB. Save it as a PDF, or take smaller photos, and choose it again.',
    ],
    [
      'two files of 6 MB',
      [fileOf('a.pdf', Buffer.alloc(6 * megabyte, 32)), fileOf('b.pdf', Buffer.alloc(6 * megabyte, 32))],
      'Your CV is larger than 10 MB. Save it as a PDF, or take smaller photos, and choose it again.',
    ],
    [
      'eleven files',
      Array.from({ length: 11 }, (_, at) => fileOf(`${at}.pdf`, Buffer.from('%PDF-1.4'))),
      'Send at most 10 files. Put the pages into one file if you can.',
    ],
    [
      'a program called cv.pdf',
      [fileOf('cv.pdf', Buffer.from('MZ\u0090\u0000\u0003'))],
      'cv.pdf is a program, not a CV. Choose a PDF or Word file, or photos of the pages.',
    ],
  ])('%s', async (_, files, message) => {
    await fillForm(page);
    if (files.length > 0) await page.setInputFiles(fileInput, files);
    await press(page);
    await expectFault('files', message);
  });

  it('leaves the chosen files where they are, and the page is sent when it is put right', async () => {
    await fillForm(page, { name: '' });
    await chooseFiles(page, [textFile('cv.txt')]);
    await press(page);
    await expectFault('name', 'Enter your full name.');
    expect(await page.locator('.chosen__name').allTextContents()).toEqual(['cv.txt']);
    await page.fill('#name', 'Jo Marlow');
    await send(page);
    await page.locator('.govuk-panel').waitFor();
    expect(await page.title()).not.toMatch(/^Error/);
  });

  it('shows what only the server finds, keeps everything, and shows no markup as markup', async () => {
    await page.route('**/api/applications', (route) =>
      route.fulfill({
        status: 422,
        json: {
          error: {
            code: 'invalid',
            message: 'Check.',
            fields: [{ field: 'phone', message: 'Wrong <b>number</b>.' }],
          },
        },
      }),
    );
    await fillForm(page);
    await chooseFiles(page, [textFile('<i>cv</i>.txt')]);
    await press(page);
    await page.locator('.govuk-error-summary a', { hasText: 'Wrong <b>number</b>.' }).waitFor();
    expect(await page.locator('.chosen__name').textContent()).toBe('<i>cv</i>.txt');
    expect(await page.inputValue('#name')).toBe('Jo Marlow');
    expect(await page.locator('main b, main i').count()).toBe(0);
  });

  it.each([
    ['no connection', 'abort', 'We could not reach our site.'],
    ['a fault of ours', 500, 'Something went wrong on our side.'],
  ] as const)('says %s plainly and keeps everything', async (_, answer, words) => {
    await page.route('**/api/applications', (route) =>
      answer === 'abort' ? route.abort() : route.fulfill({ status: answer, body: '<html>oops</html>' }),
    );
    await fillForm(page);
    await chooseFiles(page, [textFile('cv.txt')]);
    await press(page);
    await page.locator('.govuk-error-summary', { hasText: words }).waitFor();
    await page.unroute('**/api/applications');
    await send(page);
    await page.locator('.govuk-panel').waitFor();
  });

  it('offers the likely address and forces nothing', async () => {
    await page.fill('#email', 'jo@gmial.com');
    await page.locator('#phone').focus();
    await page.getByText('Did you mean jo@gmail.com?').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'No, keep mine' }).click();
    expect(await page.inputValue('#email')).toBe('jo@gmial.com');
    await page.fill('#email', 'jo@hotmial.com');
    await page.locator('#phone').focus();
    await page.getByRole('button', { name: 'Use jo@hotmail.com' }).click();
    expect(await page.inputValue('#email')).toBe('jo@hotmail.com');
  });
});
