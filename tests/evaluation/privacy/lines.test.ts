import { expect, it } from 'vitest';
import { redact } from '../../../shared/domain/mail/redact.ts';
import { type Half, numberKinds, type SecretLine, secretLines, workLines } from './lines.ts';

const halves: readonly Half[] = ['dev', 'held-out'];

const isMissed = ({ line, secrets }: SecretLine): boolean => {
  const shown = redact(line);
  return secrets.some((secret) => shown.includes(secret));
};

const share = (part: number, all: number): string =>
  `${part} of ${all} (${((part / all) * 100).toFixed(1)} %)`;

it.each(halves)('no number of a person is left: %s', (half) => {
  const lines = secretLines(half).filter(({ kind }) => numberKinds.has(kind));
  const missed = lines.filter(isMissed);
  console.info(`privacy ${half}, numbers missed: ${share(missed.length, lines.length)}`);
  expect(missed.map(({ line }) => redact(line))).toEqual([]);
});

it.each(halves)('hardly a statement about the person is left: %s', (half) => {
  const lines = secretLines(half).filter(({ kind }) => !numberKinds.has(kind));
  const missed = lines.filter(isMissed);
  console.info(`privacy ${half}, statements missed: ${share(missed.length, lines.length)}`);
  expect(missed.length / lines.length, missed.map(({ line }) => redact(line)).join('\n')).toBeLessThanOrEqual(
    0.02,
  );
});

it.each(halves)('words of work stay: %s', (half) => {
  const lines = workLines(half);
  const masked = lines.filter((line) => redact(line) !== line);
  console.info(`privacy ${half}, lines of work masked: ${share(masked.length, lines.length)}`);
  expect(masked.length / lines.length, masked.map(redact).join('\n')).toBeLessThanOrEqual(0.01);
});
