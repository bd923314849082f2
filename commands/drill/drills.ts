import type { Drill } from './drill.ts';
import { sesReject } from './mail-drills.ts';
import { duplicateEvent, poisonCv } from './message-drills.ts';
import { lostCallback, textractThrottle } from './ocr-drills.ts';
import { busDown, tableThrottle } from './outage-drills.ts';

/** Every drill there is. */
export const drills: readonly Drill[] = [
  textractThrottle,
  lostCallback,
  sesReject,
  poisonCv,
  duplicateEvent,
  busDown,
  tableThrottle,
];
