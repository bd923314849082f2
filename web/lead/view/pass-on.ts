import type { Choice, LeadView } from '../../../shared/domain/lead-view.ts';
import { element, paragraph } from '../../apply/element.ts';
import type { Correction } from '../api.ts';
import { type Choosing, type Destination, destinationOf } from '../destination.ts';
import type { LeadSay } from '../words.ts';
import { ask } from './dialog.ts';

/** Passes the lead on; null when done, else what is wrong, in words. */
export type PassOn = (correction: Correction) => Promise<string | null>;

/** "Not mine →": asks for the right region and field, and says who gets it before it goes. */
export function askWhose(view: LeadView, say: LeadSay, passOn: PassOn): HTMLDialogElement {
  const { choices, decision, lead } = view;
  const isTriage = lead.owner.id === 'triage';
  const regions = choices.regions.map((one, at) => radio(one, at, decision.region?.id, say));
  const fields = fieldSelect(choices.specialisms, decision.specialism?.id, say);
  const goesTo = element('p', { class: 'govuk-body pass__goes-to', role: 'status' });
  const chosen = (): Choosing => ({
    region: regions.find(({ input }) => input.checked)?.input.value ?? null,
    specialism: fields.value === '' ? null : fields.value,
  });
  const regionGroup = element('fieldset', { class: 'govuk-fieldset' }, [
    element('legend', {
      class: 'govuk-fieldset__legend govuk-fieldset__legend--s',
      text: say('pass.region'),
    }),
    element(
      'div',
      { class: 'govuk-radios govuk-radios--small' },
      regions.map(({ item }) => item),
    ),
  ]);
  const field = element('div', { class: 'govuk-form-group' }, [
    element('label', { class: 'govuk-label govuk-label--s', for: fields.id, text: say('pass.field') }),
    fields,
  ]);
  const tell = () => {
    const to = destinationOf(view, chosen());
    goesTo.textContent = to.is === 'same' || to.is === 'missing' ? '' : wordsOf(to, say);
  };
  const dialog = ask({
    heading: say(isTriage ? 'triage.heading' : 'pass.heading'),
    content: [
      paragraph(say(isTriage ? 'pass.intro-triage' : 'pass.intro')),
      element('div', { class: 'govuk-form-group' }, [regionGroup]),
      field,
      goesTo,
    ],
    yes: say('pass.yes'),
    no: say('pass.cancel'),
    onYes: async () => {
      const { region, specialism } = chosen();
      const to = destinationOf(view, { region, specialism });
      const isGood = to.is === 'other' || to.is === 'self';
      if (isGood && region !== null && specialism !== null) return passOn({ region, specialism });
      return wordsOf(to, say);
    },
  });
  dialog.addEventListener('change', tell);
  return dialog;
}

function wordsOf(to: Destination, say: LeadSay): string {
  switch (to.is) {
    case 'missing':
      return say('pass.missing');
    case 'same':
      return say('pass.stays');
    case 'nobody':
      return say('pass.nobody');
    case 'self':
      return say('pass.to-self', { name: to.name });
    case 'other':
      return say('pass.goes-to', { name: to.name });
  }
}

const nowLabel = ({ id, label }: Choice, now: string | undefined, say: LeadSay): string =>
  id === now ? say('pass.now', { label }) : label;

function radio(choice: Choice, at: number, now: string | undefined, say: LeadSay) {
  const id = `region-${at}`;
  const input = element('input', {
    class: 'govuk-radios__input',
    id,
    name: 'region',
    type: 'radio',
    value: choice.id,
    checked: choice.id === now,
  });
  const item = element('div', { class: 'govuk-radios__item' }, [
    input,
    element('label', {
      class: 'govuk-label govuk-radios__label',
      for: id,
      text: nowLabel(choice, now, say),
    }),
  ]);
  return { item, input };
}

const fieldSelect = (choices: readonly Choice[], now: string | undefined, say: LeadSay): HTMLSelectElement =>
  element('select', { class: 'govuk-select', id: 'field', name: 'specialism' }, [
    now === undefined ? element('option', { value: '', text: say('pass.choose-field') }) : null,
    ...choices.map((choice) =>
      element('option', { value: choice.id, selected: choice.id === now, text: nowLabel(choice, now, say) }),
    ),
  ]);
