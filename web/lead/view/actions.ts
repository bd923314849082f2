import type { LeadAction } from '../../../shared/domain/lead-moves.ts';
import type { LeadView } from '../../../shared/domain/lead-view.ts';
import { button, element } from '../../apply/element.ts';
import type { LeadSay } from '../words.ts';

const order = [
  'acknowledge',
  'undo',
  'spoke',
  'reassign',
  'not-a-cv',
] as const satisfies readonly LeadAction[];
const main: ReadonlySet<LeadAction> = new Set(['acknowledge', 'undo']);

/** A button for each thing that can be done now; triage passes on by its own buttons. */
export function actionButtons(
  { can }: LeadView,
  isTriage: boolean,
  say: LeadSay,
  onAct: (action: LeadAction) => void,
): HTMLElement[] {
  const offered = order.filter((action) => can.includes(action) && !(isTriage && action === 'reassign'));
  if (offered.length === 0) return [];
  return [
    element(
      'div',
      { class: 'acts' },
      offered.map((action) => {
        const kind = main.has(action) ? 'acts__main' : 'acts__side govuk-button--secondary';
        const made = button(say(`act.${action}`), () => onAct(action), kind);
        made.dataset.act = action;
        return made;
      }),
    ),
  ];
}
