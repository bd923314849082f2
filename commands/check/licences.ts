import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that would bind whoever runs or changes this product. LGPL is allowed where it stays a file of its own. */
const forbidden = /(^|[^L])GPL|SSPL|BUSL|Commons-Clause/i;

/** A sentence for each package of the lockfile whose licence we do not take. */
export function forbiddenLicences(root: string): string[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { license?: string; version?: string }>;
  };
  return Object.entries(lock.packages).flatMap(([path, { license }]) => {
    if (path === '') return [];
    if (!license)
      return installedLicence(root, path) ? [] : [`${path} names no licence: find out, or do without it.`];
    // "A OR B": ours to choose.
    const isTaken = license.split(/\s+OR\s+/i).some((one) => !forbidden.test(one.replaceAll(/[()]/g, '')));
    return isTaken ? [] : [`${path} is ${license}, which we do not take.`];
  });
}

/** Old packages have their licence only in their own package.json, as `licenses`. */
function installedLicence(root: string, path: string): boolean {
  try {
    const own = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as Record<string, unknown>;
    return own.license !== undefined || own.licenses !== undefined;
  } catch {
    return false;
  }
}
