import type { Page } from 'playwright-core';

/** A CV of our own as plain text: a person of the SEND field in Leeds. */
export const cvText = `Jo Marlow
12 Alder Street, Leeds LS8 1AB
07700 900123 | jo.marlow@example.com

Profile
EHCP Coordinator with six years in local authority SEND teams, now looking for interim work.

Experience
EHCP Coordinator, Ashdale Council, Leeds, 2021 to present
Wrote and amended Education, Health and Care Plans, led annual reviews and worked with SENCOs and families.
SEND Officer, Brackenfield Council, 2018 to 2021
Handled statutory assessments and mediation.
`;

/** A file for `setInputFiles`. */
export const textFile = (name: string, text = cvText) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** The real file input behind the drop zone. */
export const fileInput = '#files-input';

/** Answers every question; `changes` are typed over the good answers, and empty ones leave a field blank. */
export async function fillForm(page: Page, changes: Readonly<Record<string, string>> = {}): Promise<void> {
  const answers = {
    name: 'Jo Marlow',
    email: 'jo.marlow@example.com',
    phone: '07700 900123',
    postcode: 'LS8 1AB',
    wantedAreas: 'Leeds, Bradford',
    ...changes,
  };
  for (const [field, text] of Object.entries(answers)) await page.fill(`#${field}`, text);
  await page.check('#alerts-2');
  await page.check('#adult');
}

/** Chooses files and waits until each stands in the list. */
export async function chooseFiles(
  page: Page,
  files: readonly { name: string; mimeType: string; buffer: Buffer }[],
): Promise<void> {
  const before = await page.locator('.chosen__file').count();
  await page.setInputFiles(fileInput, [...files]);
  await page
    .locator('.chosen__file')
    .nth(before + files.length - 1)
    .waitFor();
}

/** Presses the button at once. */
export const press = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Send my details' }).click();

/** Waits until nobody would take the visitor for a robot: three seconds after the form came up, and a little. */
export async function takeTime(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.now() > (navigation?.domContentLoadedEventEnd ?? 0) + 3200;
  });
}

/** Presses the button that sends the form, no sooner than a person could: what comes faster counts as a robot's. */
export async function send(page: Page): Promise<void> {
  await takeTime(page);
  await press(page);
}

/** The reference on the confirmation. */
export async function referenceOn(page: Page): Promise<string> {
  return (await page.locator('.govuk-panel .reference').textContent()) ?? '';
}
