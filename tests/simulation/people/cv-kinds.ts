import { zipSync } from 'fflate';
import { triageOwner } from '../../../shared/domain/lead.ts';
import { makeTiff, pngHeader } from '../../fixtures/reading/make-pictures.ts';
import type { Upload } from '../world/s3.ts';
import type { Scan } from '../world/textract.ts';

/** How an application ends when nothing goes wrong: the oracle of every run. */
export interface End {
  readonly state: 'routed' | 'needs-review' | 'rejected';
  readonly reason: string | null;
  /** Who has the lead. */
  readonly owner: string;
}

/** What one kind of person sends. `{name}` and the like are filled in for each. */
export interface CvKind {
  readonly name: string;
  /** How often it comes, beside the others. */
  readonly weight: number;
  readonly files: readonly {
    readonly bytes: Uint8Array | string;
    readonly verdict?: Upload['verdict'];
    /** The scan takes between so many minutes; without it seconds. */
    readonly scanMinutes?: readonly [least: number, most: number];
    /** Announced and never sent. */
    readonly isMissing?: boolean;
  }[];
  /** Answers besides the name; `email` and `phone` say which are given. */
  readonly form: Readonly<Record<string, unknown>> & { readonly email?: boolean; readonly phone?: boolean };
  readonly scan?: Scan;
  readonly by?: 'agency';
  /** The files are announced and never sent. */
  readonly neverUploads?: boolean;
  readonly end: End;
}

const richard: End = { state: 'routed', reason: null, owner: 'richard-shorrock' };
const adam: End = { state: 'routed', reason: null, owner: 'adam-zyda' };
const triage = (reason: string, state: End['state'] = 'needs-review'): End => ({
  state,
  reason,
  owner: triageOwner,
});

/** A CV in a few lines; `{…}` is filled in for each person, and every line of theirs is a canary. */
const south = `{name}
EHCP Coordinator
Maidstone ME14 9QZ
{phone}
Experience
EHCP Coordinator, Kent County Council, 2021 to present
Wrote EHC plans and held annual reviews for Qanary School.`;
const north = `{name}
SEND Case Officer
Leeds LS8 9QZ
{email}
Experience
SEND Case Officer, Leeds City Council, 2019 to present
Ran tribunals and annual reviews of EHC plans.`;
const housing = `{name}
Housing Officer
Bristol BS3 9QZ
Experience
Housing Officer, Bristol City Council, 2020 to present
Let council homes and collected rent arrears.`;
const nowhere = `{name}
EHCP Coordinator
Experience
EHCP Coordinator, 2021 to present
Wrote EHC plans and held annual reviews with Qanary families.`;
const nothing = `{name}
Leeds LS8 9QZ
Traveller, here and there, for a good many years
Saw a good deal of the world and liked most of it, with Qanary friends.`;

const scanOf = (text: string, confidence = 93): Scan => ({ lines: text.split('\n'), confidence });
const png = pngHeader(1200, 1700);
const tiff = makeTiff(Array.from({ length: 5 }, () => ({ width: 4, height: 4, grey: new Uint8Array(16) })));
const noise = Uint8Array.from({ length: 200 }, (_, at) => (at * 73 + 11) % 256);
const brokenWord = zipSync({ 'word/document.xml': new TextEncoder().encode('<w:document') });

const both = { email: true, phone: true };
const told = { ...both, postcode: 'ME14 9QZ', specialisms: ['education-send'] };
const papers = south.replace('{name}', 'Page two of Qanary papers');

/** Around the moment at which a form goes on without its files, and some minutes after it. */
const [around, after] = [
  [14, 20],
  [18, 26],
] as const;

/** Every kind of application, with its end. A test runs each of them alone, without faults. */
export const cvKinds: readonly CvKind[] = [
  { name: 'text-south', weight: 6, files: [{ bytes: south }], form: both, end: richard },
  { name: 'text-north', weight: 6, files: [{ bytes: north }], form: both, end: adam },
  { name: 'text-stand-in', weight: 3, files: [{ bytes: housing }], form: both, end: richard },
  {
    name: 'two-files',
    weight: 3,
    files: [{ bytes: nowhere }, { bytes: papers }],
    form: both,
    end: richard,
  },
  { name: 'no-e-mail', weight: 2, files: [{ bytes: housing }], form: { phone: true }, end: richard },
  { name: 'e-mail-in-cv', weight: 2, files: [{ bytes: north }], form: { phone: true }, end: adam },
  { name: 'from-agency', weight: 2, files: [{ bytes: north }], form: {}, by: 'agency', end: adam },
  {
    name: 'suspicious',
    weight: 2,
    files: [{ bytes: south }],
    form: { ...both, website: 'filled by a machine' },
    end: { ...richard, owner: triageOwner },
  },
  { name: 'no-place', weight: 2, files: [{ bytes: nowhere }], form: both, end: triage('unknown-region') },
  { name: 'no-field', weight: 2, files: [{ bytes: nothing }], form: both, end: triage('unknown-specialism') },
  {
    name: 'malware',
    weight: 2,
    files: [{ bytes: south, verdict: 'THREATS_FOUND' }],
    form: both,
    end: triage('malware', 'rejected'),
  },
  {
    name: 'locked',
    weight: 1,
    files: [{ bytes: south, verdict: 'UNSUPPORTED' }],
    form: both,
    end: triage('scan-failed'),
  },
  {
    name: 'one-of-two-infected',
    weight: 1,
    files: [{ bytes: south }, { bytes: north, verdict: 'THREATS_FOUND' }],
    form: both,
    end: triage('malware', 'rejected'),
  },
  {
    name: 'no-document',
    weight: 1,
    files: [{ bytes: noise }],
    form: both,
    end: triage('not-a-document', 'rejected'),
  },
  { name: 'damaged', weight: 1, files: [{ bytes: brokenWord }], form: both, end: triage('damaged') },
  {
    name: 'form-only',
    weight: 2,
    files: [],
    form: { ...both, postcode: 'LS8 9QZ', specialisms: ['education-send'] },
    end: adam,
  },
  { name: 'form-without-field', weight: 1, files: [], form: both, end: triage('no-cv') },
  {
    name: 'file-never-comes',
    weight: 1,
    files: [{ bytes: south }],
    form: { ...both, postcode: 'ME14 9QZ', specialisms: ['education-send'] },
    neverUploads: true,
    end: richard,
  },
  { name: 'photo', weight: 2, files: [{ bytes: png }], form: both, scan: scanOf(south), end: richard },
  { name: 'scan', weight: 2, files: [{ bytes: tiff }], form: both, scan: scanOf(north), end: adam },
  {
    name: 'illegible',
    weight: 1,
    files: [{ bytes: png }],
    form: both,
    scan: scanOf(north, 30),
    end: triage('low-ocr-confidence'),
  },
  // Those come in worlds of their own, whose faults last as long as they do.
  { name: 'late-file', weight: 0, files: [{ bytes: south, scanMinutes: around }], form: told, end: richard },
  {
    name: 'late-beside-scan',
    weight: 0,
    files: [{ bytes: tiff }, { bytes: papers, scanMinutes: around }],
    form: both,
    scan: scanOf(south),
    end: richard,
  },
  {
    name: 'late-and-missing',
    weight: 0,
    files: [
      { bytes: south, scanMinutes: after },
      { bytes: nowhere, isMissing: true },
    ],
    form: told,
    end: richard,
  },
  {
    name: 'late-infected',
    weight: 0,
    files: [{ bytes: south, scanMinutes: around, verdict: 'THREATS_FOUND' }],
    form: both,
    end: triage('malware', 'rejected'),
  },
  {
    name: 'late-locked',
    weight: 0,
    files: [{ bytes: south, scanMinutes: after, verdict: 'UNSUPPORTED' }],
    form: both,
    end: triage('scan-failed'),
  },
];

/** Kinds whose verdicts come late. */
export const lateKinds: readonly CvKind[] = cvKinds.filter(({ name }) => name.startsWith('late-'));
