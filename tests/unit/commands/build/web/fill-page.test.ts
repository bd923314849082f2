import { describe, expect, it } from 'vitest';
import { fillPage } from '../../../../../commands/build/web/fill-page.ts';
import type { PageData } from '../../../../../commands/build/web/page-data.ts';
import { facts } from '../../../web/voice.ts';

const data: PageData = {
  facts: { ...facts, agencyName: 'Fenwick & <Rowe>' },
  words: { 'page.hello': 'Hello from {agency}, {phone}', 'page.plain': '"Yes" & no {unknown}' },
  spoken: {},
  specialisms: [{ id: 'housing', label: 'Housing & homes' }],
};
const fill = (template: string) => fillPage(template, data, (name) => `[${name}: {{page.plain}}]`);

describe('filling a page', () => {
  it('puts in sentences and facts, escaped', () => {
    expect(fill('<p>{{page.hello}}</p>')).toBe(
      '<p>Hello from Fenwick &amp; &lt;Rowe&gt;, 020\u00a07946\u00a00000</p>',
    );
    expect(fill('{{@dial}} {{@initials}} {{@megabytes}}')).toBe('02079460000 F&amp; 10');
  });

  it('puts in parts and what stands in them', () => {
    expect(fill('{{> top}}')).toBe('[top: &quot;Yes&quot; &amp; no {unknown}]');
  });

  it('lists the fields of work', () => {
    expect(fill('{{@specialismOptions}}')).toBe('<option value="housing">Housing &amp; homes</option>');
  });

  it.each(['{{page.missing}}', '{{@missing}}'])('refuses %s', (template) => {
    expect(() => fill(template)).toThrow(/not there/);
  });
});
