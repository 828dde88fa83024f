import { checkSheet } from '/work/wt/engine/src/core/check/check-sheet';
import { variantsOf } from '/work/wt/engine/test/bench/sheets/variants';
import { passOver } from '/work/wt/engine/test/bench/floor';
const [shape, rows, n] = process.argv.slice(2);
const sheets = variantsOf(shape as any, Number(rows));
for (let i=0;i<3;i++) checkSheet(sheets(i));
const t: number[]=[]; for (let i=0;i<Number(n);i++){const s=performance.now(); checkSheet(sheets(i)); t.push(performance.now()-s)}
t.sort((a,b)=>a-b);
const f: number[]=[]; for (let i=0;i<40;i++){const s=performance.now(); passOver(sheets(i)); f.push(performance.now()-s)} f.sort((a,b)=>a-b);
console.log(shape, rows, 'median', t[t.length>>1]!.toFixed(1), 'min', t[0]!.toFixed(1), 'floor', f[20]!.toFixed(3), 'ratio', (t[t.length>>1]!/f[20]!).toFixed(0));
