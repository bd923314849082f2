import { type AgencyEdit, readFile } from './agency-folder.ts';

/** The day before an ISO date. */
const dayBefore = (date: string): string => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
};

/**
 * Notes that somebody has left from an ISO date on (their last working day is the one before), and who takes over.
 * Returns the edit, or a sentence where the person is unknown.
 */
export function leaveEdit(
  folder: string,
  id: string,
  from: string,
  successor: string | undefined,
): AgencyEdit | string {
  const { consultants } = readFile(folder, 'consultants.json');
  const person = consultants.find((one) => one.id === id);
  if (!person)
    return `"${id}" is nobody in consultants.json. It has ${consultants.map((one) => one.id).join(', ')}.`;
  const leaver = { ...person, leaves: dayBefore(from), ...(successor ? { successor } : {}) };
  return { 'consultants.json': { consultants: consultants.map((one) => (one.id === id ? leaver : one)) } };
}

/** Notes that a person, or whoever reads the triage mailbox (`triage`), has said that the address is theirs. */
export function confirmEdit(folder: string, id: string): AgencyEdit | string {
  if (id === 'triage')
    return { 'settings.json': { ...readFile(folder, 'settings.json'), triageConfirmed: true } };
  const { consultants } = readFile(folder, 'consultants.json');
  if (!consultants.some((one) => one.id === id))
    return `"${id}" is nobody in consultants.json. It has ${consultants.map((one) => one.id).join(', ')}, and triage.`;
  return {
    'consultants.json': {
      consultants: consultants.map((one) => (one.id === id ? { ...one, confirmed: true } : one)),
    },
  };
}
