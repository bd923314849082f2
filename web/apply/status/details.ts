import type { ApplicationView } from '../api.ts';
import { element, paragraph } from '../element.ts';
import type { Say, WordKey } from '../words.ts';
import { type ProgressStep, progressSteps } from './progress-steps.ts';

const stepWords = {
  details: 'status.step-details',
  arrived: 'status.step-arrived',
  read: 'status.step-read',
  consultant: 'status.step-consultant',
} as const satisfies Record<ProgressStep['step'], WordKey>;

const stateWords = {
  done: 'status.step-done',
  now: 'status.step-now',
  later: 'status.step-later',
  missing: 'status.step-missing',
} as const satisfies Record<ProgressStep['is'], WordKey>;

const clock = (iso: string): string => {
  const at = new Date(iso);
  const isToday = at.toDateString() === new Date().toDateString();
  return at.toLocaleString('en-GB', {
    ...(isToday ? {} : { day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
  });
};

/** The steps as an ordered list; each says its state in words, not by colour alone. */
export const stepList = (view: ApplicationView, say: Say): HTMLElement =>
  element(
    'ol',
    { class: 'steps' },
    progressSteps(view).map(({ step, is, at }) =>
      element(
        'li',
        { class: `steps__step steps__step--${is}`, ...(is === 'now' ? { 'aria-current': 'step' } : {}) },
        [
          element('span', { class: 'steps__name', text: say(stepWords[step]) }),
          new Text(' '),
          element('span', {
            class: 'steps__state',
            text: at ? `${say(stateWords[is])}, ${clock(at)}` : say(stateWords[is]),
          }),
        ],
      ),
    ),
  );

/** The consultant's name, number and address, as links that ring and write. */
export function consultantCard({ consultant }: ApplicationView, say: Say): HTMLElement | null {
  if (!consultant) return null;
  const { name, phone, email } = consultant;
  const dial = `tel:${phone.replaceAll(/[^\d+]/g, '')}`;
  return element('div', { class: 'contact' }, [
    element('p', { class: 'govuk-body contact__name', text: name }),
    element('a', {
      class: 'govuk-button contact__ring',
      href: dial,
      role: 'button',
      text: say('status.ring', { phone }),
    }),
    element('p', { class: 'govuk-body' }, [
      element('a', { class: 'govuk-link', href: `mailto:${email}`, text: say('status.write', { email }) }),
    ]),
  ]);
}

const rows = [
  ['name', 'status.name'],
  ['email', 'status.email'],
  ['phone', 'status.phone'],
  ['postcode', 'status.postcode'],
  ['title', 'status.title-now'],
  ['specialism', 'status.specialism'],
  ['region', 'status.region'],
] as const satisfies readonly (readonly [string, WordKey])[];

/** What the form and the CV told us, so that a mistake can be seen; with whom to tell. */
export function understoodList(view: ApplicationView, say: Say): HTMLElement[] {
  const known = rows.flatMap(([field, label]) => {
    const value = view.understood[field];
    return value ? [row(say(label), value)] : [];
  });
  const files = view.files.map(({ name }) => name).join(', ');
  return [
    element('h2', { class: 'govuk-heading-m', text: say('status.understood-heading') }),
    element('dl', { class: 'govuk-summary-list' }, [
      ...known,
      files === '' ? null : row(say('status.files'), files),
    ]),
    paragraph(say('status.understood-hint')),
  ];
}

const row = (label: string, value: string): HTMLElement =>
  element('div', { class: 'govuk-summary-list__row' }, [
    element('dt', { class: 'govuk-summary-list__key', text: label }),
    element('dd', { class: 'govuk-summary-list__value', text: value }),
  ]);
