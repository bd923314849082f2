import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Whether a text can be an e-mail address: one @, a dot in the domain, nothing that could end a header. */
export const isEmail = (text: string): boolean =>
  text.length <= 254 &&
  /^[^\s@<>(),;:"[\]\\]{1,64}@[^\s@<>(),;:"[\]\\]+\.[^\s@<>(),;:"[\]\\.]{2,}$/u.test(text);

/** Whether a text can be a phone number, read as a British one unless it starts with +. */
export const isPhone = (text: string): boolean =>
  text.length <= 30 && (parsePhoneNumberFromString(text, 'GB')?.isPossible() ?? false);

/** Whether a text is a British postcode, or its first half; spaces and case do not matter. */
export const isPostcodeLike = (text: string): boolean =>
  /^[A-Z]{1,2}\d[A-Z\d]?(\d[ABD-HJLNP-UW-Z]{2})?$/.test(text.toUpperCase().replaceAll(/\s/g, ''));
