/** Tries the mutants, then says how many were noticed of those that could be built; fails below the least that is held. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { PROJECT } from '../stand-in/preview/build';
import { judged, score } from './judge-report';
import { readReport } from './read-report';
import { TypeChecker } from './type-checker';

const LEAST = 85;

const stryker = path.join(PROJECT, 'node_modules/.bin/stryker');
const { status } = spawnSync(stryker, ['run', 'test/mutation/stryker.config.mjs', ...process.argv.slice(2)], { cwd: PROJECT, stdio: 'inherit' });
process.exitCode = status === 0 ? judge() : 1;

function judge(): number {
  const checker = new TypeChecker();
  const rooms = judged(readReport(path.join(PROJECT, '.cache/mutation/mutation.json')), (mutant, file) => checker.compiles(mutant, file));
  for (const { unnoticed } of rooms) for (const line of unnoticed) console.log(line);
  console.log('\nroom            noticed  unnoticed  do not compile   score');
  for (const room of rooms) console.log(rowOf(room.room, [room.noticed, room.unnoticed.length, room.refused], score([room])));
  const whole = score(rooms);
  console.log(`All: ${whole.toFixed(1)} %, at least ${LEAST} % is held.`);
  return whole < LEAST ? 1 : 0;
}

function rowOf(room: string, counts: readonly number[], percent: number): string {
  const columns = counts.map((count, at) => String(count).padStart([9, 11, 16][at] ?? 9));
  return `${room.padEnd(14)}${columns.join('')}${percent.toFixed(1).padStart(8)}`;
}
