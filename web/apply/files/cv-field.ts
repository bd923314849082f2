import { FileUpload } from 'govuk-frontend/dist/govuk/components/file-upload/file-upload.mjs';
import { faultOf } from '../../../shared/domain/declared-files.ts';
import { needed } from '../element.ts';
import type { PageFacts } from '../facts.ts';
import type { Say } from '../words.ts';
import { type ChosenFile, moved, originOf, without } from './chosen-files.ts';
import { fileList } from './file-list.ts';
import { firstLook } from './first-look.ts';
import { shrinkPhoto } from './shrink-photo.ts';

/** The question for the CV: a drop zone over a real file input, and the list of what was chosen. */
export class CvField {
  readonly root: HTMLElement;
  readonly #say: Say;
  readonly #facts: PageFacts;
  readonly #input: HTMLInputElement;
  #files: readonly ChosenFile[] = [];
  #turnedAway: string | null = null;
  #ready: Promise<void> = Promise.resolve();
  #nextId = 1;

  /** `root` is the `.cv-field` of parts/cv-field.html. */
  constructor(root: HTMLElement, say: Say, facts: PageFacts) {
    this.root = root;
    this.#say = say;
    this.#facts = facts;
    const drop = needed(root, '[data-cv-drop]');
    this.#input = needed<HTMLInputElement>(drop, 'input');
    new FileUpload(drop, {
      i18n: {
        chooseFilesButton: say('files.choose'),
        dropInstruction: say('files.drop'),
        enteredDropZone: say('files.entered'),
        leftDropZone: say('files.left'),
      },
    });
    this.#input.addEventListener('change', () => this.#take());
  }

  /** The files in order, as they will be sent. */
  get files(): readonly ChosenFile[] {
    return this.#files;
  }

  /** What is wrong with them, in words that say what to do; null when nothing is. */
  get fault(): string | null {
    return (
      this.#turnedAway ??
      faultOf(
        this.#files.map(({ file }) => file),
        this.#facts,
      )?.message ??
      null
    );
  }

  /** Resolves when no photo is being made smaller any more. */
  ready(): Promise<void> {
    return this.#ready;
  }

  /** Empties the question. */
  clear(): void {
    this.#show([]);
  }

  #take(): void {
    const chosen = [...(this.#input.files ?? [])];
    if (chosen.length === 0) return;
    // The list below keeps the files, so the same input can add more, or the same one again after it was removed.
    this.#input.value = '';
    this.#ready = this.#ready.then(() => this.#add(chosen));
  }

  async #add(chosen: readonly File[]): Promise<void> {
    const { maxBytes, maxFiles } = this.#facts;
    this.#turnedAway = null;
    this.#announce(this.#say('files.preparing'));
    const added: string[] = [];
    for (const original of chosen) {
      const look = await firstLook(original);
      if (look !== 'fine') {
        this.#turnedAway = this.#say(look === 'program' ? 'fault.cv-program' : 'fault.cv-unreadable', {
          name: original.name,
        });
        continue;
      }
      const origin = originOf(original);
      if (this.#files.some((one) => one.origin === origin)) continue;
      const file = await shrinkPhoto(original, Math.floor(maxBytes / maxFiles));
      const id = this.#nextId++;
      this.#show([...this.#files, { id, file, shrunk: file !== original, origin }]);
      added.push(original.name);
    }
    this.#announce(this.#turnedAway ?? this.#say('files.added', { names: added.join(', ') }));
    this.root.dispatchEvent(new CustomEvent('chosen', { bubbles: true }));
  }

  #show(files: readonly ChosenFile[]): void {
    this.#files = files;
    const list = fileList(files, this.#say, {
      move: (id, by) => this.#move(id, by),
      remove: (id) => this.#remove(id),
    });
    needed(this.root, '[data-chosen-files]').replaceChildren(...list);
  }

  #move(id: number, by: -1 | 1): void {
    this.#show(moved(this.#files, id, by));
    const at = this.#files.findIndex((one) => one.id === id);
    this.#announce(
      this.#say('files.moved', {
        name: this.#files[at]?.file.name ?? '',
        number: String(at + 1),
        count: String(this.#files.length),
      }),
    );
    this.#focus(by < 0 ? `up-${id}` : `down-${id}`, `up-${id}`, `down-${id}`);
  }

  #remove(id: number): void {
    const at = this.#files.findIndex((one) => one.id === id);
    const name = this.#files[at]?.file.name ?? '';
    this.#turnedAway = null;
    this.#show(without(this.#files, id));
    this.#announce(this.#say('files.removed', { name }));
    const next = this.#files[Math.min(at, this.#files.length - 1)];
    this.#focus(...(next ? [`remove-${next.id}`] : []));
    this.root.dispatchEvent(new CustomEvent('chosen', { bubbles: true }));
  }

  /** Keeps the keyboard where the person is: the first of these buttons that is there, else the drop zone. */
  #focus(...actions: readonly string[]): void {
    const found = actions
      .map((action) => this.root.querySelector<HTMLElement>(`[data-action="${action}"]`))
      .find((one) => one !== null);
    (found ?? needed(this.root, '.govuk-file-upload-button')).focus();
  }

  #announce(words: string): void {
    needed(this.root, '[data-files-said]').textContent = words;
  }
}
