import { saysImmediately } from '../availability.ts';
import type { CvText } from '../cv-text.ts';
import type { FormAnswers, Profile } from '../decision.ts';
import { type BlockKind, blocksOf } from '../places/blocks.ts';
import { normalise } from '../places/postcode.ts';
import { postcodeAreas } from '../places/postcode-areas.ts';
import { datedJobs } from './dated-jobs.ts';
import { findEmail } from './email.ts';
import { gapsIn } from './gaps.ts';
import { findTitleAndEmployer } from './headline.ts';
import { findPostcode } from './home-postcode.ts';
import { findName } from './name.ts';
import { findPhone, phoneOf } from './phone.ts';
import { printedName } from './printed-name.ts';
import { statedIn } from './stated.ts';

/** Parts of a CV in which people speak of when they can start; duties of a job speak of other things. */
const ownWords: ReadonlySet<BlockKind> = new Set(['contact', 'profile', 'other', 'interests']);

const given = (answer: string | undefined): string | null => answer?.trim() || null;

/**
 * Who the candidate is. Answers of the form win over the CV; a referee's or an agency's details are never taken.
 * The phone comes in UK national format where it is a UK number, the postcode in plain form (`LS8 2PT`).
 */
export function profileOf(text: CvText, form: FormAnswers): Profile {
  const blocks = blocksOf(text);
  const mailbox = findEmail(blocks.lines, given(form.name));
  const found = findName(blocks.lines, mailbox);
  const postcode = given(form.postcode);
  const phone = given(form.phone);
  const gaps = gapsIn(blocks.lines);
  const jobs = datedJobs(blocks.jobs);
  const stated = statedIn(blocks.lines);
  return {
    name: given(form.name) ?? (found === null ? null : printedName(found.plain)),
    email: given(form.email)?.toLowerCase() ?? findEmail(blocks.lines, found?.plain ?? given(form.name)),
    phone: phone === null ? findPhone(blocks.lines) : (phoneOf(phone) ?? phone),
    postcode:
      postcode === null
        ? findPostcode(blocks.lines)
        : (normalise(postcode, (area) => postcodeAreas.has(area)) ?? postcode.toUpperCase()),
    ...findTitleAndEmployer(blocks, found),
    ...(blocks.lines.some((line) => ownWords.has(line.kind) && saysImmediately(line.text))
      ? { immediately: true }
      : {}),
    ...(gaps.length > 0 ? { gaps } : {}),
    ...(jobs.length > 0 ? { jobs } : {}),
    ...(stated.length > 0 ? { stated } : {}),
  };
}
