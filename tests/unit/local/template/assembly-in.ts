import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAssembly, type SecretOf } from '../../../../local/template/assembly.ts';

/** Where the tests' resources live. */
export const place = {
  region: 'eu-west-2',
  account: '000000000000',
  siteHost: '127.0.0.1:3000',
  s3Host: '127.0.0.1:3001',
  awsHost: '127.0.0.1:3002',
};

/** Writes a cloud assembly of the given templates, by stack name, and returns its folder. */
export function assemblyIn(templates: Readonly<Record<string, object>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'assembly-'));
  mkdirSync(dir, { recursive: true });
  const artifacts = Object.fromEntries(
    Object.keys(templates).map((name) => [
      name,
      {
        type: 'aws:cloudformation:stack',
        environment: `aws://unknown-account/${place.region}`,
        properties: { templateFile: `${name}.template.json` },
      },
    ]),
  );
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify({ version: '1', artifacts }));
  for (const [name, template] of Object.entries(templates)) {
    writeFileSync(join(dir, `${name}.template.json`), JSON.stringify(template));
  }
  return dir;
}

const noSecrets: SecretOf = (name) => `secret of ${name}`;

/** The resources of those templates. */
export const resourcesOf = (templates: Readonly<Record<string, object>>, secretOf = noSecrets) =>
  openAssembly(assemblyIn(templates), place, secretOf);
