import '../../doubles/environment.ts';
import { afterEach, expect, it, vi } from 'vitest';
import type { StoredEvent } from '../../../shared/domain/application.ts';
import type { OutgoingMail } from '../../../shared/ports/mailer.ts';
import { memoryPorts } from '../../doubles/memory-ports.ts';
import { pipeline } from '../../doubles/pipeline.ts';
import { telling, tellingCvs } from './telling-cvs.ts';

// The logger is made at its first line, and must write everything that it could write on AWS.
process.env.POWERTOOLS_LOG_LEVEL = 'DEBUG';
afterEach(() => vi.restoreAllMocks());

/** Everything that is written to the process's output from now on. */
function logged(): string[] {
  const lines: string[] = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      lines.push(String(chunk));
      return true;
    });
  for (const level of ['debug', 'info', 'log', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((...words) => void lines.push(words.map(String).join(' ')));
  return lines;
}

/** A mail without the candidate's own file, which goes on as it came. */
const written = ({ attachments, ...mail }: OutgoingMail): string =>
  JSON.stringify([
    mail,
    attachments
      ?.filter(({ contentType }) => contentType !== 'text/plain')
      .map(({ fileName, content }) => [fileName, new TextDecoder('latin1').decode(content)]),
  ]);

/** Sends a CV in by a door and lets everything happen that follows, reminders and follow-ups included. */
async function sendIn(text: string, form: Record<string, unknown>, door?: string) {
  const ports = memoryPorts();
  const world = pipeline(ports);
  const events: StoredEvent[] = [];
  const drain = () => world.drain((event) => events.push(event) === 0);
  const bytes = new TextEncoder().encode(text);
  const files = [{ name: 'cv.txt', size: bytes.length, type: 'text/plain' }];
  const { body } = await world.apply({ consents: { notice: 'v1', alerts: false }, ...form, files }, door);
  const key = ports.applications.items.get(body.reference)?.files[0]?.key ?? '';
  ports.seen.uploads.set(`${key}@v1`, bytes);
  await world.scanned(key, 'NO_THREATS_FOUND');
  await drain();
  for (let hours = 0; hours < 96; hours += 4) {
    ports.advance(240);
    await world.sweep();
    await drain();
  }
  return { ports, events, state: ports.applications.items.get(body.reference)?.state };
}

const form = { name: 'Robin Ashdown', email: 'robin.ashdown@example.com', phone: '07700 900311' };

it.each([
  ['routed south', tellingCvs.south, 'routed'],
  ['routed north', tellingCvs.north, 'routed'],
  ['left to a person', tellingCvs.nowhere, 'needs-review'],
])('a CV that is %s tells nothing private in mails, logs, events and audit', async (_, text, state) => {
  expect(text).toMatch(telling);
  const logs = logged();
  const seen = await sendIn(text, form);
  vi.restoreAllMocks();
  expect(seen.state).toBe(state);
  const { sent, openings, dead, progress, ledgerItems } = seen.ports.seen;
  expect(sent.length).toBeGreaterThan(2);
  expect(sent.map(written).flatMap(tellsOf)).toEqual([]);
  expect(seen.events.length).toBeGreaterThan(2);
  expect(seen.events.map((event) => JSON.stringify(event)).flatMap(tellsOf)).toEqual([]);
  expect(logs.length).toBeGreaterThan(4);
  expect(logs.flatMap(tellsOf)).toEqual([]);
  const rest = [[...openings], dead, progress, [...ledgerItems]].map((one) => JSON.stringify(one));
  expect(rest.flatMap(tellsOf)).toEqual([]);
});

/** What is told, with the words around it, to find the cause by. */
const tellsOf = (text: string): string[] => {
  const at = text.search(telling);
  return at < 0 ? [] : [text.slice(Math.max(0, at - 60), at + 60)];
};
