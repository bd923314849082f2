import type { PageData } from './page-data.ts';

/** Reads a part of a page by its name, `parts/NAME.html`. */
export type ReadPart = (name: string) => string;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

/**
 * A page's HTML with its parts (`{{> name}}`), sentences (`{{page.heading}}`) and agency facts (`{{@phone}}`) put
 * in, all escaped. Throws on a part, sentence or fact that does not exist, so that no page ships with a gap.
 */
export function fillPage(template: string, data: PageData, readPart: ReadPart): string {
  const facts = factsOf(data);
  const withParts = template.replace(/\{\{> ([\w-]+)\}\}/g, (_, name: string) => readPart(name));
  return withParts.replace(/\{\{(@?)([\w.-]+)\}\}/g, (_, mark: string, key: string) => {
    if (mark === '@' && key === 'specialismOptions') return optionsOf(data);
    const text = mark === '@' ? facts[key] : data.words[key];
    if (text === undefined) throw new RangeError(`A page asks for "${mark}${key}", which is not there.`);
    const filled = text.replace(/\{([a-z]+)\}/g, (whole, name: string) => facts[name] ?? whole);
    return escapeHtml(filled);
  });
}

/** Names that sentences may hold between braces, and pages ask for with `@`. */
function factsOf({ facts }: PageData): Readonly<Record<string, string>> {
  const initials = facts.agencyName
    .split(/\s+/)
    .map(([first = '']) => first.toUpperCase())
    .join('');
  return {
    agency: facts.agencyName,
    initials: initials.slice(0, 2),
    // A number that breaks across lines is hard to dial.
    phone: facts.phone.replaceAll(' ', '\u00a0'),
    dial: facts.phone.replaceAll(/[^\d+]/g, ''),
    help: facts.helpAddress,
    months: String(facts.retentionMonths),
    files: String(facts.maxFiles),
    megabytes: String(Math.floor(facts.maxBytes / 1_048_576)),
  };
}

const optionsOf = ({ specialisms }: PageData): string =>
  specialisms
    .map(({ id, label }) => `<option value="${escapeHtml(id)}">${escapeHtml(label)}</option>`)
    .join('\n');
