import { resolve } from 'node:path';
import * as v from 'valibot';
import { loadAgency } from '../shared/config/agency.ts';
import { dateSchema } from '../shared/config/fields.ts';
import { londonTime } from '../shared/domain/working-hours/london-time.ts';
import { type AgencyEdit, agencyFolder, faultsOf, writeInto } from './agency/agency-folder.ts';
import { checkReport } from './agency/check.ts';
import { answersFrom, type InitEnd, initFromFile, initOnTerminal } from './agency/init.ts';
import { territoryMap } from './agency/map.ts';
import { confirmEdit, leaveEdit } from './agency/people-edits.ts';
import { callerFolder, readCommandLine, wrongUse } from './command-line.ts';
import { refusing } from './refusing.ts';

const help = `
npm run -s agency -- check
npm run -s agency -- init [--answers FILE]
npm run -s agency -- confirm ID|triage
npm run -s agency -- leave ID --from DATE [--to ID]
npm run -s agency -- map [--json|--csv|--golden] [--date DATE] [--specialism ID] [PLACE…]

check    says what is assumed, incomplete or unconfirmed in agency/, by file and field; ends with 1 when something
         stops a deployment
init     asks eight questions, shows what the answers change, and writes it after a yes. --answers FILE takes them
         from a JSON object instead and writes at once: agencyName, phone, senderDomain, triageMailbox,
         consultants ("Ann Lee, ann@agency.co.uk, 0161 496 0100, North; …"), regions ("South: London, …; North: …"),
         malwareScan, retentionMonths; what is left out stays
confirm  notes that a consultant, or whoever reads the triage mailbox, has said that the address is theirs
leave    notes that a consultant is gone from DATE (2026-11-30) on; --to names who takes over. Their open leads move
         on that day, once, and the links they had end
map      says who gets what, for every postcode area, district that lies elsewhere, and council, by specialism, on a
         day (today's in London); with places ("BS6 5AA", Leeds, "Kent County Council") for those alone, and why.
         --csv and --json tell of each place and specialism; --golden writes what the golden test compares with

AGENCY_DIR=… works on another folder. Ends with 1 where the data is refused, with 2 for wrong use.
`;

const { values, positionals } = readCommandLine(help, {
  answers: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  date: { type: 'string' },
  specialism: { type: 'string' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  golden: { type: 'boolean' },
});
const [action, id] = positionals;
const folder = agencyFolder();
const found = refusing(() => loadAgency(folder));

if (action === 'check') {
  const { text, stops } = checkReport(found, new Date().toISOString().slice(0, 10));
  console.log(text);
  process.exitCode = stops ? 1 : 0;
} else if (action === 'init') await init();
else if (action === 'confirm') {
  if (!id) wrongUse('Say whom to confirm: npm run -s agency -- confirm ID, or triage.');
  write(confirmEdit(folder, id), `${id} is confirmed.`);
} else if (action === 'leave') {
  if (!id || !values.from)
    wrongUse('Say who leaves, and from when: npm run -s agency -- leave ID --from DATE.');
  if (!v.is(dateSchema, values.from)) wrongUse(`"${values.from}" is not a date. Write it as 2026-11-30.`);
  const done = `${id} is gone from ${values.from} on. With the next deployment their open leads move on that day.`;
  write(leaveEdit(folder, id, values.from, values.to), done);
} else if (action === 'map') map(positionals.slice(1));
else wrongUse(`There is no "${action ?? ''}": say check, init, confirm, leave or map.`);

function map(places: readonly string[]): void {
  const forms = (['json', 'csv', 'golden'] as const).filter((form) => values[form]);
  const [form = 'text'] = forms;
  const { date = londonTime(new Date()).date, specialism = null } = values;
  if (forms.length > 1) wrongUse('The map comes in one form: --json, --csv or --golden.');
  if (!v.is(dateSchema, date)) wrongUse(`"${date}" is not a date. Write it as 2026-11-30.`);
  if (form === 'golden' && (places.length > 0 || specialism !== null || values.date !== undefined))
    wrongUse('--golden writes the whole map on every day. Give it alone.');
  const answer = territoryMap(found, { form, on: date, specialism, places });
  if ('wrong' in answer) wrongUse(answer.wrong);
  console.log(answer.text);
}

async function init(): Promise<void> {
  if (values.answers === undefined) {
    if (!process.stdin.isTTY) wrongUse('init asks on a terminal, and there is none. Give it --answers FILE.');
    tell(await initOnTerminal(folder, (line) => console.log(line)));
    return;
  }
  const answers = answersFrom(resolve(callerFolder(), values.answers));
  if (isSentences(answers)) refuse(answers);
  tell(initFromFile(folder, answers, (line) => console.log(line)));
}

function isSentences(value: object): value is readonly string[] {
  return Array.isArray(value);
}

function tell(end: InitEnd): void {
  if (end.end === 'wrong') refuse(end.sentences);
  const words = {
    written: 'Written. Now see what is left: npm run -s agency -- check',
    unchanged: 'Nothing changes.',
    declined: 'Nothing is written.',
  };
  console.log(words[end.end]);
}

function write(edit: AgencyEdit | string, done: string): void {
  if (typeof edit === 'string') refuse([edit]);
  const faults = faultsOf(folder, edit);
  if (faults.length > 0) refuse(faults);
  writeInto(folder, edit);
  console.log(done);
}

function refuse(sentences: readonly string[]): never {
  console.error(`Nothing is written:\n${sentences.join('\n')}`);
  process.exit(1);
}
