import { resolve } from 'node:path';
import { run } from './run';

void run(resolve(__dirname, '../..'), process.argv.slice(2)).then(({ exitCode, stdout, stderr }) => {
  if (stdout) process.stdout.write(`${stdout}\n`);
  if (stderr) process.stderr.write(`${stderr}\n`);
  process.exitCode = exitCode;
});
