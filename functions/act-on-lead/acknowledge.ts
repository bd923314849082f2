import { acknowledged, actionsOn, contacted } from '../../shared/domain/lead-moves.ts';
import { checkedBody } from '../../shared/runtime/checked-body.ts';
import { type Act, answerWith, clickSchema, notOpen, taken } from './act.ts';

/** "Got it": the first click has it, any other learns who has it since when. */
export const acknowledge: Act = ({ lead }, { body }, { clock }) => {
  const { click } = checkedBody(clickSchema, body ?? {});
  const now = clock.now();
  if (lead.acknowledged) {
    if (click !== undefined && lead.acknowledged.click === click)
      return { status: 200, body: answerWith(lead, now) };
    throw taken(lead, now);
  }
  if (!actionsOn(lead, now).includes('acknowledge')) throw notOpen();
  const next = acknowledged(lead, now, click);
  return { status: 200, body: answerWith(next, now), step: { save: { lead: next } } };
};

/** "Already spoke": stops every clock; saying it again changes nothing. */
export const spoke: Act = ({ lead }, { body }, { clock }) => {
  const { click } = checkedBody(clickSchema, body ?? {});
  const now = clock.now();
  if (lead.state === 'contacted') return { status: 200, body: answerWith(lead, now) };
  if (!actionsOn(lead, now).includes('spoke')) throw notOpen();
  const next = contacted(lead, now, click);
  return { status: 200, body: answerWith(next, now), step: { save: { lead: next } } };
};
