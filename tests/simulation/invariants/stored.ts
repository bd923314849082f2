import type { Application, StoredEvent } from '../../../shared/domain/application.ts';
import { ownSource } from '../../../shared/events/define-event.ts';
import { missesVerdict } from '../people/candidate.ts';
import type { Invariant } from '../world/watcher.ts';
import type { World } from '../world/world.ts';
import { isByPerson } from './ends.ts';

interface Item {
  readonly version: number;
  readonly emitted: readonly StoredEvent[];
}

const items: Readonly<Record<string, (item: never) => string>> = {
  applications: ({ reference }: { reference: string }) => `APP#${reference}`,
  leads: ({ id }: { id: string }) => `LEAD#${id}`,
  enquiries: ({ reference }: { reference: string }) => `ENQ#${reference}`,
};

/** I4: what was acknowledged is stored, from the answer on. */
export const nothingLost: Invariant = {
  id: 'I4',
  says: 'an acknowledged application is in the table, its files are in the bucket, and the clean ones were read',
  watch: (world) => {
    const read = new Set<string>();
    return {
      done: ({ run, port, method, args }) => {
        if (port === 'uploads' && method === 'read' && run.startsWith('extract-text#'))
          read.add(String(args[0]));
      },
      quiet: () => {
        for (const applicant of world.applicants.values()) {
          const { reference, person, verdicts } = applicant;
          const application = world.memory.applications.items.get(reference);
          if (!application) world.broke('I4', `${reference} is gone`);
          const files = [...world.s3.objects.keys()].filter((key) => key.startsWith(`cv/${reference}/`));
          if (files.length < verdicts.length)
            world.broke('I4', `${reference} (${person.kind.name}) misses files`);
          // Who is turned away is asked for another file; and nobody opens one without its verdict.
          if (!application || application.state === 'rejected' || missesVerdict(applicant)) continue;
          for (const what of unread(application, world, read))
            world.broke('I4', `${reference} (${person.kind.name}) is ${application.state}, and ${what}`);
        }
      },
    };
  },
};

/** What is wrong about the files of an application that is at its end: verdicts that nobody took, and clean files that nobody read. */
function unread(application: Application, world: World, read: Set<string>): string[] {
  const { files, reason, state, text } = application;
  const judged = files.flatMap(({ key, versionId, late }) => {
    const [upload] = [...world.s3.objects].flatMap(([id, one]) => (id.startsWith(`${key}@`) ? [one] : []));
    return upload?.isTagged ? [{ key, isTaken: versionId !== null && !late, verdict: upload.verdict }] : [];
  });
  // A person decides about cases that nothing was read of as well.
  const isReadable = reason !== 'scan-failed' && reason !== 'unreadable' && !isByPerson(application, world);
  const clean = judged.filter(({ verdict }) => isReadable && verdict === 'NO_THREATS_FOUND');
  return [
    ...judged.flatMap(({ key, isTaken }) => (isTaken ? [] : [`the verdict of ${key} is lost`])),
    ...clean.flatMap(({ key }) => (read.has(key) ? [] : [`${key} was not read`])),
    ...(state === 'routed' && clean.length > 0 && text === null ? ['its text is lost'] : []),
  ];
}

/** I11: each write stands on the version before it, so that nobody's work is written over. */
export const noLostUpdate: Invariant = {
  id: 'I11',
  says: 'every write of an item is over the version that lies there',
  watch: (world) => {
    const versions = new Map<string, number>();
    return {
      done: ({ run, port, method, args }, value) => {
        const keyOf = items[port];
        if (!keyOf || method !== 'save') return;
        const key = keyOf(args[0] as never);
        const base = (args[0] as Item).version;
        const before = versions.get(key) ?? 0;
        if (base !== before)
          world.broke('I11', `${run} wrote ${key} over version ${before}, having read ${base}`);
        versions.set(key, (value as Item).version);
      },
    };
  },
};

/** I12: an event goes out only after the write that says why. */
export const storedFirst: Invariant = {
  id: 'I12',
  says: 'every event on the bus was stored with the state that caused it before it was published',
  watch: (world) => {
    const stored = new Set<string>();
    return {
      done: ({ port, method, args }) => {
        if (!items[port] || (method !== 'save' && method !== 'create')) return;
        for (const { id } of (args[0] as Item).emitted) stored.add(id);
      },
      published: ({ source, id, 'detail-type': detailType }) => {
        if (source === ownSource && !stored.has(id))
          world.broke('I12', `${detailType} ${id} is on the bus and stored nowhere`);
      },
    };
  },
};
