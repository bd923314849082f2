import { droppedHalf } from './tests/simulation/dropped-half.ts';
const r = await droppedHalf(20); console.log(r.mostSweeps, r.dropped, r.outcomes.flatMap(o=>o.breaks.map(b=>o.world.seed+' '+b.invariant+' '+b.what)), Math.max(...r.outcomes.map(o=>o.minutes)));
