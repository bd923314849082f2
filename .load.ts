import { underLoad } from './tests/simulation/load.ts';
const n=Number(process.argv[2]);
const idle = await underLoad({texts:60,scans:0,spreadMs:60000,ocrPerSecond:1});
const busy = await underLoad({texts:60,scans:240,spreadMs:60000,ocrPerSecond:1});
for (const r of [idle,busy]) console.log(r.lost, r.decided, r.mailed, r.outcome.breaks, r.outcome.minutes);
const t=performance.now(); const b = await underLoad({texts:n,scans:0,spreadMs:1000,ocrPerSecond:1}); console.log(b.lost,b.decided,b.mailed,b.outcome.breaks,b.outcome.minutes,b.outcome.steps, performance.now()-t);
