import type { Access } from '../api.ts';

/** Which application a status page's address means. What is missing becomes empty: the API answers both the same. */
export function accessOf(pathname: string, hash: string): Access {
  const reference = /^\/application\/([^/]+)/.exec(pathname)?.[1] ?? '';
  // Anything else cannot be a token, and would not go into a header.
  const token = /^#([\w-]+)$/.exec(hash)?.[1] ?? '';
  return { reference: safelyDecoded(reference), token };
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
