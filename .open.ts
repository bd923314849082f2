import { underLoad } from './tests/simulation/load.ts';
const idle = await underLoad({texts:60,scans:0,spreadMs:60000,ocrPerSecond:1});
console.log(idle.decided, idle.mailed, idle.outcome.minutes);
for (const l of idle.outcome.world.memory.leads.items.values()) if (l.assignment>1 || l.next) console.log(JSON.stringify({id:l.id,next:l.next,others:l.others,h:l.history.map(h=>h.what+' '+h.at)}));
