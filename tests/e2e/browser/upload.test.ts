import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { originalsBy } from '../product.ts';
import { chooseFiles, fillForm, referenceOn, send, textFile } from './filled-form.ts';
import { photo } from './photo.ts';
import { expectAccessible, openSite, type Site, skipped } from './site.ts';

const big = (name: string, bytes = 1_500_000) =>
  textFile(name, 'Jo Marlow, Leeds LS8 1AB. SEND officer. '.repeat(bytes / 40));

describe.skipIf(skipped)('uploading', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterEach((test) => site?.leave(test));
  afterAll(() => site?.close());

  /** Slows uploads down or cuts them off, as a phone on a train has it. */
  async function line(page: Page) {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const set = (offline: boolean, uploadThroughput: number): Promise<unknown> =>
      session.send('Network.emulateNetworkConditions', {
        offline,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput,
      });
    return {
      slow: (bytesPerSecond = 600_000) => set(false, bytesPerSecond),
      cut: () => set(true, 600_000),
      fast: () => set(false, -1),
      /** Kills the tab while the line is still slow: closing it would lift the limit first, and the rest could slip out. */
      die: async () => {
        const crashed = page.waitForEvent('crash');
        session.send('Page.crash').catch(() => undefined);
        await crashed;
      },
    };
  }

  const share = (page: Page) =>
    page.locator('progress').evaluate((bar) => (bar as HTMLProgressElement).position);
  const reach = (page: Page, least: number) =>
    page.waitForFunction((wanted) => (document.querySelector('progress')?.position ?? 0) >= wanted, least);

  /** How often each key was posted to S3. */
  function posts(page: Page): { count: number } {
    const seen = { count: 0 };
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().startsWith(site.product.s3Url)) seen.count += 1;
    });
    return seen;
  }

  it('says every quarter aloud, shows real progress, and warns only while it sends', async () => {
    const { page, faults } = await site.visit();
    await fillForm(page);
    await chooseFiles(page, [big('cv.txt')]);
    const asked: string[] = [];
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type());
      await dialog.dismiss();
    });
    await (await line(page)).slow();
    await page.evaluate(() => {
      const said: string[] = [];
      (window as unknown as { said: string[] }).said = said;
      new MutationObserver(() => {
        const text = document.querySelector('[data-view="sending"] [role="status"]')?.textContent ?? '';
        if (text !== '' && said.at(-1) !== text) said.push(text);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await send(page);
    await reach(page, 0.3);
    await expectAccessible(page);
    expect(await share(page)).toBeLessThan(1);
    await page.close({ runBeforeUnload: true });
    await page.locator('.govuk-panel').waitFor();
    expect(asked).toEqual(['beforeunload']);
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said.map((text) => text.slice(0, 11))).toEqual(['25 per cent', '50 per cent', '75 per cent']);
    await page.reload();
    await page.locator('.govuk-panel').waitFor();
    expect(asked).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  it('goes on by itself after the connection was lost at half, with what had not arrived', async () => {
    const { page, faults } = await site.visit();
    const sent = posts(page);
    await fillForm(page);
    await chooseFiles(page, [textFile('page one.txt'), big('page two.txt')]);
    const connection = await line(page);
    await connection.slow();
    await send(page);
    await reach(page, 0.5);
    await connection.cut();
    await page.getByText('The connection was lost').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('The connection was lost');
    expect(await page.locator('main').textContent()).toContain('your files are still here');
    await expectAccessible(page);
    await connection.fast();
    await page.locator('.govuk-panel').waitFor();
    expect(sent.count).toBe(3);
    expect(faults).toEqual([]);
  });

  it('goes on at a press where the browser does not notice that it is back', async () => {
    const { page } = await site.visit();
    await fillForm(page);
    await chooseFiles(page, [textFile('cv.txt')]);
    await page.route(`${site.product.s3Url}/**`, (route) => route.abort());
    await send(page);
    await page.getByText('The connection was lost').waitFor();
    await page.unroute(`${site.product.s3Url}/**`);
    await page.getByRole('button', { name: 'Send the rest' }).click();
    await page.locator('.govuk-panel').waitFor();
    await page.getByText('Your CV is with Adam Zyda').waitFor();
  });

  it('renews a policy that has run out without a word', async () => {
    const { page, faults } = await site.visit();
    let refusals = 0;
    await page.route(`${site.product.s3Url}/**`, (route) => {
      refusals += 1;
      const body =
        '<Error><Code>AccessDenied</Code><Message>Invalid according to Policy: Policy expired.</Message></Error>';
      const headers = { 'access-control-allow-origin': '*' };
      return refusals === 1 ? route.fulfill({ status: 403, headers, body }) : route.continue();
    });
    const renewal = page.waitForRequest((request) => request.url().endsWith('/uploads'));
    await fillForm(page);
    await chooseFiles(page, [textFile('cv.txt')]);
    await send(page);
    await renewal;
    await page.locator('.govuk-panel').waitFor();
    await page.getByText('Your CV is with Adam Zyda').waitFor();
    expect(refusals).toBe(2);
    expect(faults).toEqual([]);
  });

  it('can be stopped, gone on with, or left', async () => {
    const { page } = await site.visit();
    await fillForm(page);
    // More than a socket's buffers hold: a smaller file may have arrived whole before it is stopped.
    await chooseFiles(page, [big('cv.txt', 8_000_000)]);
    const connection = await line(page);
    await connection.slow();
    await send(page);
    await reach(page, 0.1);
    await page.getByRole('button', { name: 'Stop sending' }).click();
    await page.getByText('You stopped sending').waitFor();
    await connection.fast();
    await page.getByRole('button', { name: 'Choose other files' }).click();
    await page.getByRole('button', { name: /^Remove/ }).click();
    await page.getByRole('button', { name: 'Send this file' }).click();
    await page.getByText('Choose the file that has your CV.').waitFor();
    await chooseFiles(page, [textFile('other.txt')]);
    await page.getByRole('button', { name: 'Send this file' }).click();
    await page.locator('.govuk-panel').waitFor();
    await page.getByText('other.txt', { exact: true }).waitFor();
  });

  it('has the person safe before the first byte: the tab may die at half', async () => {
    const { page } = await site.visit();
    await fillForm(page);
    await chooseFiles(page, [big('cv.txt', 8_000_000)]);
    const connection = await line(page);
    await connection.slow(1_000_000);
    const answered = page.waitForResponse((response) => response.url().endsWith('/api/applications'));
    await send(page);
    const { reference, token } = await (await answered).json();
    await reach(page, 0.5);
    await connection.die();
    await page.context().close();
    const status = await fetch(`${site.product.url}/api/applications/${reference}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await status.json()).toMatchObject({
      state: 'awaiting-upload',
      understood: { name: 'Jo Marlow' },
    });
    const later = await site.visit(`/application/${reference}#${token}`);
    await later.page.getByText('Your CV has not arrived yet').waitFor();
    await chooseFiles(later.page, [textFile('cv.txt')]);
    await later.page.getByRole('button', { name: 'Send this file' }).click();
    await later.page.getByText('Your CV is with Adam Zyda').waitFor();
  });

  it('takes two photos of a paper CV in order, smaller and the right way up', async () => {
    const { page, faults } = await site.visit();
    const sideways = await photo(page, 4000, 3000, { orientation: 6 });
    const upright = await photo(page, 3000, 4000, { orientation: 1 });
    expect(sideways.length).toBeGreaterThan(1_200_000);
    await page.evaluate(() => {
      const sizes: Promise<string>[] = [];
      (window as unknown as { sizes: Promise<string>[] }).sizes = sizes;
      const { append } = FormData.prototype;
      FormData.prototype.append = function (this: FormData, ...given: [string, string | Blob, string?]) {
        const [, value] = given;
        if (value instanceof Blob) {
          sizes.push(
            createImageBitmap(value).then(
              ({ width, height }) => `${width}x${height} ${value.size <= 1_048_576}`,
            ),
          );
        }
        Reflect.apply(append, this, given);
      } as typeof append;
    });
    await fillForm(page);
    const [two, one] = [sideways, upright].map((buffer, at) => ({
      name: `page ${2 - at}.jpg`,
      mimeType: 'image/jpeg',
      buffer,
    }));
    if (!one || !two) throw new Error('There are two photos.');
    await chooseFiles(page, [two]);
    await chooseFiles(page, [one]);
    expect(await page.locator('.chosen__size').allTextContents()).toEqual([
      expect.stringContaining('made smaller'),
      expect.stringContaining('made smaller'),
    ]);
    await page.getByRole('button', { name: 'Move up page 1.jpg' }).click();
    expect(await page.locator('.chosen__name').allTextContents()).toEqual(['page 1.jpg', 'page 2.jpg']);
    await expectAccessible(page);
    await send(page);
    await page.locator('.govuk-panel').waitFor();
    const sizes = await page.evaluate(() =>
      Promise.all((window as unknown as { sizes: Promise<string>[] }).sizes),
    );
    // Both upright, and no more than a tenth of 10 MB each.
    expect(sizes).toHaveLength(2);
    for (const size of sizes) {
      const [, width, height, isSmall] = /^(\d+)x(\d+) (true)$/.exec(size) ?? [];
      expect(isSmall).toBe('true');
      expect(Number(height)).toBeGreaterThan(Number(width));
    }
    const reference = await referenceOn(page);
    await site.product.idle({ timeoutMs: 90_000 });
    const mail = site.product.mails().find(({ text }) => text.includes(reference) && text.includes('/lead#'));
    expect(await originalsBy(site.product, mail)).toHaveLength(2);
    expect(faults).toEqual([]);
  });
});
