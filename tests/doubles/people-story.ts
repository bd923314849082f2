import { applicationStatus } from '../../functions/application-status/application-status.ts';
import { route as statusRoute } from '../../functions/application-status/route.ts';
import { http } from '../../shared/runtime/http.ts';
import { issueLinkToken } from '../../shared/runtime/open-application.ts';
import { memoryPorts } from './memory-ports.ts';
import { pipeline } from './pipeline.ts';
import { sampleBytes } from './sent-in.ts';

/** A person whom the South gets. */
export const robin = {
  name: 'Robin Ashdown',
  email: 'robin.ashdown@example.com',
  phone: '07700 900123',
  postcode: 'ME14 2XP',
};

type Handler = (event: unknown, context: unknown) => Promise<{ body: string }>;

/** One product to which people send CVs, each by a form of their own. */
export function peopleStory(start?: string) {
  const ports = memoryPorts(start);
  const world = pipeline(ports);
  const status = http(statusRoute, applicationStatus, ports) as unknown as Handler;

  /** Sends a form that says that a file is to come; gives the reference. */
  const announce = async (form: Record<string, unknown>, file: string | null = 'send-south.pdf') => {
    const files = file === null ? [] : [{ name: file, size: 9000, type: 'application/pdf' }];
    const door = form.source === 'agency' ? 'POST /api/intake' : undefined;
    const { body } = await world.apply({ consents: { notice: 'v1', alerts: false }, ...form, files }, door);
    return body.reference as string;
  };
  /** The file is there and clean. */
  const scanned = async (reference: string, file = 'send-south.pdf') => {
    const key = ports.applications.items.get(reference)?.files[0]?.key ?? '';
    ports.seen.uploads.set(`${key}@v1`, sampleBytes(file));
    await world.scanned(key, 'NO_THREATS_FOUND');
  };
  /** The same, with every event delivered. */
  const arrive = async (reference: string, file?: string) => {
    await scanned(reference, file);
    await world.drain();
  };
  return {
    ports,
    world,
    announce,
    scanned,
    arrive,
    /** Sends a form with its file, or without one, and delivers every event; gives the reference. */
    send: async (form: Record<string, unknown>, file: string | null = 'send-south.pdf') => {
      const reference = await announce(form, file);
      if (file === null) await world.drain();
      else await arrive(reference, file);
      return reference;
    },
    /** Lets minutes pass, a tick of the sweeper each. */
    pass: async (minutes: number) => {
      for (let minute = 0; minute < minutes; minute += 1) {
        ports.advance(1);
        await world.sweep();
        await world.drain();
      }
    },
    /** First words of the subjects of the mails to an address, with the reference each ends with; reminders are left out. */
    mailsTo: (address: string) =>
      ports.seen.sent
        .filter(({ to, id }) => to.address === address && /^(lead|triage)\//.test(id))
        .map(({ subject }) => `${subject.split(' · ')[0]} ${subject.split(' · ').at(-1)}`),
    leads: () => [...ports.leads.items.values()],
    /** The page of an application, as its person sees it. */
    status: async (reference: string) => {
      const application = await ports.applications.get(reference);
      if (!application) throw new Error(`There is no ${reference}.`);
      const token = await issueLinkToken(application, ports.tokens, ports.clock.now());
      const answer = await status(
        {
          routeKey: 'GET /api/applications/{reference}',
          pathParameters: { reference },
          headers: { authorization: `Bearer ${token}` },
        },
        {},
      );
      return JSON.parse(answer.body) as { state: string; consultant?: { name: string } };
    },
  };
}
