import type { FormAnswers } from '../../../shared/domain/decision.ts';
import type { Choice, LeadView } from '../../../shared/domain/lead-view.ts';
import { element } from '../../apply/element.ts';
import { longDay } from '../when.ts';
import type { LeadSay } from '../words.ts';
import { fact } from './why-card.ts';

/** What the form says, each answer in words; nothing where the form is empty. */
export function formFacts(form: FormAnswers, fields: readonly Choice[], say: LeadSay): HTMLElement[] {
  const labelOf = (id: string): string => fields.find((one) => one.id === id)?.label ?? id;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say('form.name'), form.name],
    [say('form.email'), form.email],
    [say('form.phone'), form.phone],
    [say('form.postcode'), form.postcode],
    [say('form.wanted-areas'), form.wantedAreas?.join(', ')],
    [say('form.specialisms'), form.specialisms?.map(labelOf).join(', ')],
    [say('form.engagement'), form.engagement && say(`form.${form.engagement}`)],
    [say('form.available-from'), form.availableFrom && longDay(form.availableFrom)],
    [
      say('form.day-rate'),
      form.dayRate === undefined ? undefined : say('form.day-rate-value', { pounds: String(form.dayRate) }),
    ],
  ];
  return factList(say('form.heading'), rows);
}

/** What the CV states of the person, each in a row; nothing where it states nothing. */
export const statedFacts = (stated: LeadView['person']['stated'], say: LeadSay): HTMLElement[] =>
  factList(
    say('person.stated'),
    stated.map(({ label, value }) => [label, value] as const),
  );

/** What a council asked for, in words. */
export function needFacts(
  enquiry: NonNullable<LeadView['enquiry']>,
  fields: readonly Choice[],
  say: LeadSay,
): HTMLElement[] {
  const { council, place, roles, needed, startBy, urgent, engagement, confidential, notes } = enquiry;
  const fieldOf = (role: string): string | undefined => {
    const id = needed.find(({ title }) => title === role)?.specialism;
    return fields.find((one) => one.id === id)?.label;
  };
  return factList(say('need.heading'), [
    [say('need.council'), council],
    [say('need.place'), place],
    ...roles.map((role) => {
      const field = fieldOf(role);
      return [say('need.role'), field ? say('need.role-in', { role, field }) : role] as const;
    }),
    [say('need.start-by'), startBy && longDay(startBy)],
    [say('need.urgent'), urgent ? say('yes') : undefined],
    [say('need.engagement'), engagement && say(`form.${engagement}`)],
    [say('need.confidential'), confidential ? say('yes') : undefined],
    [say('need.notes'), notes],
  ]);
}

function factList(heading: string, rows: readonly (readonly [string, string | undefined])[]): HTMLElement[] {
  const known = rows.flatMap(([label, value]) => (value ? fact(label, value) : []));
  if (known.length === 0) return [];
  return [
    element('h2', { class: 'govuk-heading-m', text: heading }),
    element('dl', { class: 'facts' }, known),
  ];
}
