import { append } from '../flow/append.ts';
import { decodeRtf, rtfCharacters } from './rtf-characters.ts';
import { enterDestination, outermost, type RtfGroup } from './rtf-groups.ts';
import { RtfStory } from './rtf-story.ts';
import type { RtfToken } from './rtf-tokens.ts';

const lineEnds = new Set(['par', 'line', 'sect', 'page', '\r', '\n', 'nestrow']);

/** Walks an RTF file's tokens and gathers its stories. */
export class RtfWalk {
  readonly stories = { header: new RtfStory(), body: new RtfStory(), footer: new RtfStory() };
  /** Words formatted as hidden. */
  readonly hidden: string[] = [];
  private readonly groups: RtfGroup[] = [];
  private group = outermost;
  private codePage = 1252;
  /** Characters still to pass over: they stand in for a `\u` character. */
  private standIns = 0;
  /** Whether the group has just begun, and whether its destination was marked optional. */
  private fresh = false;
  private optional = false;

  token(token: RtfToken): void {
    switch (token.kind) {
      case 'open':
        this.groups.push(this.group);
        [this.fresh, this.optional] = [true, false];
        return;
      case 'close':
        this.close();
        break;
      case 'text':
        this.text(token.text);
        break;
      case 'byte':
        if (this.standIns > 0) this.standIns -= 1;
        else this.write(decodeRtf(String.fromCharCode(token.value), this.codePage));
        break;
      case 'control':
        if (token.word === '*') {
          this.optional = true;
          return;
        }
        this.control(token.word, token.value);
    }
    [this.fresh, this.optional] = [false, false];
  }

  private get story(): RtfStory {
    return this.stories[this.group.story];
  }

  private close(): void {
    const outer = this.groups.pop() ?? outermost;
    if (this.group.box && !outer.box && !this.group.skip) this.story.flow.closeBox();
    if (this.group.story !== outer.story) this.story.end();
    this.group = outer;
  }

  private text(text: string): void {
    const rest = text.slice(this.standIns);
    this.standIns = Math.max(0, this.standIns - text.length);
    if (rest !== '') this.write(decodeRtf(rest, this.codePage));
  }

  private write(text: string): void {
    if (this.group.skip || this.group.deleted) return;
    if (this.group.hidden) append(this.hidden, text.split(/\s+/).filter(Boolean));
    else this.story.flow.add(text);
  }

  private control(word: string, value: number | null): void {
    const outer = this.group;
    if (this.fresh) this.group = enterDestination(outer, word, this.optional);
    if (this.group.box && !outer.box && !this.group.skip) this.story.flow.openBox();
    const on = value !== 0;
    if (word === 'ansicpg') this.codePage = value ?? 1252;
    else if (word === 'uc') this.group = { ...this.group, fallback: value ?? 1 };
    else if (word === 'u' && value !== null) {
      this.write(String.fromCharCode(value & 0xffff));
      this.standIns = this.group.fallback;
    } else if (word === 'v') this.group = { ...this.group, hidden: on };
    else if (word === 'deleted') this.group = { ...this.group, deleted: on };
    else if (word === 'plain') this.group = { ...this.group, hidden: false, deleted: false };
    else if (!this.group.skip) this.place(word);
  }

  private place(word: string): void {
    const char = rtfCharacters[word];
    if (char !== undefined) this.write(char);
    else if (this.group.deleted || this.group.hidden) return;
    else if (lineEnds.has(word)) this.story.flow.endLine();
    else if (word === 'trowd' || word === 'intbl') this.story.openRow();
    else if (word === 'cell') this.story.closeCell();
    else if (word === 'nestcell') this.story.flow.add('\t');
    else if (word === 'row') this.story.closeRow();
  }
}
