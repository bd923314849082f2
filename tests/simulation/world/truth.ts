import { referenceFrom } from '../../../shared/domain/reference.ts';
import { memoryPorts } from '../../doubles/memory-ports.ts';
import { Dice } from './dice.ts';
import type { World } from './world.ts';

/** The services' state: the memory ports of the tests, with the world's own bus, mail, text recognition, bucket and chance. */
export function truth(world: World) {
  const memory = memoryPorts(new Date(world.epoch).toISOString());
  const chance = new Dice(world.seed, 'ids');
  const bytes = () => Uint8Array.from({ length: 8 }, () => Math.floor(chance.one() * 256));
  let count = 0;
  const next = (letter: string) => {
    count += 1;
    return `${letter}${count}`;
  };
  const ports: Record<string, unknown> = {
    ...memory,
    events: { publish: world.bus.publish.bind(world.bus) },
    mailer: { send: world.ses.send.bind(world.ses) },
    uploads: { read: world.s3.read.bind(world.s3) },
    recogniser: {
      recognise: world.textract.recognise.bind(world.textract),
      start: world.textract.start.bind(world.textract),
      result: world.textract.result.bind(world.textract),
    },
    ids: {
      reference: () => referenceFrom(bytes()),
      chance: () => chance.one(),
      eventId: () => next('e'),
      mark: () => next('m'),
    },
    dueItems: {
      due: async (before: string, limit: number) => (await memory.dueItems.due(before)).slice(0, limit),
    },
    progress: { reading: () => {}, settled: async () => {} },
  };
  return { memory, ports };
}
