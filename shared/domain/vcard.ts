/** What a contact card can hold. */
export interface ContactCard {
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly title: string | null;
  readonly employer: string | null;
  readonly note: string;
}

const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .trim();

/** RFC 2426: a line holds 75 octets at most; what follows begins with a space. No sign is torn apart. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let size = 0;
  for (const sign of line) {
    const bytes = encoder.encode(sign).length;
    if (size + bytes > 74) {
      lines.push(current);
      current = '';
      size = 0;
    }
    current += sign;
    size += bytes;
  }
  return [...lines, current].join('\r\n ');
}

/** The card as a vCard 3.0, the version that phones and Outlook both take. Nothing in it can add a line of its own. */
export function vCard({ name, phone, email, title, employer, note }: ContactCard): string {
  const words = (name ?? '').split(/\s+/).filter(Boolean);
  const family = words.length > 1 ? (words.at(-1) ?? '') : '';
  const given = words.length > 1 ? words.slice(0, -1).join(' ') : (words[0] ?? '');
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(family)};${escaped(given)};;;`,
    `FN:${escaped(name ?? note)}`,
    ...(phone ? [`TEL;TYPE=CELL:${escaped(phone)}`] : []),
    ...(email ? [`EMAIL;TYPE=INTERNET:${escaped(email)}`] : []),
    ...(title ? [`TITLE:${escaped(title)}`] : []),
    ...(employer ? [`ORG:${escaped(employer)}`] : []),
    `NOTE:${escaped(note)}`,
    'END:VCARD',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
