import type { LeadView } from '../../../shared/domain/lead-view.ts';
import type { Reason } from '../../../shared/domain/reason.ts';
import { element, paragraph } from '../../apply/element.ts';
import { evidenceFor, runnerUp } from '../why.ts';
import type { LeadSay } from '../words.ts';

/** Shows a quote's line in the text; false where the text does not hold it. */
export type ShowQuote = (reason: Reason, from: HTMLElement) => void;

/** Why this person has this lead: field and region with quotes, the runner-up and doubts in words. */
export function whyCard(view: LeadView, say: LeadSay, hasLine: (reason: Reason) => boolean, show: ShowQuote) {
  const { lead, decision } = view;
  const { specialism, region, marks, asked } = decision;
  const heading =
    lead.owner.id === 'triage' ? say('why.heading-triage') : say('why.heading', { name: lead.owner.name });
  const second = runnerUp(decision);
  const quotes = (['specialism', 'region'] as const).flatMap((kind) => {
    const found = evidenceFor(kind, view);
    const heading = say(kind === 'specialism' ? 'why.quotes-field' : 'why.quotes-region');
    return found.length === 0
      ? []
      : [
          element('h3', { class: 'govuk-heading-s', text: heading }),
          ...found.map(({ label, reasons }) =>
            element('div', { class: 'evidence' }, [
              decision[kind] ? null : paragraph(say('why.for', { label }), 'govuk-body-s evidence__for'),
              ...reasons.map((reason) => quoteOf(reason, say, hasLine, show)),
            ]),
          ),
        ];
  });
  return [
    element('h2', { class: 'govuk-heading-m', text: heading }),
    ...[asked, lead.because].filter((text) => text !== null).map((text) => paragraph(text)),
    element('dl', { class: 'facts' }, [
      ...fact(say('why.field'), specialism?.label ?? say('why.open')),
      ...fact(say('why.region'), region?.label ?? say('why.open')),
    ]),
    ...(quotes.length === 0 && !view.enquiry ? [paragraph(say('why.none'))] : quotes),
    ...(second ? [paragraph(say('why.perhaps', { label: second.label }))] : []),
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

function quoteOf(reason: Reason, say: LeadSay, hasLine: (reason: Reason) => boolean, show: ShowQuote) {
  const { page, line, quote } = reason;
  const where =
    line === null
      ? say('why.form')
      : page === null
        ? say('why.line', { line: String(line) })
        : say('why.page-line', { page: String(page), line: String(line) });
  const words = element('blockquote', { class: 'quote' }, [
    element('p', { class: 'quote__words', text: `“${quote.trim()}”` }),
  ]);
  if (line === null || !hasLine(reason)) words.append(paragraph(where, 'govuk-body-s quote__where'));
  else {
    const jump = element('button', { type: 'button', class: 'quote__jump' }, [
      new Text(where),
      element('span', { class: 'govuk-visually-hidden', text: `: ${say('why.show')}` }),
    ]);
    jump.addEventListener('click', () => show(reason, jump));
    words.append(jump);
  }
  return words;
}
