/** Signs that turn the reading direction round or show nothing: they can make a text look like another. */
const invisible =
  /[\u{61C}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2064}\u{2066}-\u{206F}\u{FEFF}]/gu;

/** Line breaks and other control characters, lone surrogates among them. */
const control = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** ASCII with single spaces, as nearly every line is: nothing to clean. */
const alreadyClean = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Text from outside as one safe line: no line break, control or direction sign, single spaces, at most `most`
 * characters (the last of them `…` where it was cut). It is not yet escaped for HTML.
 */
export function oneLine(text: string, most: number): string {
  if (alreadyClean.test(text)) return shorten(text, most);
  const line = text.replace(control, ' ').replace(invisible, '').replace(/\s+/gu, ' ').trim();
  return shorten(line, most);
}

/** A line cut to `most` characters, at a space where one is near, with `…` in place of the rest. */
export function shorten(line: string, most: number): string {
  if (line.length <= most) return line;
  const signs = [...line];
  if (signs.length <= most) return line;
  if (most < 1) return '';
  const kept = signs.slice(0, most - 1).join('');
  const space = kept.lastIndexOf(' ');
  return `${(space > kept.length / 2 ? kept.slice(0, space) : kept).replace(/[\s,;:·&/(–-]+$/u, '')}…`;
}

/** Text for HTML content and quoted attributes. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
