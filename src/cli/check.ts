import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dayOf } from '../session/day-of';
import { runCheck } from './run-check';

/** npm moves to the project's folder before it runs a script; the caller's own folder is in INIT_CWD. */
function pathOf(path: string): string {
  const here = resolve(path);
  return existsSync(here) ? here : resolve(process.env['INIT_CWD'] ?? '.', path);
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = runCheck(process.argv.slice(2), {
  today: () => dayOf(new Date()),
  readFile: (path) => readFileSync(pathOf(path)),
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
});
