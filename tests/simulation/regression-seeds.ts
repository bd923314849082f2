/** Seeds that broke something once, with what it was: each run of the suite begins with them. */
export const regressionSeeds: readonly { readonly seed: number; readonly was: string }[] = [
  { seed: 271, was: 'a case taken back from "no CV" was looked at for ever, and its candidate told nothing' },
  {
    seed: 1570,
    was: 'a lead closed before its acceptance was noted came back, and its mail was asked for in vain',
  },
  {
    seed: 112,
    was: 'a late file was read after a person had decided, and lead and application said different things',
  },
  {
    seed: 1411,
    was: 'an address was corrected while its case was closed, and its owner had the old one when it came back',
  },
  {
    seed: 60023,
    was: 'a case given to a consultant was found to be malware before their mail, which was asked for in vain',
  },
  {
    seed: 9194,
    was: 'a CV that waited on its person’s lead got its own by a corrected address, and went out on both',
  },
  { seed: 706, was: 'a lead was closed as no CV, and its application left as it was' },
  { seed: 1174, was: 'a case was given away while another file was read, and its mail had nothing to say' },
  {
    seed: 2187,
    was: 'a case was given away, its application left undecided, and its new owner never mailed',
  },
  {
    seed: 2043,
    was: 'a case came back from "no CV" before its first mail was noted, and that mail never went',
  },
  {
    seed: 7406,
    was: 'a case was asked for the confirmation of another CV of its person, closed in its place: the invariant was wrong',
  },
];
