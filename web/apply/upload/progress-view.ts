import { button, element, paragraph } from '../element.ts';
import { sizeWords } from '../files/file-list.ts';
import type { Say } from '../words.ts';
import type { SendingProgress } from './send-cv.ts';
import { shareToSay } from './spoken-share.ts';

/** A bar that shows how much has been sent, and says it aloud at every quarter. */
export interface ProgressView {
  readonly nodes: readonly HTMLElement[];
  show(progress: SendingProgress): void;
}

/** Builds the bar; `stop` is what its button does. */
export function progressView(say: Say, stop: () => void): ProgressView {
  const bar = element('progress', { class: 'bar', 'aria-labelledby': 'sent-so-far', max: '1', value: '0' });
  const file = paragraph('', 'govuk-body bar__file');
  const amount = element('span', { class: 'bar__amount' });
  const spoken = element('p', { class: 'govuk-visually-hidden', role: 'status' });
  const label = element('p', { class: 'govuk-body bar__label' }, [
    element('strong', { id: 'sent-so-far', text: say('sending.bar') }),
    new Text(' '),
    amount,
  ]);
  let said = 0;
  return {
    nodes: [label, bar, file, spoken, button(say('sending.cancel'), stop, 'govuk-button--secondary')],
    show({ sent, total, name }) {
      bar.max = Math.max(1, total);
      bar.value = sent;
      amount.textContent = say('sending.of', { sent: sizeWords(sent, say), total: sizeWords(total, say) });
      file.textContent = name === '' ? '' : say('sending.now', { name });
      const share = shareToSay(sent, total, said);
      if (share === null) return;
      said = share;
      spoken.textContent = say('sending.spoken', { share: String(share) });
    },
  };
}
