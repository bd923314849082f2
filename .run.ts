import { runSeed } from './tests/simulation/seed.ts';
const [from,n]=[Number(process.argv[2]),Number(process.argv[3])]; let eff=0, steps=0; const c=process.cpuUsage();
for (let s=from;s<from+n;s++){ const o=await runSeed(s); eff+=o.effects; steps+=o.steps; if(o.breaks.length) console.log(s,o.breaks[0]!.invariant,o.breaks[0]!.what); }
const d=process.cpuUsage(c); console.log({effPerCv: eff/n/20, steps: steps/n, cpuMs:(d.user+d.system)/1000/n});
