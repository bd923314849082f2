import { pagelessReading, type Reading } from '../reading.ts';
import { rtfTokens } from './rtf-tokens.ts';
import { RtfWalk } from './rtf-walk.ts';

/** Reads an RTF file: headers, body with text boxes and notes, footers. A cut file is read as far as it goes. */
export function readRtf(file: Uint8Array): Reading {
  const walk = new RtfWalk();
  for (const token of rtfTokens(Buffer.from(file.buffer, file.byteOffset, file.length).toString('latin1'))) {
    walk.token(token);
  }
  const { header, body, footer } = walk.stories;
  return pagelessReading('rtf', [...header.lines(), ...body.lines(), ...footer.lines()], walk.hidden);
}
