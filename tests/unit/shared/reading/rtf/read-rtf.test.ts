import { describe, expect, it } from 'vitest';
import { readRtf } from '../../../../../shared/reading/rtf/read-rtf.ts';

function read(rtf: string) {
  const reading = readRtf(Uint8Array.from(rtf, (c) => c.charCodeAt(0)));
  if (reading.kind !== 'text') throw new Error('refused');
  return { lines: reading.text.pages[0]?.lines, hidden: reading.hidden };
}

describe('readRtf', () => {
  it('reads paragraphs, without the tables of fonts and pictures', () => {
    const rtf = String.raw`{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\*\generator x;}{\pict 89504e47}\pard Ottoline Vane\par Deal\line Kent\par}`;
    expect(read(rtf).lines).toEqual(['Ottoline Vane', 'Deal', 'Kent']);
  });

  it('decodes windows-1252 bytes, Unicode with its stand-ins, and named characters', () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1252\uc1 Siobh\'e1n\'92s caf\u233?\par 2019\endash 2024\par {\uc2\u321 ''}\'f3d\'9f}`;
    expect(read(rtf).lines).toEqual(['Siobhán’s café', '2019–2024', 'ŁódŸ']);
  });

  it('decodes by the code page the file names', () => {
    expect(read(String.raw`{\rtf1\ansi\ansicpg1250 Pawe\'b3\par}`).lines).toEqual(['Paweł']);
  });

  it('reads headers first and footers last', () => {
    const rtf = String.raw`{\rtf1{\footer\pard Foot\par}{\header\pard 07700 900777\par}\pard Profile\par}`;
    expect(read(rtf).lines).toEqual(['07700 900777', 'Profile', 'Foot']);
  });

  it('reads rows of a table, and a text box after its paragraph', () => {
    const rtf = String.raw`{\rtf1\trowd\cellx1\cellx2\pard\intbl 2019\cell Planner\cell\row\pard After{\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt \pard Boxed\par}}}\par}`;
    expect(read(rtf).lines).toEqual(['2019\tPlanner', 'After', 'Boxed']);
  });

  it('keeps hidden text apart and drops deleted text', () => {
    const rtf = String.raw`{\rtf1\pard seen {\v stuffed words}{\deleted gone}{\v\v0 too}\par}`;
    expect(read(rtf)).toEqual({ lines: ['seen too'], hidden: ['stuffed', 'words'] });
  });

  it('reads a cut file as far as it goes', () => {
    expect(read(String.raw`{\rtf1\pard Ottoline Vane\par Pla`).lines).toEqual(['Ottoline Vane', 'Pla']);
  });
});
