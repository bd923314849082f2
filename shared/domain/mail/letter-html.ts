import { escapeHtml, oneLine } from './clean.ts';
import { type Block, type Fact, type Letter, longest } from './letter.ts';
import { page } from './page-html.ts';

const text = (value: string): string => escapeHtml(oneLine(value, longest));

const safe = /^(https?:\/\/|tel:|sms:|mailto:)/i;

/** A link, or the bare words where the address is not one that a mail may open. */
const linked = (words: string, href: string | null | undefined, style: string): string =>
  href && safe.test(href)
    ? `<a href="${text(href)}" class="link" style="${style}">${text(words)}</a>`
    : text(words);

const inline = 'color:#0b5394;text-decoration:underline;';
const strong = 'color:#0b5394;font-weight:bold;text-decoration:underline;font-size:18px;';
const soft = (label: string): string =>
  `<span class="soft" style="font-size:14px;color:#595959;">${text(label)}</span> `;
const heading = (words: string): string =>
  `<p class="ink" style="margin:0 0 6px;font-size:16px;line-height:22px;font-weight:bold;color:#1d1d1d;">${text(words)}</p>`;
const paragraph = (html: string, extra = ''): string =>
  `<p class="ink" style="margin:0;font-size:16px;line-height:24px;color:#1d1d1d;${extra}">${html}</p>`;

const row = ({ label, value, href }: Fact): string =>
  '<tr>' +
  `<td class="soft" valign="top" style="padding:3px 12px 3px 0;width:116px;font-size:14px;line-height:22px;color:#595959;">${text(label)}</td>` +
  `<td class="ink" valign="top" style="padding:3px 0;font-size:16px;line-height:22px;color:#1d1d1d;word-break:break-word;">${linked(value, href, inline)}</td>` +
  '</tr>';

function htmlOf(block: Block): string {
  switch (block.is) {
    case 'opening': {
      const links = block.links.map(({ label, value, href }) =>
        paragraph(`${soft(label)}${linked(value, href, strong)}`, 'padding-top:6px;'),
      );
      const also = block.also?.at(-1);
      const beside = also === undefined ? '' : paragraph(text(also), 'font-weight:bold;');
      return `<h1 class="ink" style="margin:0;font-size:22px;line-height:28px;color:#1d1d1d;word-break:break-word;">${text(block.title)}</h1>${beside}${links.join('')}`;
    }
    case 'paragraph':
      return paragraph(text(block.text), block.strong ? 'font-weight:bold;' : '');
    case 'facts':
      return `${block.heading === undefined ? '' : heading(block.heading)}<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${block.rows.map(row).join('')}</table>`;
    case 'quotes':
      return (
        heading(block.heading) +
        block.quotes
          .map(
            ({ text: words, where }) =>
              `<p class="ink quote" style="margin:0 0 8px;padding-left:10px;border-left:3px solid #8a8a8a;font-size:16px;line-height:22px;color:#1d1d1d;word-break:break-word;">&ldquo;${text(words)}&rdquo; <span class="soft" style="font-size:14px;color:#595959;">${text(where)}</span></p>`,
          )
          .join('') +
        (block.after ?? []).map((words) => paragraph(text(words), 'padding-top:4px;')).join('')
      );
    case 'steps':
      return `${heading(block.heading)}<ol class="ink" style="margin:0;padding-left:24px;font-size:16px;line-height:24px;color:#1d1d1d;">${block.items.map((item) => `<li>${text(item)}</li>`).join('')}</ol>`;
    case 'section':
      return `${heading(block.heading)}${block.lines.map((line) => paragraph(text(line))).join('')}`;
    case 'reference':
      return `${paragraph(text(block.label))}<p class="ink" style="margin:0;font-size:24px;line-height:32px;font-weight:bold;letter-spacing:1px;color:#1d1d1d;">${text(block.value)}</p>${paragraph(text(block.spoken), 'font-size:14px;')}`;
    case 'link':
      return paragraph(linked(block.text, block.href, strong));
    case 'button':
      return buttonOf(block.text, block.href);
    case 'choices':
      return `${heading(block.heading)}${paragraph(
        block.links.map(({ text: words, href }) => linked(words, href, inline)).join(' · '),
        'line-height:32px;',
      )}`;
    case 'foot':
      return `<p class="soft" style="margin:0;font-size:14px;line-height:20px;color:#595959;">${block.lines.map(text).join('<br>')}</p>`;
  }
}

/** Outlook fills a cell but no link, so the cell has the colour and the room. */
const buttonOf = (words: string, href: string): string =>
  safe.test(href)
    ? `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="#0b5394" style="background:#0b5394;padding:12px 18px;"><a href="${text(href)}" style="color:#ffffff;font-weight:bold;font-size:18px;line-height:24px;text-decoration:none;">${text(words)}</a></td></tr></table>`
    : paragraph(text(words));

/** The letter as an HTML document of one column. Every string is cleaned and escaped here, whatever it holds. */
export const letterHtml = (letter: Letter): string =>
  page({ title: text(letter.subject), preview: text(letter.preview), parts: letter.blocks.map(htmlOf) });
