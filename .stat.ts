import { runSeed } from './tests/simulation/seed.ts';
const c: Record<string, number>={}; const add=(k:string,n=1)=>{c[k]=(c[k]??0)+n};
for (let s=1;s<=30;s++){ const o=await runSeed(s,{keepTrace:true}); const w=o.world;
 for (const a of w.applicants.values()){ add('applicants'); if(a.renewed) add('renewed'); if(a.corrected) add('corrected'); const app=w.memory.applications.items.get(a.reference)!; add('state '+app.state+' '+app.reason); add('round '+app.round); if(app.leadId) add('joined'); if (w.plan.people.filter(p=>p.email===a.person.email).length>1) add('twins'); if(a.verdicts.includes('dropped')||a.verdicts.includes('dead')) add('blind'); }
 for (const l of w.memory.leads.items.values()) { add('lead '+l.state); add('assignments '+l.assignment); for(const h of l.history) add('hist '+h.what+(h.by==='router'?'':' by person')); }
 for (const f of w.faults.came) add('fault '+f.kind);
 for (const m of w.ses.sent) add('mail '+m.mail.id.split('/')[0]);
 for (const [id,i] of w.memory.seen.ledgerItems) if(i.messageId==='left-out') add('left-out '+id.split('/')[0]);
 add('enquiries', w.enquiries.size); add('poison',w.poison.length);
 for (const l of w.trace.lines!) { const m=/(POST \/api\/lead\/\S+ \d+)/.exec(l); if(m) add(m[1]!); if(/dies: timeout/.test(l)) add('timeouts'); if(/dead letter/.test(l)) add('dead'+(/tries used up/.test(l)?' tries':' contract')); }
}
for (const k of Object.keys(c).sort()) console.log(k, c[k]);
