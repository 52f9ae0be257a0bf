import { assembleForms } from '#app/domain/assembly/assemble.ts';
import { readStandard, readBlueprints } from '#app/server/content/authored.server.ts';
import { generatedPool } from '#tests/factories/generated-pool.ts';
import { cellsOf } from '#app/domain/blueprints/cells.ts';
const standard = readStandard(); const blueprint = readBlueprints()[0]!;
for (const two of [0,0.3,0.6]) for (const enemyPairs of [0,15]) for (const count of [1,2]) for (const slackN of [0.35,0.6,1]) {
  const tally:any={}; let maxMs=0,sum=0; const N=40;
  for (let i=0;i<N;i++){
    const level = i%2?4:3 as 3|4;
    const c=cellsOf(blueprint, standard.weights.theory[level]); if(!c.ok) throw 1;
    const pool=generatedPool({standard,seed:i,twoNodeShare:two,enemyPairs,itemsPer:(s,t)=>{const k=c.value.find(x=>x.section===s&&x.type===t)!.count*count; return k+Math.ceil(k*slackN)}});
    const t=performance.now(); const r=assembleForms({standard,blueprint,level,pool,seed:i,count}); const ms=performance.now()-t; maxMs=Math.max(maxMs,ms); sum+=ms;
    const k=r.ok?'ok':r.reason.kind==='shortages'?[...new Set(r.reason.shortages.map(s=>s.cause))].sort().join('+'):'cells';
    tally[k]=(tally[k]??0)+1;
  }
  console.log({two,enemyPairs,count,slackN},JSON.stringify(tally),'max',maxMs.toFixed(0),'mean',(sum/N).toFixed(0));
}
