import type { LeadView } from '../../../shared/domain/lead-view.ts';
import { mailLink, plainAddress } from '../../../shared/domain/mail/contact.ts';
import { button, element, paragraph } from '../../apply/element.ts';
import { spokenReference } from '../../apply/status/spoken-reference.ts';
import type { LeadSay } from '../words.ts';

/** Who it is: kind of lead, name, work and place, and when they can start. */
export function personHead({ lead, person, enquiry }: LeadView, say: LeadSay): HTMLElement[] {
  const { title, employer, place, availability } = person;
  const work = title && employer ? say('person.at', { title, employer }) : (title ?? employer);
  const facts = [work, place].filter((fact) => fact !== null);
  return [
    element('p', { class: 'lead-kind' }, [
      element('span', {
        class: `lead-kind__tag lead-kind__tag--${lead.kind}`,
        text: say(`kind.${lead.kind}`),
      }),
      element('span', { class: 'lead-kind__reference', 'aria-hidden': 'true', text: lead.reference }),
      element('span', {
        class: 'govuk-visually-hidden',
        text: say('reference-spoken', { spoken: spokenReference(lead.reference) }),
      }),
    ]),
    element('h1', {
      class: 'govuk-heading-l lead-name',
      tabindex: '-1',
      text: person.name ?? say('no-name'),
    }),
    ...(facts.length === 0 ? [] : [paragraph(facts.join(' · '), 'govuk-body lead-work')]),
    ...(enquiry
      ? []
      : [paragraph(capitalised(availability ?? say('person.unsaid')), 'govuk-body lead-available')]),
  ];
}

/** Call, text, e-mail and the contact card; what is not known is left out. */
export function reachButtons({ person }: LeadView, say: LeadSay, onCard: () => void): HTMLElement {
  const { phone, call, text, email } = person;
  const address = plainAddress(email);
  const link = (href: string, words: string, name: string, kind: string) =>
    element('a', { class: `govuk-button ${kind}`, href, 'aria-label': name, text: words });
  const side = 'reach__side govuk-button--secondary';
  return element('div', { class: 'reach' }, [
    phone && call
      ? link(call, say('person.call', { phone }), say('person.call', { phone }), 'reach__call')
      : null,
    phone && !call ? paragraph(phone, 'govuk-body reach__plain') : null,
    phone && text ? link(text, say('person.text'), say('person.text-to', { phone }), side) : null,
    email && address
      ? link(mailLink(address), say('person.mail'), say('person.mail-to', { email }), side)
      : null,
    email && !address ? paragraph(email, 'govuk-body reach__plain') : null,
    phone === null && email === null
      ? paragraph(say('person.no-contact'), 'govuk-body reach__plain')
      : button(say('person.card'), onCard, side),
  ]);
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
