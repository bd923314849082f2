import type { CvPage } from '../../../shared/domain/cv-text.ts';
import type { Reason } from '../../../shared/domain/reason.ts';
import { button, element, paragraph } from '../../apply/element.ts';
import type { LeadSay } from '../words.ts';
import { partsAround } from './parts-around.ts';

type Place = Pick<Reason, 'page' | 'line'>;
const keyOf = ({ page, line }: Place): string => `${page ?? 0}:${line}`;

/** The CV's text by pages. A quote's line can be shown: highlighted, in view and focused, with a way back. */
export class CvText {
  readonly root = element('section', { class: 'cv' });
  readonly #say: LeadSay;
  readonly #lines = new Map<string, HTMLElement>();
  #undoShown: () => void = () => undefined;

  constructor(say: LeadSay) {
    this.#say = say;
  }

  /** Puts a text in; `none` says that there is none. */
  fill(pages: readonly CvPage[] | null, none: string): void {
    const say = this.#say;
    this.#lines.clear();
    this.#undoShown = () => undefined;
    const hasText = pages?.some(({ lines }) => lines.some((line) => line.trim() !== '')) ?? false;
    this.root.replaceChildren(
      element('h2', { class: 'govuk-heading-m', text: say('text.heading') }),
      ...(hasText && pages ? this.#pages(pages) : [paragraph(none)]),
    );
  }

  /** Whether the text holds a reason's line. */
  has(place: Place): boolean {
    return this.#lines.has(keyOf(place));
  }

  /** Shows a reason's line; `from` gets the focus back when the person has seen it. */
  show(reason: Pick<Reason, 'page' | 'line' | 'quote'>, from: HTMLElement): void {
    const line = this.#lines.get(keyOf(reason));
    if (!line) return;
    this.#undoShown();
    const text = line.textContent ?? '';
    const [before, marked, after] = partsAround(text, reason.quote);
    const back = button(this.#say('why.back'), () => this.#return(from), 'govuk-button--secondary cv__back');
    line.replaceChildren(before, element('mark', { text: marked }), after);
    line.classList.add('cv__line--shown');
    line.after(back);
    this.#undoShown = () => {
      line.classList.remove('cv__line--shown');
      line.textContent = text;
      back.remove();
    };
    line.focus({ preventScroll: true });
    line.scrollIntoView({ block: 'center' });
  }

  #return(from: HTMLElement): void {
    this.#undoShown();
    this.#undoShown = () => undefined;
    from.focus({ preventScroll: true });
    from.scrollIntoView({ block: 'center' });
  }

  #pages(pages: readonly CvPage[]): HTMLElement[] {
    const say = this.#say;
    const isPaged = pages.length > 1;
    const sheets = pages.map(({ page, lines }, at) => {
      const heading = say('text.page', { page: String(page ?? at + 1) });
      return element('div', { class: 'cv__page' }, [
        isPaged
          ? element('h3', { class: 'govuk-heading-s cv__number', tabindex: '-1', text: heading })
          : null,
        ...lines.map((text, index) => this.#line({ page, line: index + 1 }, text)),
      ]);
    });
    if (!isPaged) return sheets;
    const jumps = sheets.map((sheet, at) => {
      const page = String(pages[at]?.page ?? at + 1);
      return button(say('text.page', { page }), () => goTo(sheet), 'govuk-button--secondary cv__jump');
    });
    return [element('nav', { class: 'cv__nav', 'aria-label': say('text.pages') }, jumps), ...sheets];
  }

  #line(place: Place, text: string): HTMLElement {
    const line = element('p', { class: 'cv__line', tabindex: '-1', text });
    if (text.trim() === '') line.className = 'cv__gap';
    this.#lines.set(keyOf(place), line);
    return line;
  }
}

function goTo(sheet: HTMLElement): void {
  const heading = sheet.querySelector('h3');
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
