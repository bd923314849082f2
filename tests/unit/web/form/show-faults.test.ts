// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { clearFaults, showFaults } from '../../../../web/apply/form/show-faults.ts';
import { say } from '../voice.ts';

const html = `
  <div id="summary"></div>
  <form>
    <div class="govuk-form-group" data-field="name"><label for="name">Name</label><input class="govuk-input" id="name"></div>
    <div class="govuk-form-group" data-field="phone">
      <label for="phone">Phone</label><div id="phone-hint">Hint</div>
      <input class="govuk-input" id="phone" aria-describedby="phone-hint">
    </div>
    <div class="govuk-form-group" data-field="alerts"><fieldset aria-describedby="alerts-hint"><legend>Jobs?</legend>
      <div class="govuk-radios"><input type="radio" id="alerts" name="alerts"></div></fieldset></div>
  </form>`;
const part = (id: string) => document.getElementById(id) as HTMLElement;
const form = () => document.querySelector('form') as HTMLFormElement;
const show = (faults: { field: string; message: string }[]) =>
  showFaults(faults, form(), part('summary'), { say, title: 'Send us your CV' });

describe('showing faults', () => {
  beforeEach(() => {
    document.body.className = 'govuk-frontend-supported';
    document.body.innerHTML = html;
    document.title = 'Send us your CV';
  });

  it('puts the same words into the summary and beside each question', () => {
    show([
      { field: 'name', message: 'Enter your full name.' },
      { field: 'alerts', message: 'Tell us yes or no.' },
    ]);
    const links = [...document.querySelectorAll('.govuk-error-summary a')];
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['#name', 'Enter your full name.'],
      ['#alerts', 'Tell us yes or no.'],
    ]);
    expect(part('name-error').textContent).toBe('Error: Enter your full name.');
    expect(part('name').getAttribute('aria-describedby')).toBe('name-error');
    expect(document.querySelector('fieldset')?.getAttribute('aria-describedby')).toBe(
      'alerts-hint alerts-error',
    );
    expect(document.title).toBe('Error: Send us your CV');
    expect(document.activeElement?.className).toBe('govuk-error-summary');
  });

  it('shows a fault without a question in the summary alone', () => {
    show([
      { field: '', message: 'We are busy.' },
      { field: 'no"such]field', message: 'Odd.' },
    ]);
    expect(document.querySelectorAll('.govuk-error-summary li span')).toHaveLength(2);
    expect(document.querySelectorAll('.govuk-error-message')).toHaveLength(0);
  });

  it('never takes words for markup', () => {
    show([{ field: 'name', message: '<img src=x onerror=alert(1)>' }]);
    expect(document.querySelector('img')).toBeNull();
    expect(part('name-error').textContent).toContain('<img');
  });

  it('leaves nothing behind when cleared', () => {
    const before = document.body.innerHTML;
    show([
      { field: 'name', message: 'A' },
      { field: 'phone', message: 'B' },
      { field: 'alerts', message: 'C' },
    ]);
    clearFaults(form(), part('summary'), 'Send us your CV');
    const bare = (text: string) => text.replaceAll(' class=""', '').replaceAll(/\s+/g, ' ');
    expect(bare(document.body.innerHTML)).toBe(bare(before));
    expect(document.title).toBe('Send us your CV');
  });
});
