const fonts = "-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/** For clients that know it: the same page, light on dark. Others keep the colours in the elements. */
const dark =
  '@media (prefers-color-scheme:dark){body,.sheet{background:#1b1b1b!important}.ink{color:#f2f2f2!important}.soft{color:#c4c4c4!important}.link{color:#9cc7f5!important}}';

/** Word lays out mail in Outlook and knows no max-width, so it gets a table of a fixed width. */
const forWord = (html: string): string => `<!--[if mso]>${html}<![endif]-->`;

/** A mail's document: one column of at most 600 px, system fonts, nothing from elsewhere. The parts are HTML. */
export const page = (is: {
  readonly title: string;
  readonly preview: string;
  readonly parts: readonly string[];
}): string =>
  [
    '<!doctype html>',
    '<html lang="en-GB"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    '<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">',
    `<title>${is.title}</title>`,
    `<style>:root{color-scheme:light dark;supported-color-schemes:light dark}${dark}</style></head>`,
    '<body class="sheet" style="margin:0;padding:0;background:#ffffff;">',
    `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all;">${is.preview}</div>`,
    forWord('<table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0"><tr><td>'),
    `<table role="presentation" class="sheet" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;margin:0 auto;background:#ffffff;font-family:${fonts};">`,
    ...is.parts.map((part) => `<tr><td style="padding:10px 16px;font-family:${fonts};">${part}</td></tr>`),
    '</table>',
    forWord('</td></tr></table>'),
    '</body></html>',
  ].join('\n');
