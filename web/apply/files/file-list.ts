import { button, element, paragraph } from '../element.ts';
import type { Say } from '../words.ts';
import { type ChosenFile, sizeParts, totalBytes } from './chosen-files.ts';

/** What a person can do with a chosen file. */
export interface FileActions {
  move(id: number, by: -1 | 1): void;
  remove(id: number): void;
}

/** Bytes in words, such as "2.4 MB". */
export function sizeWords(bytes: number, say: Say): string {
  const { unit, size } = sizeParts(bytes);
  return say(unit === 'kb' ? 'files.size-kb' : 'files.size-mb', { size });
}

/** The chosen files as a numbered list; each button says in full which file it is for. */
export function fileList(files: readonly ChosenFile[], say: Say, actions: FileActions): HTMLElement[] {
  if (files.length === 0) return [];
  const items = files.map(({ id, file, shrunk }, at) => {
    const act = (key: 'files.up' | 'files.down' | 'files.remove', action: string, on: () => void) => {
      const made = button(say(key), on, 'govuk-button--secondary chosen__button');
      made.dataset.action = `${action}-${id}`;
      made.append(element('span', { class: 'govuk-visually-hidden', text: ` ${file.name}` }));
      return made;
    };
    const size = sizeWords(file.size, say);
    return element('li', { class: 'chosen__file' }, [
      element('span', { class: 'chosen__name', text: file.name }),
      element('span', { class: 'chosen__size', text: shrunk ? `${size}, ${say('files.shrunk')}` : size }),
      element('span', { class: 'chosen__buttons' }, [
        at > 0 ? act('files.up', 'up', () => actions.move(id, -1)) : null,
        at < files.length - 1 ? act('files.down', 'down', () => actions.move(id, 1)) : null,
        act('files.remove', 'remove', () => actions.remove(id)),
      ]),
    ]);
  });
  const size = sizeWords(totalBytes(files), say);
  const total =
    files.length === 1
      ? say('files.total-one', { size })
      : say('files.total', { count: String(files.length), size });
  return [
    ...(files.length > 1 ? [paragraph(say('files.heading'), 'govuk-body chosen__heading')] : []),
    element('ol', { class: 'chosen__list' }, items),
    paragraph(total, 'govuk-hint chosen__total'),
  ];
}
