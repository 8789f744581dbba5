import { SCORE_COLUMNS, TEXT_COLUMNS } from '../table/table-columns';
import type { TableColumns } from '../table/table-columns';
import { STAGES } from './scoresheet';
import type { ScoreColumn, ScoresheetColumns, Stage } from './scoresheet';

/** The columns of a table as those of a scoresheet; `null` without a maximum. */
export function scoresheetColumns({ code, name, others }: TableColumns): ScoresheetColumns | null {
  const maximum = others.get('maximum');
  if (maximum === undefined) return null;
  const scores = new Map(SCORE_COLUMNS.flatMap((score) => entryOf(others, score)));
  const texts = new Map(TEXT_COLUMNS.flatMap((text) => entryOf(others, text)));
  return { code, name, maximum, scores, index: indexColumn(others.get('index'), scores), texts, results: others.get('results') ?? null };
}

function entryOf<Key, Value>(map: ReadonlyMap<Key | string, Value>, key: Key): [Key, Value][] {
  const value = map.get(key);
  return value === undefined ? [] : [[key, value]];
}

/** An index measures the nearest stage at its left (contract B); with none at its left, the last stage of the year. */
function indexColumn(column: number | undefined, scores: ReadonlyMap<ScoreColumn, number>): ScoresheetColumns['index'] {
  if (column === undefined) return null;
  const stages = STAGES.flatMap((stage): [Stage, number][] => entryOf(scores, stage));
  const atLeft = stages.filter(([, at]) => at < column);
  const [nearest] = atLeft.sort(([, one], [, other]) => other - one);
  const stage = (nearest ?? stages.at(-1))?.[0];
  return stage === undefined ? null : { column, stage };
}
