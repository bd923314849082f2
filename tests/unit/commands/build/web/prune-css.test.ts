import { describe, expect, it } from 'vitest';
import { pruneCss } from '../../../../../commands/build/web/prune-css.ts';

const used =
  (...names: string[]) =>
  (name: string) =>
    names.includes(name);

describe('pruning a style sheet', () => {
  it.each([
    ['.a{x:1}.b{x:2}', '.a{x:1}'],
    ['.a,.b{x:1}', '.a{x:1}'],
    ['.a .b{x:1}.b:hover .a{x:1}', ''],
    ['p{x:1}:root{--y:"a;b"}', 'p{x:1}:root{--y:"a;b"}'],
    ['@media print{.b{x:1}}@media print{.a{x:1}.b{x:1}}', '@media print{.a{x:1}}'],
    ['@supports (x:y){@media print{.b{x:1}}}', ''],
    ['@media screen\\0 and (x:1){.a{x:1}}', ''],
    ['.a:not(.b){x:1}', '.a:not(.b){x:1}'],
    [':is(.a,.b){x:1}.a{y:1}', '.a{y:1}'],
    ['/* note {} */@font-face{src:url(f)}.a{x:1}', '.a{x:1}'],
    ['@charset "UTF-8";.a{x:1}', '@charset "UTF-8";.a{x:1}'],
    ['@keyframes k{0%{x:1}to{x:2}}', '@keyframes k{0%{x:1}to{x:2}}'],
  ])('%s', (css, kept) => {
    expect(pruneCss(css, used('a'))).toBe(kept);
  });

  it('says when a style sheet is cut off', () => {
    expect(() => pruneCss('.a{x:1', used('a'))).toThrow(RangeError);
  });
});
