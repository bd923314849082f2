import 'govuk-frontend/dist/govuk/govuk-frontend.min.css';
import './style/page.css';
import { Button } from 'govuk-frontend/dist/govuk/components/button/button.mjs';
import { SkipLink } from 'govuk-frontend/dist/govuk/components/skip-link/skip-link.mjs';

const components = { 'govuk-button': Button, 'govuk-skip-link': SkipLink };

/** Shows what needs JavaScript, and starts GOV.UK Frontend's own scripts on the page. */
export function boot(page: Document): void {
  // GOV.UK Frontend refuses to start without these two.
  page.body.classList.add('js-enabled', 'govuk-frontend-supported');
  for (const [name, Component] of Object.entries(components)) {
    for (const node of page.querySelectorAll(`[data-module="${name}"]`)) new Component(node);
  }
}
