/** What a group of an RTF file says of the text in it; groups inside inherit it. */
export interface RtfGroup {
  /** Nobody reads it: tables of fonts, pictures, data of other programs, deleted text. */
  readonly skip: boolean;
  readonly hidden: boolean;
  readonly deleted: boolean;
  /** Characters that stand in for one `\u` character, for readers without Unicode. */
  readonly fallback: number;
  /** Where its text belongs. */
  readonly story: 'body' | 'header' | 'footer';
  /** A text box or a footnote: placed after the paragraph that anchors it. */
  readonly box: boolean;
}

/** The group a file begins with. */
export const outermost: RtfGroup = {
  skip: false,
  hidden: false,
  deleted: false,
  fallback: 1,
  story: 'body',
  box: false,
};

const skipped = new Set(
  (
    'fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator info pict object objdata fldinst ' +
    'themedata colorschememapping datastore latentstyles xmlnstbl nonshppict nonesttables bkmkstart bkmkend ' +
    'datafield formfield filetbl revtbl upr sp template wgrffmtfilter mmathPr pgptbl'
  ).split(' '),
);
/** Optional destinations (`\*`) that hold text all the same. */
const kept = new Set(['shpinst', 'shptxt', 'nesttableprops', 'ud', 'dptxbxtext']);
const headers = new Set(['header', 'headerl', 'headerr', 'headerf']);
const footers = new Set(['footer', 'footerl', 'footerr', 'footerf']);
const boxed = new Set(['shptxt', 'footnote', 'annotation', 'dptxbxtext']);

/** The group after the control word that names its destination. `optional` is whether `\*` stood before it. */
export function enterDestination(group: RtfGroup, word: string, optional: boolean): RtfGroup {
  if (skipped.has(word) || (optional && !kept.has(word))) return { ...group, skip: true };
  if (headers.has(word)) return { ...group, story: 'header' };
  if (footers.has(word)) return { ...group, story: 'footer' };
  return boxed.has(word) ? { ...group, box: true } : group;
}
