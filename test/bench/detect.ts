import { cleanCorpus, cleanGenerated, readyCorpus } from './clean-workbooks';
import { corpusFaults } from './corpus-faults';
import { describeResult } from './describe';
import { ALL_FAULTS } from './faults/all-faults';
import { reviewer } from './judge';
import { runBench } from './run-bench';

const USUAL_SEED = 2023;
const USUAL_WORKBOOKS = 5200;

/** `npm run bench:detect -- --seed 7 --workbooks 500`: seeds faults into clean workbooks and counts which of them are found. */
async function detect(): Promise<void> {
  const seed = numberAfter('--seed') ?? USUAL_SEED;
  const workbooks = numberAfter('--workbooks') ?? USUAL_WORKBOOKS;
  const corpus = await readyCorpus();
  const clean = [...cleanCorpus(corpus), ...cleanGenerated(seed, Math.floor(workbooks / 15))];
  const planted = corpus.flatMap(({ name, workbook }) => corpusFaults(name, workbook));
  const result = runBench({ seed, workbooks, faults: ALL_FAULTS, review: reviewer, clean, planted });
  const { user, system } = process.cpuUsage();
  console.log(describeResult(result, (user + system) / 1e6));
  process.exitCode = result.failures.length === 0 ? 0 : 1;
}

function numberAfter(option: string): number | null {
  const at = process.argv.indexOf(option);
  const number = Number(process.argv[at + 1]);
  if (at < 0) return null;
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`${option} wants a whole number`);
  return number;
}

void detect();
