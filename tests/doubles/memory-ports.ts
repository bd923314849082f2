import { createHash } from 'node:crypto';
import type { Application, StoredEvent } from '../../shared/domain/application.ts';
import {
  arrivalOf,
  isSuppressing,
  type MailFate,
  type MailNews,
} from '../../shared/domain/delivery/mail-news.ts';
import type { Enquiry } from '../../shared/domain/enquiry/enquiry.ts';
import type { Lead } from '../../shared/domain/lead.ts';
import { openListOf } from '../../shared/domain/open-leads.ts';
import type { Known } from '../../shared/domain/people/known.ts';
import { referenceFrom } from '../../shared/domain/reference.ts';
import type { Opening } from '../../shared/ports/audit.ts';
import type { DerivedText } from '../../shared/ports/documents.ts';
import type { MailClaim } from '../../shared/ports/mail-ledger.ts';
import type { OutgoingMail } from '../../shared/ports/mailer.ts';
import type { JobAnswer, Recognition, TextRecogniser } from '../../shared/ports/text-recogniser.ts';
import { versioned } from './versioned.ts';

/** What the ledger holds of a mail. */
interface LedgerItem {
  readonly address?: string;
  readonly leaseUntil?: string;
  readonly throttles?: number;
  readonly messageId?: string;
  readonly heard?: readonly MailFate[];
}

/** Every port in memory, with what went through it open to a test. Conditions and leases hold as on AWS. */
export function memoryPorts(start = '2026-11-25T09:00:00.000Z') {
  let now = new Date(start);
  let count = 0;
  const applications = versioned<Application>('APP', ({ reference }) => reference);
  const leads = versioned<Lead>('LEAD', ({ id }) => id);
  const enquiries = versioned<Enquiry>('ENQ', ({ reference }) => reference);
  const people = versioned<Known>('PERSON', ({ how, value }) => `${how} ${value}`);
  const turns = new Map<string, number>();
  const ledgerItems = new Map<string, LedgerItem>();
  const suppressed = new Set<string>();
  const distances = new Map<string, { mailId: string; until: string }>();
  const tokens = new Map<string, { subject: string; until: Date }>();
  const openings = new Set<string>();
  /** Changes what the ledger holds of a mail; a lease that is not given anew is over. */
  const settle = (id: string, changes: LedgerItem) => {
    const { leaseUntil: _over, ...item } = ledgerItems.get(id) ?? {};
    ledgerItems.set(id, { ...item, ...changes });
  };
  const uploads = new Map<string, Uint8Array>();
  const texts = new Map<string, DerivedText>();
  const pictures: string[] = [];
  const ocrPages = new Map<string, number>();
  const progress: string[] = [];
  const published: StoredEvent[] = [];
  const sent: OutgoingMail[] = [];
  const dead: { body: string; reason: string }[] = [];
  return {
    seen: {
      published,
      sent,
      dead,
      ledgerItems,
      suppressed,
      tokens,
      openings,
      uploads,
      texts,
      pictures,
      ocrPages,
      progress,
    },
    advance: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    applications: {
      ...applications,
      create: async (application: Application) => {
        if (applications.items.has(application.reference)) return false;
        await applications.save({ ...application, version: 0 });
        return true;
      },
    },
    enquiries,
    people: {
      items: people.items,
      known: async (how: Known['how'], value: string): Promise<Known> =>
        (await people.get(`${how} ${value}`)) ?? { how, value, version: 0, claims: [], until: '' },
      save: people.save,
    },
    leads: {
      ...leads,
      openOf: async (list: string) =>
        [...leads.items.values()].filter((lead) => openListOf(lead) === list).map(({ id }) => id),
      turnOf: async (team: string) => {
        const taken = turns.get(team) ?? 0;
        turns.set(team, taken + 1);
        return taken;
      },
    },
    ledger: {
      claim: async (id: string, address: string, at: string, leaseUntil: string): Promise<MailClaim> => {
        const item = ledgerItems.get(id) ?? {};
        if (item.messageId !== undefined) return { kind: 'sent', messageId: item.messageId };
        if (item.leaseUntil !== undefined && item.leaseUntil > at) return { kind: 'busy' };
        ledgerItems.set(id, { ...item, address, leaseUntil });
        return { kind: 'claimed', throttles: item.throttles ?? 0 };
      },
      sent: async (id: string, messageId: string) => settle(id, { messageId }),
      release: async (id: string) => settle(id, {}),
      waits: async (id: string, leaseUntil: string) =>
        settle(id, { leaseUntil, throttles: (ledgerItems.get(id)?.throttles ?? 0) + 1 }),
      spaced: async (purpose: string, to: string, mailId: string, at: string, until: string) => {
        const address = `${purpose} ${to}`;
        const taken = distances.get(address);
        if (taken && taken.until > at && taken.mailId !== mailId) return false;
        distances.set(address, { mailId, until });
        return true;
      },
      wasSent: async (id: string) => ledgerItems.get(id)?.messageId !== undefined,
      heard: async ({ mailId, messageId, fate }: MailNews) => {
        const { messageId: first, heard = [], address } = ledgerItems.get(mailId) ?? {};
        const news = [...heard.filter((one) => one !== fate), fate];
        settle(mailId, { messageId: first ?? messageId, heard: news });
        if (isSuppressing(fate) && address !== undefined) suppressed.add(address.toLowerCase());
      },
      arrivalOf: async (id: string) => arrivalOf(ledgerItems.get(id)?.heard ?? []),
      suppressed: async (address: string) => suppressed.has(address.toLowerCase()),
    },
    mailer: {
      send: async (mail: OutgoingMail) => {
        sent.push(mail);
        return { messageId: `ses-${sent.length}` };
      },
    },
    tokens: {
      issue: async (subject: string, until: Date) => {
        count += 1;
        const token = createHash('sha256').update(`token ${count}`).digest('base64url');
        tokens.set(token, { subject, until });
        return token;
      },
      opens: async (token: string, subject: string, at: Date) => {
        const found = tokens.get(token);
        return found?.subject === subject && found.until > at;
      },
      subjectOf: async (token: string, at: Date) => {
        const found = tokens.get(token);
        return found && found.until > at ? found.subject : null;
      },
    },
    audit: {
      opened: async ({ subject, token, at }: Opening) =>
        void openings.add(`${subject} ${at.toISOString().slice(0, 16)} ${token}`),
    },
    links: {
      linkTo: async ({ key, versionId, fileName }: { key: string; versionId: string; fileName: string }) =>
        `http://127.0.0.1/uploads/${key}?versionId=${versionId}&as=${fileName}`,
    },
    policies: {
      policyFor: async ({ key }: { key: string }) => ({ url: 'http://127.0.0.1/uploads', fields: { key } }),
    },
    uploads: {
      read: async (key: string, versionId: string) => {
        const bytes = uploads.get(`${key}@${versionId}`);
        if (!bytes) throw Object.assign(new Error('No such version.'), { name: 'NoSuchVersion' });
        return bytes;
      },
    },
    texts: {
      write: async (key: string, text: DerivedText) => {
        texts.set(key, text);
        return { versionId: 'v1' };
      },
      read: async (key: string) => texts.get(key) ?? { text: { pages: [] }, hidden: [] },
    },
    pictures: {
      write: async (key: string) => {
        pictures.push(key);
        return { versionId: 'v1' };
      },
    },
    budget: {
      take: async (month: string, pages: number, limit: number) => {
        const taken = (ocrPages.get(month) ?? 0) + pages;
        if (taken > limit) return false;
        ocrPages.set(month, taken);
        return true;
      },
    },
    progress: {
      reading: (reference: string, page: number, of: number) =>
        void progress.push(`${reference} ${page}/${of}`),
      settled: async () => {},
    },
    recogniser: {
      recognise: async (): Promise<Recognition> => ({ kind: 'throttled' }),
      start: async (
        ..._job: Parameters<TextRecogniser['start']>
      ): Promise<Awaited<ReturnType<TextRecogniser['start']>>> => ({ kind: 'throttled' }),
      result: async (): Promise<JobAnswer> => ({ kind: 'running' }),
    },
    events: { publish: async (events: readonly StoredEvent[]) => void published.push(...events) },
    dueItems: {
      due: async (before: string) => [
        ...[...applications.items.values()]
          .filter(({ dueAt }) => dueAt !== null && dueAt <= before)
          .map(({ reference }) => ({ kind: 'application' as const, id: reference })),
        ...[...leads.items.values()]
          .filter(({ dueAt }) => dueAt !== null && dueAt <= before)
          .map(({ id }) => ({ kind: 'lead' as const, id })),
        ...[...enquiries.items.values()]
          .filter(({ dueAt }) => dueAt !== null && dueAt <= before)
          .map(({ reference }) => ({ kind: 'enquiry' as const, id: reference })),
      ],
    },
    deadLetters: { send: async (body: string, reason: string) => void dead.push({ body, reason }) },
    clock: { now: () => now },
    ids: {
      reference: () => {
        count += 1;
        return referenceFrom(createHash('sha256').update(`reference ${count}`).digest());
      },
      chance: () => 0.5,
      eventId: () => {
        count += 1;
        return `event-${count}`;
      },
      mark: () => {
        count += 1;
        return `m${count}`;
      },
    },
    siteUrl: 'https://cv.spencerclarkegroup.example',
  };
}

/** The ports as a test holds them. */
export type MemoryPorts = ReturnType<typeof memoryPorts>;
