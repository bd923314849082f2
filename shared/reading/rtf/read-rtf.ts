import { LineFlow } from '../flow/line-flow.ts';
import { pagelessReading, type Reading } from '../reading.ts';
import { decodeWindows1252 } from '../text/windows-1252.ts';
import { enterDestination, outermost, type RtfGroup } from './rtf-groups.ts';
import { rtfTokens } from './rtf-tokens.ts';

/** Control words that are a character. */
const characters: Record<string, string> = {
  tab: '\t',
  emdash: '\u2014',
  endash: '\u2013',
  lquote: '\u2018',
  rquote: '\u2019',
  ldblquote: '\u201c',
  rdblquote: '\u201d',
  bullet: '\u2022',
  emspace: ' ',
  enspace: ' ',
  '~': ' ',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
};
const lineEnds = new Set(['par', 'line', 'sect', 'page', '\r', '\n']);

/** Reads an RTF file: headers, body with text boxes and notes, footers. A cut file is read as far as it goes. */
export function readRtf(file: Uint8Array): Reading {
  const rtf = Array.from({ length: Math.ceil(file.length / 8192) }, (_, at) =>
    String.fromCharCode(...file.subarray(at * 8192, at * 8192 + 8192)),
  ).join('');
  const stories = { header: new Story(), body: new Story(), footer: new Story() };
  const hidden: string[] = [];
  const groups: RtfGroup[] = [];
  let group = outermost;
  let codePage = 1252;
  let standIns = 0;
  let [optional, fresh] = [false, false];
  const write = (text: string) => {
    if (group.skip || group.deleted) return;
    if (group.hidden) hidden.push(...text.split(/\s+/).filter(Boolean));
    else stories[group.story].flow.add(text);
  };
  for (const token of rtfTokens(rtf)) {
    if (token.kind === 'open') {
      groups.push(group);
      [optional, fresh] = [false, true];
      continue;
    }
    if (token.kind === 'close') {
      const outer = groups.pop() ?? outermost;
      if (group.box && !outer.box && !group.skip) stories[group.story].flow.closeBox();
      if (group.story !== outer.story) stories[group.story].end();
      group = outer;
    } else if (token.kind === 'text') {
      const text = token.text.slice(standIns);
      standIns = Math.max(0, standIns - token.text.length);
      if (text !== '') write(decode(text, codePage));
    } else if (token.kind === 'byte') {
      if (standIns > 0) standIns -= 1;
      else write(decode(String.fromCharCode(token.value), codePage));
    } else {
      const { word, value } = token;
      const on = value !== 0;
      const before = group;
      if (word === '*') {
        optional = true;
        continue;
      }
      if (fresh) group = enterDestination(group, word, optional);
      if (group.box && !before.box && !group.skip) stories[group.story].flow.openBox();
      if (word === 'ansicpg') codePage = value ?? 1252;
      else if (word === 'uc') group = { ...group, fallback: value ?? 1 };
      else if (word === 'u' && value !== null) {
        write(String.fromCharCode(value & 0xffff));
        standIns = group.fallback;
      } else if (word === 'v') group = { ...group, hidden: on };
      else if (word === 'deleted') group = { ...group, deleted: on };
      else if (word === 'plain') group = { ...group, hidden: false, deleted: false };
      else if (!group.skip) place(stories[group.story], word, write, group.deleted || group.hidden);
    }
    [optional, fresh] = [false, false];
  }
  const { header, body, footer } = stories;
  return pagelessReading('rtf', [...header.lines(), ...body.lines(), ...footer.lines()], hidden);
}

function place(story: Story, word: string, write: (text: string) => void, unseen: boolean): void {
  const char = characters[word];
  if (char !== undefined) write(char);
  else if (unseen) return;
  else if (lineEnds.has(word)) story.flow.endLine();
  else if (word === 'trowd' || word === 'intbl') story.openRow();
  else if (word === 'cell') story.closeCell();
  else if (word === 'nestcell') story.flow.add('\t');
  else if (word === 'nestrow') story.flow.endLine();
  else if (word === 'row') story.closeRow();
}

/** One story's lines. RTF marks only the ends of cells and rows, so their beginnings are kept here. */
class Story {
  readonly flow = new LineFlow();
  private row = false;

  openRow(): void {
    if (this.row) return;
    this.flow.endLine();
    this.flow.openRow();
    this.flow.openCell();
    this.row = true;
  }

  closeCell(): void {
    this.openRow();
    this.flow.closeCell();
    this.flow.openCell();
  }

  closeRow(): void {
    if (!this.row) return;
    this.flow.closeCell();
    this.flow.closeRow();
    this.row = false;
  }

  end(): void {
    this.closeRow();
    this.flow.endLine();
  }

  lines(): string[] {
    this.end();
    return this.flow.lines();
  }
}

function decode(text: string, codePage: number): string {
  if (!/[\x80-\xff]/.test(text)) return text;
  const bytes = Uint8Array.from(text, (c) => c.charCodeAt(0));
  if (codePage >= 1250 && codePage <= 1258 && codePage !== 1252) return new TextDecoder(`windows-${codePage}`).decode(bytes);
  return decodeWindows1252(bytes);
}
