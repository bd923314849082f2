import type { LeadView } from '../../../shared/domain/lead-view.ts';
import type { Reason } from '../../../shared/domain/reason.ts';
import type { PartInWords, QuoteInWords } from '../../../shared/domain/why/why-words.ts';
import { element, paragraph } from '../../apply/element.ts';
import type { LeadSay } from '../words.ts';

/** A quote and its place, as far as the text is searched for it. */
export type Quoted = Pick<Reason, 'quote' | 'page' | 'line'>;

/** Shows a quote's line in the text. */
export type ShowQuote = (quoted: Quoted, from: HTMLElement) => void;

/** Why this person has this lead: field and region with quotes, the runner-up and doubts in words. */
export function whyCard(view: LeadView, say: LeadSay, hasLine: (quoted: Quoted) => boolean, show: ShowQuote) {
  const { lead, decision } = view;
  const { specialism, region, marks, asked, why } = decision;
  const heading =
    lead.owner.id === 'triage' ? say('why.heading-triage') : say('why.heading', { name: lead.owner.name });
  const partOf = (part: PartInWords, title: string): HTMLElement[] => {
    const told = [part.open, part.runnerUp?.told].flatMap((text) => text ?? []);
    if (part.appears.length === 0 && told.length === 0) return [];
    return [
      element('h3', { class: 'govuk-heading-s', text: title }),
      ...part.appears.map(({ label, quotes }) =>
        element('div', { class: 'evidence' }, [
          part.chosen || label === null
            ? null
            : paragraph(say('why.for', { label }), 'govuk-body-s evidence__for'),
          ...quotes.map((one) => quoteOf(one, say, hasLine, show)),
        ]),
      ),
      ...told.map((text) => paragraph(text, 'govuk-body why__told')),
    ];
  };
  const isQuoted = why.specialism.appears.length > 0 || why.region.appears.length > 0;
  return [
    element('h2', { class: 'govuk-heading-m', text: heading }),
    ...[asked, lead.because].filter((text) => text !== null).map((text) => paragraph(text)),
    element('dl', { class: 'facts' }, [
      ...fact(say('why.field'), specialism?.label ?? say('why.open')),
      ...fact(say('why.region'), region?.label ?? say('why.open')),
    ]),
    ...(isQuoted || view.enquiry ? [] : [paragraph(say('why.none'))]),
    ...(view.enquiry
      ? []
      : [
          ...partOf(why.specialism, say('why.quotes-field')),
          ...partOf(why.region, say('why.quotes-region')),
        ]),
    ...(marks.length === 0
      ? []
      : [
          element(
            'ul',
            { class: 'govuk-list govuk-list--bullet' },
            marks.map((text) => element('li', { text })),
          ),
        ]),
  ];
}

/** A label and its value, for a `dl`. */
export const fact = (label: string, value: string): HTMLElement[] => [
  element('dt', { text: label }),
  element('dd', { text: value }),
];

function quoteOf(one: QuoteInWords, say: LeadSay, hasLine: (quoted: Quoted) => boolean, show: ShowQuote) {
  const { line, quote, where, how } = one;
  const place = where.charAt(0).toUpperCase() + where.slice(1);
  const words = element('blockquote', { class: 'quote' }, [
    element('p', { class: 'quote__words', text: `“${quote.trim()}”` }),
  ]);
  if (line === null || !hasLine(one)) {
    words.append(paragraph(`${place} · ${how}`, 'govuk-body-s quote__where'));
    return words;
  }
  const jump = element('button', { type: 'button', class: 'quote__jump' }, [
    new Text(place),
    element('span', { class: 'govuk-visually-hidden', text: `: ${say('why.show')}` }),
  ]);
  jump.addEventListener('click', () => show(one, jump));
  words.append(jump, element('span', { class: 'quote__how', text: ` · ${how}` }));
  return words;
}
