import type { FileView } from '../../../shared/domain/lead-view.ts';
import { button, element, paragraph } from '../../apply/element.ts';
import type { LeadSay } from '../words.ts';

/** Bytes in words: `12 KB`, `1.4 MB`. */
export function sizeWords(bytes: number, say: LeadSay): string {
  if (bytes < 1_000_000) return say('size.kb', { size: String(Math.max(1, Math.round(bytes / 1000))) });
  return say('size.mb', { size: (bytes / 1_000_000).toFixed(1) });
}

/** The originals, each with a button that gets a fresh link, or in words why it is locked. */
export function originals(
  files: readonly FileView[],
  say: LeadSay,
  onOpen: (at: number, said: HTMLElement) => void,
): HTMLElement[] {
  if (files.length === 0) return [];
  const said = element('p', { class: 'govuk-body', role: 'status' });
  const rows = files.map(({ name, size, url, why }, at) =>
    element('li', { class: 'original' }, [
      url === null
        ? element('span', { class: 'original__name', text: name })
        : button(
            say('files.open', { name }),
            () => onOpen(at, said),
            'govuk-button--secondary original__open',
          ),
      element('span', { class: 'original__size', text: sizeWords(size, say) }),
      url === null ? paragraph(why ?? say('files.locked'), 'govuk-body original__why') : null,
    ]),
  );
  return [
    element('h2', {
      class: 'govuk-heading-m',
      text: say(files.length === 1 ? 'files.heading' : 'files.heading-many'),
    }),
    element('ul', { class: 'originals' }, rows),
    said,
    ...(files.some(({ url }) => url !== null) ? [paragraph(say('files.note'), 'govuk-hint')] : []),
  ];
}
