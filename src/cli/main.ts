import { run } from './run';

const terminal = process.stderr.isTTY ? process.stderr : null;

void run(process.argv.slice(2), terminal).then(({ exitCode, stdout, stderr }) => {
  if (stdout) process.stdout.write(`${stdout}\n`);
  if (stderr) process.stderr.write(`${stderr}\n`);
  // set rather than exit(): a long report may still be on its way through a pipe
  process.exitCode = exitCode;
});
