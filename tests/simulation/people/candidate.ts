import { Dice } from '../world/dice.ts';
import type { World } from '../world/world.ts';
import { formOf, type Person } from './person.ts';

/** What the world knows of an application that was taken: the answer went out. */
export interface Applicant {
  readonly person: Person;
  readonly reference: string;
  /** Of its verdicts: how many were to come, and what became of each. */
  readonly verdicts: ('coming' | 'done' | 'dead' | 'dropped')[];
  /** When it was taken, in the world's milliseconds. */
  readonly at: number;
  /** Their own changes after it. */
  corrected: number;
}

interface Taken {
  readonly reference: string;
  readonly token: string;
  readonly uploads: readonly { readonly fields: { readonly key: string } }[];
}

/** Times that a browser tries before its person gives up. */
const triesAtMost = 12;

/** A candidate at their browser: the form, the files, the confirmation; later perhaps a corrected address. */
export class Candidate {
  readonly #world: World;
  readonly #person: Person;
  readonly #dice: Dice;

  constructor(world: World, person: Person) {
    this.#world = world;
    this.#person = person;
    this.#dice = new Dice(world.seed, `candidate ${person.number}`);
  }

  /** Sends the form after so many milliseconds, and whatever follows. */
  begin(ms: number): void {
    this.#try(ms, 1, 'applies', (done) => {
      const path = this.#person.kind.by === 'agency' ? '/api/intake' : '/api/applications';
      this.#world.request({ endpoint: `POST ${path}`, body: formOf(this.#person) }, (status, body) => {
        if (status === 201) this.#taken(body as Taken);
        done(status < 500);
      });
    });
  }

  #taken(taken: Taken): void {
    const { kind, files } = this.#person;
    const sent = kind.neverUploads ? [] : files;
    const applicant: Applicant = {
      person: this.#person,
      reference: taken.reference,
      verdicts: sent.map(() => 'coming' as const),
      at: this.#world.clockwork.now,
      corrected: 0,
    };
    this.#world.acknowledged(applicant);
    for (const [at, { bytes }] of sent.entries()) {
      const key = taken.uploads[at]?.fields.key ?? '';
      const verdict = kind.files[at]?.verdict ?? 'NO_THREATS_FOUND';
      this.#world.later(this.#dice.between(500, 20_000), `uploads ${key}`, () =>
        this.#world.s3.put(key, bytes, verdict, (how) => {
          applicant.verdicts[at] = how;
        }),
      );
    }
    const isConfirmed = sent.length > 0 && kind.by !== 'agency' && this.#dice.yes(0.7);
    if (isConfirmed)
      this.#try(this.#dice.between(20_000, 30_000), 1, 'confirms', (done) => this.#confirm(taken, done));
    if (kind.form.email && this.#dice.yes(0.1)) this.#correct(taken, applicant);
  }

  #confirm({ reference, token }: Taken, done: (isOver: boolean) => void): void {
    const endpoint = 'POST /api/applications/{reference}/uploaded';
    this.#world.request({ endpoint, params: { reference }, bearer: token }, (status) => done(status < 500));
  }

  #correct({ reference, token }: Taken, applicant: Applicant): void {
    const email = `corrected.${this.#person.email}`;
    this.#try(this.#dice.between(60_000, 600_000), 1, 'corrects', (done) => {
      // From here on it may be done, whatever is answered.
      applicant.corrected += 1;
      const endpoint = 'PATCH /api/applications/{reference}';
      const body = { email };
      this.#world.request({ endpoint, params: { reference }, bearer: token, body }, (status) =>
        done(status < 500),
      );
    });
  }

  /** Tries until it is over, a little later each time. */
  #try(ms: number, tries: number, what: string, attempt: (done: (isOver: boolean) => void) => void): void {
    this.#world.later(ms, `${this.#person.number} ${what}`, () =>
      attempt((isOver) => {
        if (isOver || tries >= triesAtMost) return;
        this.#try(this.#dice.between(2000, 20_000) * tries, tries + 1, what, attempt);
      }),
    );
  }
}
