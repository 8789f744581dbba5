import { buildSync } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { benchTable, withBenchTable } from './bench-table';
import type { Machine } from './bench-table';
import type { CoreMeasure, Measure } from './measures';

const ROOT = join(__dirname, '../../..');
const RESULTS = join(ROOT, 'test/artefacts/bench.json');

/** Each in a process of its own, so that none finds warm what another has warmed, and the memory is its own. */
const MEASURES: readonly (readonly [program: string, ...sizes: readonly number[]])[] = [
  ['core', 88],
  ['core', 1000],
  ['core', 10_000],
  ['core', 100_000],
  ['click', 88, 1],
  ['click', 1000, 1],
  ['click', 10_000, 1],
  ['click', 88, 20],
  ['click', 88, 200],
  ['command-line'],
];

/** `npm run bench`: prints one table and writes its numbers as JSON; `-- --readme` puts the table into the README. */
function bench(): void {
  const measures = MEASURES.map(([program, ...sizes]) => measured(program, sizes));
  const [processor] = cpus();
  const machine: Machine = { processors: cpus().length, model: processor?.model.trim() ?? 'unknown', gigahertz: (processor?.speed ?? 0) / 1000, node: process.version, day: new Date().toISOString().slice(0, 10) };
  mkdirSync(join(ROOT, 'test/artefacts'), { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify({ machine, measures }, null, 2)}\n`);
  const table = benchTable(machine, measures);
  process.stdout.write(`${table}\n`);
  const readme = join(ROOT, 'README.md');
  if (process.argv.includes('--readme')) writeFileSync(readme, withBenchTable(readFileSync(readme, 'utf8'), table));
}

/** So many megabytes of heap a program may fill. */
const ROOM = 4000;
const LONGEST = 180_000;

function measured(program: string, sizes: readonly number[]): Measure {
  process.stderr.write(`${program} ${sizes.join(' × ')}\n`);
  const source = join(__dirname, `${program}.ts`);
  if (program === 'core') return measuredReview(bundled(source), sizes);
  const measure: Measure = JSON.parse(run([...SOURCES, source, ...sizes.map(String)]));
  return measure;
}

/** A process reviews for the first time but once; of so many, that with the median counts. */
const FIRST_REVIEWS = 5;

function measuredReview(program: string, sizes: readonly number[]): Measure {
  const answers = answersFor(sizes);
  const measures = Array.from({ length: FIRST_REVIEWS }, (): CoreMeasure => JSON.parse(run([program, ...sizes.map(String), answers])));
  const [median] = measures.sort((one, other) => one.cold - other.cold).slice(Math.floor(FIRST_REVIEWS / 2));
  if (median === undefined) throw new Error('nothing was measured');
  return median;
}

const SOURCES = ['--import', 'tsx'];

function run(args: readonly string[]): string {
  return execFileSync(process.execPath, ['--expose-gc', `--max-old-space-size=${ROOM}`, ...args], { cwd: ROOT, encoding: 'utf8', timeout: LONGEST });
}

/** A review is given its workbook by somebody else, as the pane is by Excel: making it takes more memory than the review. */
function answersFor(sizes: readonly number[]): string {
  const file = join(ROOT, 'test/artefacts', 'bench-answers.jsonl');
  run([...SOURCES, join(__dirname, 'make-answers.ts'), ...sizes.map(String), file]);
  return file;
}

/**
 * As the pane has it. What runs sources as they are gives every function its name anew whenever it is made: that took a third of
 * the time and of the memory. The command line is run from its sources, and is measured so.
 */
function bundled(source: string): string {
  const outfile = join(ROOT, 'test/artefacts', 'bench-core.cjs');
  buildSync({ entryPoints: [source], outfile, bundle: true, platform: 'node', logLevel: 'error' });
  return outfile;
}

bench();
