import { button, element, paragraph } from '../../apply/element.ts';

/** A whole page of words: what is the case, and what to do. The heading has the focus. */
export function showMessage(
  root: HTMLElement,
  heading: string,
  texts: readonly string[],
  act?: { readonly label: string; readonly on: () => void },
): void {
  const title = element('h1', { class: 'govuk-heading-l', tabindex: '-1', text: heading });
  root.replaceChildren(
    element('div', { class: 'reading-width' }, [
      title,
      ...texts.map((text) => paragraph(text)),
      act ? button(act.label, act.on) : null,
    ]),
  );
  title.focus();
}
