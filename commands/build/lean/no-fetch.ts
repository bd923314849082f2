/** Stands in for nodemailer's HTTP client in bundles: a mail of ours never fetches its parts from an address. */
export default function noFetch(): never {
  throw new Error('A mail must not fetch anything.');
}
