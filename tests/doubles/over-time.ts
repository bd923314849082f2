import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';
import type { Lead } from '../../shared/domain/lead.ts';
import { agencyFolderWith } from './agency-folder.ts';
import { type MemoryPorts, memoryPorts } from './memory-ports.ts';
import { pipeline } from './pipeline.ts';
import { samplePeople, sentIn } from './sent-in.ts';

const away = [{ from: '2026-12-07', to: '2026-12-11', cover: 'nicole-sherwood' }];

/** The shipped agency with Nicole Sherwood on call, and Adam Zyda away in the week from 7 December 2026. Call the answer when done. */
export function agencyOverTime(): () => void {
  const folder = agencyFolderWith({
    'settings.json': (file: object) => ({ ...file, onCall: 'nicole-sherwood' }),
    'consultants.json': ({ consultants }: { consultants: { id: string }[] }) => ({
      consultants: consultants.map((one) => (one.id === 'adam-zyda' ? { ...one, away } : one)),
    }),
  });
  process.env.AGENCY_DIR = folder;
  return () => rmSync(dirname(folder), { recursive: true, force: true });
}

/** Addresses of the shipped agency. */
export const adam = 'adam.zyda@spencerclarkegroup.example';
export const richard = 'richard.shorrock@spencerclarkegroup.example';
export const nicole = 'nicole.sherwood@spencerclarkegroup.example';
export const triage = 'triage@spencerclarkegroup.example';

/** Friday, after closing. */
export const friday = '2026-11-27T17:55:00.000Z';

/** A product in which time passes: every step is a tick of the sweeper and a bus that runs dry. */
export function overTime(ports: MemoryPorts) {
  const world = pipeline(ports);
  /** Mails to candidates. */
  const told: string[] = [];
  /** Lets time pass to a moment; gives the mails that went to staff, each as moment, address and subject's first words. */
  const until = async (iso: string, stepMinutes = 5) => {
    const mails: string[] = [];
    for (;;) {
      await world.sweep();
      expect(await world.drain()).toEqual([]);
      const now = ports.clock.now().toISOString();
      for (const { to, subject } of ports.seen.sent.splice(0))
        (to.address.endsWith('@example.com') ? told : mails).push(
          `${now.slice(0, 16)} ${to.address} ${subject.split(' · ')[0]}`,
        );
      if (now >= new Date(iso).toISOString()) return mails;
      ports.advance(stepMinutes);
    }
  };
  return { ports, world, told, until };
}

/** A CV for Adam Zyda that comes at a moment, by phone number only (the CV itself holds an address). */
export async function cvAt(start: string, form: object = {}) {
  const ports = memoryPorts(start);
  const { leadId } = await sentIn('send-midlands-north.docx', { ...samplePeople.north, ...form }, ports);
  const lead = () => ports.leads.items.get(leadId);
  /** What a person does to the lead now. */
  const change = async (act: (lead: Lead, now: Date) => Lead) => {
    const found = lead();
    if (!found) throw new Error('There is no lead yet.');
    await ports.leads.save(act(found, ports.clock.now()));
  };
  return { ...overTime(ports), lead, change };
}
