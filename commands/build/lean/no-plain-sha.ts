function refuse(): never {
  throw new Error(
    'Hashes in plain JavaScript are left out of the bundles: see commands/build/lean-plugin.ts.',
  );
}

/** Stands in for the SDK's SHA-256 in plain JavaScript, which serves where Node has no OpenSSL; Lambda's has. */
export const Sha256Js = refuse;

/** As {@link Sha256Js}, for SHA-1. */
export const Sha1Js = refuse;
