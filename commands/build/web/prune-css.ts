/** What a style sheet may keep: tells whether a class name is used on the pages. */
export type IsUsed = (className: string) => boolean;

/**
 * A minified style sheet without the rules of classes that no page uses, and without the font files it names.
 * A selector goes when one of its classes is unused; a rule goes when no selector is left; groups (`@media`,
 * `@supports`) that end up empty go too, and so do hacks for Internet Explorer (`\\0`). Expects minified CSS, as GOV.UK
 * Frontend ships it; comments go.
 */
export function pruneCss(source: string, isUsed: IsUsed): string {
  const css = source.replaceAll(/\/\*.*?\*\//gs, '');
  let kept = '';
  for (const { prelude, body } of rulesOf(css)) {
    if (body === null) kept += `${prelude};`;
    else if (prelude.startsWith('@font-face') || prelude.includes('\\0')) continue;
    else if (/^@(media|supports|layer|container)/.test(prelude)) {
      const inner = pruneCss(body, isUsed);
      if (inner !== '') kept += `${prelude}{${inner}}`;
    } else if (prelude.startsWith('@')) kept += `${prelude}{${body}}`;
    else {
      const selectors = splitSelectors(prelude).filter((one) => classesOf(one).every(isUsed));
      if (selectors.length > 0) kept += `${selectors.join(',')}{${body}}`;
    }
  }
  return kept;
}

/** The top-level rules in order; `body` is null for statements such as `@charset`. */
function* rulesOf(css: string): Generator<{ prelude: string; body: string | null }> {
  let start = 0;
  while (start < css.length) {
    const open = css.indexOf('{', start);
    const statement = css.indexOf(';', start);
    if (statement >= 0 && (open < 0 || statement < open)) {
      yield { prelude: css.slice(start, statement).trim(), body: null };
      start = statement + 1;
      continue;
    }
    if (open < 0) return;
    const close = closingBrace(css, open);
    yield { prelude: css.slice(start, open).trim(), body: css.slice(open + 1, close) };
    start = close + 1;
  }
}

function closingBrace(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  throw new RangeError('The style sheet ends inside a rule.');
}

/** Commas inside `:not(…)` and `:is(…)` do not part selectors. */
function splitSelectors(prelude: string): string[] {
  const selectors: string[] = [];
  let depth = 0;
  let current = '';
  for (const sign of prelude) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) {
      selectors.push(current);
      current = '';
    } else current += sign;
  }
  return [...selectors, current];
}

/** What a selector needs to match: classes it excludes with `:not(…)` are not among them. */
const classesOf = (selector: string): string[] =>
  [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name = '']) => name);
