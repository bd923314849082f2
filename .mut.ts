import { mutants } from './tests/simulation/mutants/all.ts';
import { runSeed } from './tests/simulation/seed.ts';
for (const mutant of mutants) {
  let found='';
  const t=performance.now();
  for (let seed=1; seed<=100 && !found; seed++) { const o=await runSeed(seed,{mutant}); if (o.breaks.length) found=`seed ${seed} ${o.breaks[0]!.invariant}: ${o.breaks[0]!.what} ${mutant.caughtBy.includes(o.breaks[0]!.invariant)?'':'UNEXPECTED'}`; }
  console.log(mutant.name, found||'NOT FOUND', Math.round(performance.now()-t));
}
