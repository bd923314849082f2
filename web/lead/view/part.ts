import { element } from '../../apply/element.ts';

/** A part of the page that is built anew only when what it shows has changed: a person may be reading or pressing in it. */
export class Part {
  readonly root: HTMLElement;
  #shown = '';

  constructor(name: string) {
    this.root = element('section', { class: `part part--${name}`, hidden: true });
  }

  /** Shows what `build` makes if `what` is new; an empty part is hidden. True where it was built. */
  show(what: unknown, build: () => readonly HTMLElement[]): boolean {
    const key = JSON.stringify(what);
    if (key === this.#shown) return false;
    this.#shown = key;
    const nodes = build();
    this.root.replaceChildren(...nodes);
    this.root.hidden = nodes.length === 0;
    return true;
  }
}
