import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lines after which a source file is more than one thing. */
const mostLines = 250;

/** A sentence for each source file that is too long, and for names that say nothing. */
export function overlongFiles(root: string): string[] {
  const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.css', '*.mjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  return list.split('\n').flatMap((path) => {
    if (path === '' || !existsSync(join(root, path))) return [];
    const lines = readFileSync(join(root, path), 'utf8').split('\n').length - 1;
    const faults =
      lines > mostLines ? [`${path} has ${lines} lines: split it by meaning (${mostLines} at most).`] : [];
    if (/(^|\/)(utils|helpers|common)\.\w+$/.test(path)) faults.push(`${path}: name it for what it is.`);
    return faults;
  });
}
