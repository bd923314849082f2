import { defineSchedule } from './define-external-event.ts';

/** The sweeper's clock. It does not depend on the bus. */
export const everyMinute = defineSchedule('EveryMinute', 'rate(1 minute)');
