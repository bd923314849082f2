import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Credentials } from './services/sigv4.ts';
import type { SecretOf } from './template/assembly.ts';

interface Kept {
  readonly secretAccessKey: string;
  readonly secrets: Readonly<Record<string, string>>;
}

/** The data folder's own AWS account: its keys and the secrets that AWS would generate at deployment. */
export interface LocalAccount {
  readonly credentials: Credentials;
  readonly secretOf: SecretOf;
}

/** AWS's own example shape for a key id; it opens nothing but this folder's stand-ins. */
const accessKeyId = 'LOCALCVROUTERKEY0000';

/** Opens the account of a folder, made at its first start and the same ever after. */
export function openAccount(dir: string): LocalAccount {
  const file = join(dir, 'account.json');
  let kept: Kept = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Kept)
    : { secretAccessKey: randomBytes(30).toString('base64url'), secrets: {} };
  const save = () => {
    writeFileSync(`${file}.next`, JSON.stringify(kept));
    chmodSync(`${file}.next`, 0o600);
    renameSync(`${file}.next`, file);
  };
  save();
  return {
    credentials: { accessKeyId, secretAccessKey: kept.secretAccessKey },
    secretOf: (name, key) => {
      const id = key === null ? name : `${name}.${key}`;
      const known = kept.secrets[id];
      if (known) return known;
      const value = randomBytes(24).toString('base64url');
      kept = { ...kept, secrets: { ...kept.secrets, [id]: value } };
      save();
      return value;
    },
  };
}
