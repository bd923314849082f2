/** Seeds that broke something once, with what it was: each run of the suite begins with them. */
export const regressionSeeds: readonly { readonly seed: number; readonly was: string }[] = [];
