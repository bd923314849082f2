import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const camel = (kebab: string): string =>
  kebab.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const kebab = (pascal: string): string => pascal.replaceAll(/(?!^)([A-Z])/g, '-$1').toLowerCase();

/**
 * Writes a stage's files under a repository's root and adds it to the registry; returns the paths written.
 * Throws a sentence for a name that is taken or not verb-noun, and for an event that is not there.
 */
export function writeStage(root: string, name: string, event: string): string[] {
  if (!/^[a-z]+(-[a-z]+)+$/.test(name)) throw new Error(`"${name}" is not verb-noun, such as dedupe-cv.`);
  if (existsSync(join(root, 'functions', name)))
    throw new Error(`There is a stage or route "${name}" already.`);
  const eventFile = `${kebab(event)}.ts`;
  if (!existsSync(join(root, 'shared/events', eventFile))) {
    throw new Error(`There is no event "${event}" in shared/events.`);
  }
  const contract = camel(kebab(event));
  const written = Object.entries({
    [`functions/${name}/stage.ts`]: manifest(name, contract, eventFile),
    [`functions/${name}/${name}.ts`]: useCase(name),
    [`functions/${name}/index.ts`]: entry(name),
    [`tests/unit/functions/${name}.test.ts`]: test(name),
  });
  for (const [path, text] of written) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  register(join(root, 'functions/stages.ts'), name);
  return [...written.map(([path]) => path), 'functions/stages.ts'];
}

function register(path: string, name: string): void {
  const line = `import { stage as ${camel(name)} } from './${name}/stage.ts';`;
  const text = readFileSync(path, 'utf8');
  const at = text.indexOf('\n/** The pipeline');
  writeFileSync(
    path,
    `${text.slice(0, at)}${line}\n${text.slice(at)}`.replace(/\n\];\s*$/, `\n  ${camel(name)},\n];\n`),
  );
}

const manifest = (
  name: string,
  contract: string,
  file: string,
): string => `import { ${contract} } from '../../shared/events/${file}';
import { defineStage } from '../../shared/runtime/stage.ts';

/** Say in one sentence what the stage is for. */
export const stage = defineStage({
  name: '${name}',
  consumes: [${contract}],
  emits: [],
  grants: ['table', 'bus'],
});
`;

const useCase = (name: string): string => `import type { Run } from '../../shared/runtime/run.ts';
import type { stage } from './stage.ts';

/** Say in one sentence what it decides. It returns what is to be done, and null for nothing. */
export const ${camel(name)}: Run<typeof stage, object> = () => async () => null;
`;

const entry = (
  name: string,
): string => `import { stagePorts } from '../../shared/adapters/aws/function-ports.ts';
import { lambda } from '../../shared/runtime/lambda.ts';
import { ${camel(name)} } from './${name}.ts';
import { stage } from './stage.ts';

export const handler = lambda(stage, ${camel(name)}, stagePorts());
`;

const test = (name: string): string => `import { describe, expect, it } from 'vitest';
import { ${camel(name)} } from '../../../functions/${name}/${name}.ts';

describe('${name}', () => {
  it('does nothing yet', async () => {
    const decide = ${camel(name)}({});
    expect(await decide({} as never, null)).toBeNull();
  });
});
`;
