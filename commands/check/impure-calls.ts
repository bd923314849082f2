import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What decides and what runs it: time, chance and timers come by ports there, so that a run can be run again. */
const pure = /^(functions\/|shared\/(?:domain|config|events|ports|runtime)\/)/;

/** Members that ask the machine. */
const members: Readonly<Record<string, readonly string[]>> = {
  Date: ['now'],
  Math: ['random'],
  performance: ['now', 'timeOrigin'],
  crypto: ['randomUUID', 'getRandomValues', 'randomBytes', 'randomInt'],
  process: ['hrtime', 'uptime'],
};
const timers = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'];
const modules = /^(?:node:)?(?:timers(?:\/promises)?|perf_hooks|crypto)$|^@aws-sdk\/|^@smithy\//;

/** A sentence for each place where a rule, a use case or the runtime asks the machine for time, chance or a timer. */
export function impureCalls(root: string): string[] {
  const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'functions', 'shared'], {
    cwd: root,
    encoding: 'utf8',
  });
  return list
    .split('\n')
    .filter((path) => pure.test(path) && path.endsWith('.ts') && existsSync(join(root, path)))
    .flatMap((path) => impureIn(path, readFileSync(join(root, path), 'utf8')));
}

/** The sentences for one source file. */
export function impureIn(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const note = (node: ts.Node, what: string): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push(`${path}:${line + 1} uses ${what}: take it from a port.`);
  };
  const visit = (node: ts.Node): void => {
    const what = impurity(node);
    if (what) note(node, what);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function impurity(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const owner = node.expression.text;
    return members[owner]?.includes(node.name.text) ? `${owner}.${node.name.text}` : null;
  }
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length)
    return 'new Date()';
  if (ts.isCallExpression(node)) {
    if (isNamed(node.expression, 'Date')) return 'Date()';
    const timer = timers.find((name) => isNamed(node.expression, name));
    return timer ?? null;
  }
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return modules.test(node.moduleSpecifier.text) ? node.moduleSpecifier.text : null;
  return null;
}

const isNamed = (node: ts.Expression, name: string): boolean => ts.isIdentifier(node) && node.text === name;
