import type { Choice, LeadView } from '../../../shared/domain/lead-view.ts';
import { button, element, paragraph } from '../../apply/element.ts';
import type { LeadSay } from '../words.ts';
import { ask } from './dialog.ts';
import type { PassOn } from './pass-on.ts';

/** What came near first, the rest as the agency lists it. */
function likeliestFirst(all: readonly Choice[], near: readonly string[]): Choice[] {
  const rank = ({ id }: Choice): number => (near.includes(id) ? near.indexOf(id) : near.length);
  return [...all].sort((one, other) => rank(one) - rank(other));
}

/** One button for each region and field; a press asks once more and names the person who gets it. */
export function triageChoices(view: LeadView, say: LeadSay, passOn: PassOn): HTMLElement[] {
  const { decision, choices } = view;
  const near = decision.specialisms.map(({ id }) => id);
  const fields = likeliestFirst(choices.specialisms, decision.specialism ? [decision.specialism.id] : near);
  const regions = likeliestFirst(choices.regions, decision.region ? [decision.region.id] : []);
  return [
    element('h2', { class: 'govuk-heading-m', text: say('triage.heading') }),
    paragraph(say('triage.intro'), 'govuk-hint'),
    ...regions.map((region, at) =>
      // A known region leaves the other one a tap away, not in the way.
      element('details', { class: 'triage', open: at === 0 || decision.region === null }, [
        element('summary', { class: 'triage__region', text: region.label }),
        element(
          'ul',
          { class: 'triage__fields' },
          fields.flatMap((field) => choice(view, region, field, say, passOn)),
        ),
      ]),
    ),
  ];
}

function choice(view: LeadView, region: Choice, field: Choice, say: LeadSay, passOn: PassOn): HTMLElement[] {
  const choosing = { region: region.id, specialism: field.id };
  const { goesTo } = view.choices;
  const owner = goesTo.find((one) => one.region === region.id && one.specialism === field.id)?.owner;
  if (!owner) return [];
  const { name } = owner;
  const press = button(
    field.label,
    () =>
      void ask({
        heading: say('triage.ask', { name }),
        content: [paragraph(say('triage.ask-text', { name, field: field.label, region: region.label }))],
        yes: say('pass.to', { name }),
        no: say('pass.cancel'),
        onYes: () => passOn(choosing),
      }),
    'govuk-button--secondary triage__choice',
  );
  press.setAttribute('aria-label', say('triage.choice', { field: field.label, region: region.label, name }));
  return [element('li', {}, [press])];
}
