import type { LeadView } from '../../../shared/domain/lead-view.ts';
import { element } from '../../apply/element.ts';
import { historyWords, namesIn } from '../history-words.ts';
import { when } from '../when.ts';
import type { LeadSay } from '../words.ts';

/** A heading over bullets; nothing where there are none. */
export const bullets = (heading: string, items: readonly string[]): HTMLElement[] =>
  items.length === 0
    ? []
    : [
        element('h2', { class: 'govuk-heading-m', text: heading }),
        element(
          'ul',
          { class: 'govuk-list govuk-list--bullet' },
          items.map((text) => element('li', { text })),
        ),
      ];

/** What has happened to the lead, newest first. */
export function historyList(view: LeadView, say: LeadSay): HTMLElement[] {
  const names = namesIn(view);
  const rows = [...view.lead.history]
    .reverse()
    .map((note) =>
      element('li', { class: 'history__note' }, [
        element('span', { text: historyWords(note, names, say) }),
        new Text(' '),
        element('time', { class: 'history__time', datetime: note.at, text: when(note.at, say) }),
      ]),
    );
  if (rows.length === 0) return [];
  return [
    element('h2', { class: 'govuk-heading-m', text: say('history.heading') }),
    element('ol', { class: 'history' }, rows),
  ];
}
