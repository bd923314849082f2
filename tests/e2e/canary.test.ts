import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aForm, sendIn, testProduct } from './product.ts';

const canaries = {
  name: 'Zephyrine Quillfeather',
  email: 'zephyrine.quillfeather@example.com',
  phone: '07700 900987',
  file: 'zephyrine-quillfeather-secret.txt',
  text: 'quixotic marmalade reconciliation',
};
const telling = /zephyrine|quillfeather|900987|900 ?987|marmalade/i;

it('finds nothing personal in events, logs, queues, DLQs, object names or bus state', async () => {
  const { product, dataDir, stop } = await testProduct();
  const cv = `${canaries.name}\n${canaries.email}\nMaidstone ME14 2XP\nEHCP Coordinator\n${canaries.text}\nEHC plans and annual reviews at Kent County Council since 2020.\n`;
  const files = [{ name: canaries.file, bytes: new TextEncoder().encode(cv) }];
  const form = aForm({ name: canaries.name, email: canaries.email, phone: canaries.phone });
  const routed = await sendIn(product, form, files);
  expect(routed.status.state).toBe('routed');
  await sendIn(product, form, [{ name: canaries.file, bytes: new TextEncoder().encode('%PDF-1.7 cut') }]);
  const logs = product.functions().flatMap((name) => product.logs(name));
  expect(logs.length).toBeGreaterThan(10);
  expect(logs.filter((line) => telling.test(line))).toEqual([]);
  expect(product.events().filter((event) => telling.test(JSON.stringify(event)))).toEqual([]);
  const page = await fetch(`${product.url}/local/events`);
  expect(await page.text()).not.toMatch(telling);
  expect(product.mails().some((mail) => telling.test(JSON.stringify(mail)))).toBe(true);
  await product.stop();
  // On disk: only the table, the buckets' contents and the mailbox may know the person.
  const telltales = filesIn(dataDir).filter(
    ({ path, content }) => telling.test(path) || telling.test(content),
  );
  expect(
    telltales.map(({ path }) => path).filter((path) => !/^(dynamodb|table|s3|ses|mail)/.test(path)),
  ).toEqual([]);
  await stop();
});

function filesIn(folder: string, under = ''): { path: string; content: string }[] {
  return readdirSync(join(folder, under)).flatMap((name) => {
    const path = join(under, name);
    if (statSync(join(folder, path)).isDirectory()) return filesIn(folder, path);
    return [{ path, content: readFileSync(join(folder, path), 'latin1') }];
  });
}
