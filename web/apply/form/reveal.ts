/**
 * Shows a part of the form while the radio that asks for it is chosen: `data-reveals` holds the part's id. GOV.UK's own
 * script marks the radio with `aria-expanded`, which ARIA does not allow there; the part follows its radio instead, so
 * reading on meets it.
 */
export function revealParts(form: HTMLElement): void {
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[data-reveals]')];
  const show = () => {
    for (const radio of radios) {
      const part = document.getElementById(radio.dataset.reveals ?? '');
      if (part) part.hidden = !radio.checked;
    }
  };
  form.addEventListener('change', show);
  // Coming back to the page, a browser may have filled the form again.
  window.addEventListener('pageshow', show);
  show();
}
