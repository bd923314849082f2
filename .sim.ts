import './tests/simulation/world/log-capture.ts';
import { simulate } from './tests/simulation/simulate.ts';
import { deployed } from './tests/simulation/world/deployed.ts';
import { calm, profileOf } from './tests/simulation/world/profile.ts';
import { personOf } from './tests/simulation/people/person.ts';
import { cvKinds } from './tests/simulation/people/cv-kinds.ts';
import { Dice } from './tests/simulation/world/dice.ts';
const functions = await deployed();
const base = { start:'2026-11-25T09:00:00.000Z', functions, spreadMs: 60000 };
const arg = process.argv[2] ?? 'calm';
if (arg==='calm') for (const kind of cvKinds) {
  const o = await simulate({ ...base, seed: 1, profile: calm, people:[personOf(1,new Dice(1,'p'),kind)], keepTrace:true });
  console.log(kind.name, o.breaks.map(b=>b.invariant+' '+b.what).join('; ')||'ok', o.steps, o.effects, o.mails, o.minutes);
  if (process.argv[3]===kind.name) console.log(o.world.trace.lines!.join('\n'));
} else {
  const from=Number(process.argv[3]??1), n=Number(process.argv[4]??20); const c0=process.cpuUsage(); const t0=performance.now(); let bad=0; let steps=0;
  const kinds: Record<string, number> = {};
  for (let seed=from; seed<from+n; seed++) {
    const people = Array.from({length:20},(_,i)=>personOf(i+1,new Dice(seed,'person '+i)));
    const o = await simulate({ ...base, seed, profile: profileOf(seed), people, keepTrace: n===1 });
    steps+=o.steps;
    if (o.breaks.length) { bad++; const b=o.breaks[0]!; kinds[b.invariant]=(kinds[b.invariant]??0)+1; console.log(seed, b.invariant, b.what, 'at', (b.at/60000).toFixed(1), 'faults', o.faults); }
    if (n===1) { for (const a of o.world.memory.applications.items.values()) console.log(a.reference,a.state,a.reason,'r'+a.round,'s'+a.sweeps,'v'+a.version,a.dueAt, o.world.applicants.get(a.reference)?.person.kind.name); console.log(o.world.trace.lines!.join('\n')); console.log(o.world.profile, o.hash); }
  }
  const ms=performance.now()-t0; const cpu=process.cpuUsage(c0); console.log({cpuPerSec:n/((cpu.user+cpu.system)/1e6), bad, kinds, perSec: n/(ms/1000), steps: steps/n});
}
