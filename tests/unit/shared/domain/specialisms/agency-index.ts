import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { specialismSchema } from '../../../../../shared/config/specialisms.ts';
import type { CvText } from '../../../../../shared/domain/cv-text.ts';
import type { FormAnswers, SpecialismDecision } from '../../../../../shared/domain/decision.ts';
import { compileSpecialisms } from '../../../../../shared/domain/specialisms/compile.ts';
import { decideSpecialism } from '../../../../../shared/domain/specialisms/decide.ts';

const folder = new URL('../../../../../agency/specialisms/', import.meta.url);

/** The shipped specialisms, as the agency edits them. */
export const agencyFacts = readdirSync(folder).map((file) =>
  v.parse(specialismSchema, JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
);

const index = compileSpecialisms(agencyFacts);

/** A text of one page, a line an array item or line break. */
export const textOf = (cv: string): CvText => ({ pages: [{ page: 1, lines: cv.trim().split('\n') }] });

/** What the shipped specialisms make of a CV. */
export const decideCv = (cv: string, form: FormAnswers = {}): SpecialismDecision =>
  decideSpecialism(textOf(cv), form, index);
