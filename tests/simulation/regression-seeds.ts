/** Seeds that broke something once, with what it was: each run of the suite begins with them. */
export const regressionSeeds: readonly { readonly seed: number; readonly was: string }[] = [
  { seed: 271, was: 'a case taken back from "no CV" was looked at for ever, and its candidate told nothing' },
  { seed: 706, was: 'a lead was closed as no CV, and its application left as it was' },
];
