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
  /** Their own changes after it: addresses corrected, and other files sent. */
  corrected: number;
  renewed: number;
  /** They announced another file and never sent it: what was decided before stands, or a person has it. */
  gaveUp?: boolean;
}

/** Whether GuardDuty's word about one of their files never came: then nobody may open it, and the form or another file decides. */
export const missesVerdict = ({ verdicts }: Applicant): boolean =>
  verdicts.some((one) => one === 'dropped' || one === 'dead');

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
      verdicts: [],
      at: this.#world.clockwork.now,
      corrected: 0,
      renewed: 0,
    };
    this.#world.acknowledged(applicant);
    this.#upload(taken.uploads, applicant);
    const isConfirmed = sent.length > 0 && kind.by !== 'agency' && this.#dice.yes(0.7);
    if (isConfirmed)
      this.#try(this.#dice.between(20_000, 30_000), 1, 'confirms', (done) => this.#confirm(taken, done));
    if (!this.#world.plan.peopleAct) return;
    if (kind.form.email && this.#dice.yes(0.1)) this.#correct(taken, applicant);
    else if (sent.length > 0 && this.#dice.yes(0.1)) this.#renew(taken, applicant);
  }

  #upload(uploads: Taken['uploads'], applicant: Applicant): void {
    const { kind, files } = this.#person;
    if (kind.neverUploads) return;
    for (const [at, { bytes }] of files.entries()) {
      const key = uploads[at]?.fields.key ?? '';
      const { verdict = 'NO_THREATS_FOUND', scanMinutes, isMissing } = kind.files[at] ?? {};
      if (isMissing) continue;
      const scanMs = scanMinutes ? this.#dice.between(...scanMinutes) * 60_000 : 0;
      const number = applicant.verdicts.push('coming') - 1;
      this.#world.later(
        this.#dice.between(500, this.#world.plan.uploadMs ?? 20_000),
        `uploads ${key}`,
        () => {
          const fate = (how: (typeof applicant.verdicts)[number]) => {
            applicant.verdicts[number] = how;
          };
          this.#world.s3.put(key, bytes, verdict, fate, scanMs);
        },
      );
    }
  }

  /** Sends the same files once more, as another CV under the same reference. */
  #renew({ reference, token }: Taken, applicant: Applicant): void {
    this.#try(this.#dice.between(60_000, 1_200_000), 1, 'sends another file', (done) => {
      applicant.renewed += 1;
      const endpoint = 'POST /api/applications/{reference}/uploads';
      const { files } = formOf(this.#person);
      this.#world.request(
        { endpoint, params: { reference }, bearer: token, body: { files } },
        (status, body) => {
          if (status === 200) this.#upload((body as Pick<Taken, 'uploads'>).uploads, applicant);
          // 409: the first one is being read just now.
          done(status < 500 && status !== 409);
        },
      );
    });
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
