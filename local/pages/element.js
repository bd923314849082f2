/**
 * Makes an element: properties are set as such (`class`, `aria-*` and others as attributes), children are elements or
 * text. Text is never read as markup, so what stands in a mail stays text.
 */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** The time of day of an ISO time. */
export const clock = (iso) => new Date(iso).toLocaleTimeString('en-GB');
