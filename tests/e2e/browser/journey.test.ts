import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chooseFiles, fillForm, referenceOn, send, textFile } from './filled-form.ts';
import { expectAccessible, openSite, type Site, skipped } from './site.ts';

describe.skipIf(skipped)("the candidate's journey", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterEach((test) => site?.leave(test));
  afterAll(() => site?.close());

  it('goes from the form to the consultant, with a mail to each', async () => {
    const { page, faults } = await site.visit();
    await fillForm(page);
    await chooseFiles(page, [textFile('Jo Marlow CV.txt')]);
    await expectAccessible(page);
    await send(page);

    await page.locator('.govuk-panel').waitFor();
    const reference = await referenceOn(page);
    expect(reference).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('govuk-panel');
    await page.locator('.contact__name').waitFor();
    expect(await page.locator('.contact__name').textContent()).toBe('Adam Zyda');
    expect(await page.locator('.contact__ring').getAttribute('href')).toMatch(/^tel:0\d+$/);
    await expectAccessible(page);

    await site.product.idle();
    const mails = site.product.mails().filter(({ text }) => text.includes(reference));
    const lead = mails.find(({ to }) => to.join().includes('adam.zyda'));
    const receipt = mails.find(({ to }) => to.join().includes('jo.marlow@example.com'));
    expect(lead?.subject).toContain('Jo');
    expect(receipt?.text).toContain(`/application/${reference}#`);

    // The link in the mail opens the same application for somebody who closed the tab.
    const link = /\/application\/\S+#[\w-]+/.exec(receipt?.text ?? '')?.[0] ?? '';
    const later = await site.visit(link);
    await later.page.locator('.contact__name').waitFor();
    expect(await later.page.locator('.headline h2').textContent()).toBe('Your CV is with Adam Zyda');
    await expectAccessible(later.page);
    expect([...faults, ...later.faults]).toEqual([]);
  });

  it('takes a person without a CV, and the CV later under the same reference', async () => {
    const { page, faults } = await site.visit();
    await fillForm(page, { email: '' });
    await page.selectOption('#specialisms', 'education-send');
    await page.check('#noCv');
    await send(page);
    await page.locator('.govuk-panel').waitFor();
    expect(await page.locator('.govuk-panel__title').textContent()).toBe('We have your details');
    const reference = await referenceOn(page);
    await page.getByText('take a screenshot').waitFor();
    await page.getByText('Your details are with Adam Zyda').waitFor();
    await expectAccessible(page);

    await chooseFiles(page, [textFile('cv.txt')]);
    await page.getByRole('button', { name: 'Send this file' }).click();
    await page.getByText('Your CV is with Adam Zyda').waitFor();
    await site.product.idle();
    const leads = site.product
      .mails()
      .filter(({ to, text }) => to.join().includes('adam.zyda') && text.includes(reference));
    expect(leads).toHaveLength(2);
    expect(faults).toEqual([]);
  });

  it('asks for another file when the first is no CV, in plain words', async () => {
    const { page, faults } = await site.visit();
    await fillForm(page);
    const script = {
      name: 'cv.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('\u0000\u0001\u0002\u0003'.repeat(300)),
    };
    await chooseFiles(page, [script]);
    await send(page);
    await page.getByText('We need another copy of your CV').waitFor();
    expect(await page.locator('.govuk-panel__title').textContent()).toBe('We have your details');
    const words = (await page.locator('main').textContent()) ?? '';
    expect(words).not.toMatch(/rejected|needs-review|confidence|%/i);
    await expectAccessible(page);
    await chooseFiles(page, [textFile('cv.txt')]);
    await page.getByRole('button', { name: 'Send this file' }).click();
    await page.getByText('Your CV is with Adam Zyda').waitFor();
    expect(faults).toEqual([]);
  });

  it('lets a person correct a wrong address, and writes to the right one', async () => {
    const { page, faults } = await site.visit();
    await fillForm(page, { email: 'wrong@example.com' });
    await page.check('#noCv');
    await send(page);
    await page.locator('.govuk-panel').waitFor();
    const old = await page.locator('a[href^="/application/"]').getAttribute('href');
    await page.getByText('Wrong e-mail address?').click();
    await page.fill('#newEmail', 'wrong');
    await page.getByRole('button', { name: 'Change it' }).click();
    await page.getByText('Enter your e-mail address in full').waitFor();
    await expectAccessible(page);
    await page.fill('#newEmail', 'right@example.com');
    await page.getByRole('button', { name: 'Change it' }).click();
    await page.getByText('We are sending an e-mail with this link to right@example.com').waitFor();
    await site.product.idle();
    expect(site.product.mails().some(({ to }) => to.join().includes('right@example.com'))).toBe(true);

    const link = await page.locator('a[href^="/application/"]').getAttribute('href');
    expect(link).not.toBe(old);
    const later = await site.visit(link ?? '');
    await later.page.getByText('right@example.com').first().waitFor();
    const former = await site.visit(old ?? '');
    await former.page.getByText('We cannot find this application').waitFor();
    expect(faults).toEqual([]);
  });

  it('keeps this tab’s application over a reload, and forgets it when asked', async () => {
    const { page } = await site.visit();
    await fillForm(page);
    await page.check('#noCv');
    await send(page);
    await page.locator('.govuk-panel').waitFor();
    const reference = await referenceOn(page);
    await page.reload();
    await page.locator('.govuk-panel').waitFor();
    expect(await referenceOn(page)).toBe(reference);
    await page.getByRole('button', { name: 'Start a new application' }).click();
    await page.locator('#name').waitFor();
    expect(await page.inputValue('#name')).toBe('');
  });

  it('tells nothing by a guessed, foreign or broken link', async () => {
    const words: string[] = [];
    for (const path of [
      '/application/ABCD-EFGH#a-token-that-nobody-has-ever-issued',
      '/application/ABCD-EFGH',
      '/application/%E0%A4%A#x',
      '/application/<img src=x onerror=alert(1)>#y',
    ]) {
      const other = await site.visit(path);
      await other.page.getByText('We cannot find this application').waitFor();
      words.push((await other.page.locator('main').textContent()) ?? '');
      expect(other.faults).toEqual([]);
    }
    expect(new Set(words).size).toBe(1);
  });
});
