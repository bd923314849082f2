/** `K 7 M 4, 9 Q X T`: how a reference is read aloud, sign by sign with a pause between the groups. */
export const spokenReference = (reference: string): string =>
  reference
    .split('-')
    .map((group) => [...group].join(' '))
    .join(', ');
