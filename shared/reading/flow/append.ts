/** Appends items one by one: spreading an attacker's million lines into one call would overflow the stack. */
export function append<T>(into: T[], more: Iterable<T>): void {
  for (const item of more) into.push(item);
}
