import { runSeed } from './tests/simulation/seed.ts';
for (let seed=1; seed<=10; seed++) await runSeed(seed);
import inspector from 'node:inspector/promises'; import fs from 'node:fs';
const s=new inspector.Session(); s.connect(); await s.post('Profiler.enable'); await s.post('Profiler.setSamplingInterval',{interval:500}); await s.post('Profiler.start');
const c=process.cpuUsage();
for (let seed=11; seed<=50; seed++) await runSeed(seed);
const d=process.cpuUsage(c); console.log('cpu ms/seed', (d.user+d.system)/1000/40);
const {profile}=await s.post('Profiler.stop'); fs.mkdirSync('/tmp/esimprof',{recursive:true}); fs.writeFileSync('/tmp/esimprof/p.cpuprofile',JSON.stringify(profile)); process.exit(0);
