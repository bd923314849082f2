/**
 * Stands in for nodemailer's table of a thousand file types (76 KB minified) in bundles: our attachments always say
 * what they are, so nothing is ever looked up.
 */
export const detectMimeType = (): string => 'application/octet-stream';

/** The extension for a type; asked only for an attachment without a file name, of which we have none. */
export const detectExtension = (): string => 'bin';
