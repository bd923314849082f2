/** What a mail's link asks for besides the lead. Nothing is done by opening it: the page only asks. */
export interface Wanted {
  /** Ids to choose beforehand under "Not mine". */
  readonly region: string | null;
  readonly specialism: string | null;
  /** "Already spoke" is the thing to press. */
  readonly spoke: boolean;
}

/** Reads `?region=south`, `?specialism=housing` and `?spoke`; what is no id is passed over. */
export function wantedIn(search: string): Wanted {
  const query = new URLSearchParams(search);
  const id = (name: string): string | null => /^[a-z0-9-]{1,100}$/.exec(query.get(name) ?? '')?.[0] ?? null;
  return { region: id('region'), specialism: id('specialism'), spoke: query.has('spoke') };
}

/** Chooses beforehand in the question whose lead it is; an id that it does not offer changes nothing. */
export function choose(dialog: HTMLElement, { region, specialism }: Wanted): void {
  for (const radio of dialog.querySelectorAll<HTMLInputElement>('input[name="region"]')) {
    if (radio.value === region) radio.checked = true;
  }
  const field = dialog.querySelector<HTMLSelectElement>('select[name="specialism"]');
  if (field && [...field.options].some(({ value }) => value === specialism)) field.value = specialism ?? '';
  dialog.dispatchEvent(new Event('change'));
}
