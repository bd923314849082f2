import { prepared } from './build/prepared.ts';
import { readCommandLine, root, wrongUse } from './command-line.ts';
import { watchedBy } from './drill/alarms.ts';
import { drills } from './drill/drills.ts';
import { runDrill } from './drill/run-drill.ts';

const help = `
npm run -s drill -- NAME...

Breaks one thing in a product of its own on this machine, mends it, and checks that nothing was lost and nobody was
mailed twice. Then names the alarm that would tell you, with what it measured, and the runbook to follow.

${drills.map(({ name, breaks }) => `  ${name.padEnd(18)} ${breaks}`).join('\n')}
  ${'all'.padEnd(18)} one after the other

Ends with 1 when something was lost or doubled, when the alarm would not have rung, or when it has no runbook.
`;

const { positionals } = readCommandLine(help, {});
const wanted = positionals.includes('all') ? drills.map(({ name }) => name) : positionals;
const known = drills.map(({ name }) => name).join(', ');
if (wanted.length === 0) wrongUse(`Name a drill: ${known}, or all.`);
const unknown = wanted.find((name) => !drills.some((drill) => drill.name === name));
if (unknown !== undefined) wrongUse(`There is no drill "${unknown}". There are ${known}, and all.`);

await prepared((line) => console.error(line));
const watched = watchedBy(`${root}cdk.out`);
const failed: string[] = [];
for (const drill of drills.filter(({ name }) => wanted.includes(name))) {
  const held = await runDrill(drill, watched, (line) => console.log(line));
  if (!held) failed.push(drill.name);
  console.log('');
}
console.log(
  failed.length === 0
    ? `${wanted.length} drill${wanted.length > 1 ? 's' : ''}: everything held.`
    : `Did not hold: ${failed.join(', ')}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
