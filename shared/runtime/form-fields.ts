import * as v from 'valibot';
import { isEmail, isPhone } from '../domain/contact.ts';

/** A line of text: control characters become spaces, so that a line break cannot start anything new. */
export const line = (most: number, tooLong: string) =>
  v.pipe(
    v.string(),
    v.transform((text) =>
      text
        .replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ),
    v.maxLength(most, tooLong),
  );

/** Forms send empty text for a field left blank. */
export const blankAsAbsent = <S extends v.GenericSchema>(schema: S) =>
  v.optional(
    v.union([
      v.pipe(
        v.literal(''),
        v.transform(() => undefined),
      ),
      schema,
    ]),
  );

/** A person's name, absent where blank: a line that holds no markup. */
export const nameField = blankAsAbsent(
  v.pipe(
    line(100, 'Shorten your name to 100 characters or fewer.'),
    v.check((text) => !/[<>]/.test(text), 'Enter your name without the signs < and >.'),
  ),
);

/** An e-mail address, absent where blank. */
export const emailField = blankAsAbsent(
  v.pipe(v.string(), v.trim(), v.check(isEmail, 'Enter your e-mail address in full, like name@example.com.')),
);

/** A phone number as typed, absent where blank. */
export const phoneField = blankAsAbsent(
  v.pipe(v.string(), v.trim(), v.check(isPhone, 'Enter a phone number, like 07700 900123.')),
);

/** What kind of work is meant, absent where blank. */
export const engagementField = blankAsAbsent(
  v.picklist(['temporary', 'interim', 'permanent'], 'Choose temporary, interim or permanent.'),
);

/** What tells a person from a machine; see `suspicionOf`. */
export const trapFields = {
  /** Honeypot: hidden from people, so that only a machine fills it. */
  website: v.optional(line(500, 'Leave this empty.')),
  /** When the page was opened. */
  startedAt: blankAsAbsent(v.pipe(v.string(), v.isoTimestamp('Leave this out.'))),
};
