import * as v from 'valibot';
import {
  blankAsAbsent,
  emailField,
  engagementField,
  line,
  nameField,
  phoneField,
  trapFields,
} from '../../shared/runtime/form-fields.ts';

/** Text of several lines: its line breaks stay, other control characters become spaces. */
const notesField = v.pipe(
  v.string(),
  v.transform((text) =>
    text
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/(?!\n)[\p{Cc}\p{Cf}]+/gu, ' ')
      .replaceAll(/[^\S\n]+/g, ' ')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim(),
  ),
  v.maxLength(2000, 'Shorten this to 2,000 characters or fewer.'),
);

/** The body of `POST /api/enquiries`; each message says what to do. */
export const bodySchema = v.object({
  council: blankAsAbsent(line(120, 'Shorten the name of your council to 120 characters or fewer.')),
  place: blankAsAbsent(line(60, 'Shorten the place to 60 characters or fewer.')),
  roles: v.optional(
    v.pipe(
      v.array(line(120, 'Shorten each role to 120 characters or fewer.')),
      v.transform((roles) => [...new Set(roles.filter((role) => role !== ''))]),
      v.maxLength(10, 'Name at most ten roles, and the rest in your notes.'),
    ),
    [],
  ),
  startBy: blankAsAbsent(
    v.pipe(v.string(), v.isoDate('Enter the date someone must start as year-month-day, like 2027-01-04.')),
  ),
  urgent: v.optional(v.boolean(), false),
  engagement: engagementField,
  name: nameField,
  jobTitle: blankAsAbsent(line(100, 'Shorten your job title to 100 characters or fewer.')),
  email: emailField,
  phone: phoneField,
  confidential: v.optional(v.boolean(), false),
  notes: blankAsAbsent(notesField),
  ...trapFields,
});

/** A checked body. */
export type Body = v.InferOutput<typeof bodySchema>;
