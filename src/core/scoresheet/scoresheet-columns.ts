import { SCORE_COLUMNS, TEXT_COLUMNS } from '../table/column-meaning';
import type { TableColumns } from '../table/table-columns';
import { rememberedBy } from '../workbook/remembered';
import { STAGES } from './scoresheet';
import type { ScoreColumn, ScoresheetColumns, Stage } from './scoresheet';

/** The scoresheets of a table: one, or one for each unit that has score columns of its own. */
export interface UnitScores {
  /** As its heading names it; `null` where the table is one unit's. */
  readonly unit: string | null;
  readonly columns: ScoresheetColumns;
}

/** The columns of a table as those of its scoresheets; none without a maximum or without scores. */
export const scoresheetColumns = rememberedBy(
  ({ code, name, others, firstOpinion, supplements, units }: TableColumns): readonly UnitScores[] => {
    const maximum = others.get('maximum');
    if (maximum === undefined) return [];
    const own = new Map(SCORE_COLUMNS.flatMap((score) => entryOf(others, score)));
    const shared = {
      ...{ code, name, maximum, firstOpinion, supplements },
      // Nobody could say whose points a column shared by several units takes.
      deducted: units.length === 0 ? (others.get('deducted') ?? null) : null,
      texts: new Map(TEXT_COLUMNS.flatMap((text) => entryOf(others, text))),
      results: others.get('results') ?? null,
    };
    const columnsOf = (scores: ReadonlyMap<ScoreColumn, number>, all: readonly ReadonlyMap<ScoreColumn, number>[]): ScoresheetColumns =>
      theSame({ ...shared, scores, index: indexColumn(others.get('index'), scores, all) });
    if (units.length === 0) return own.size === 0 ? [] : [{ unit: null, columns: columnsOf(own, [own]) }];
    const all = units.map(({ scores }) => scores);
    return units.map(({ name: unit, scores }) => ({ unit, columns: columnsOf(scores, all) }));
  },
);

/** Of equal columns the very same, so that what was read from a row by them is known again when another row was edited. */
function theSame(columns: ScoresheetColumns): ScoresheetColumns {
  const key = JSON.stringify(columns, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  const known = COLUMNS.get(key);
  if (known !== undefined) return known;
  if (COLUMNS.size >= MOST_REMEMBERED) COLUMNS.clear();
  COLUMNS.set(key, columns);
  return columns;
}

const COLUMNS = new Map<string, ScoresheetColumns>();
const MOST_REMEMBERED = 1000;

function entryOf<Key, Value>(map: ReadonlyMap<Key | string, Value>, key: Key): [Key, Value][] {
  const value = map.get(key);
  return value === undefined ? [] : [[key, value]];
}

/**
 * An index measures the nearest stage at its left (contract B), of whichever unit; with none at its left, the last stage of
 * the year. It is never two units' own.
 */
function indexColumn(
  column: number | undefined,
  scores: ReadonlyMap<ScoreColumn, number>,
  all: readonly ReadonlyMap<ScoreColumn, number>[],
): ScoresheetColumns['index'] {
  if (column === undefined) return null;
  const atLeft = all
    .flatMap((each) => stagesIn(each).map(([stage, at]) => ({ stage, at, isOwn: each === scores })))
    .filter(({ at }) => at < column);
  const [nearest] = atLeft.sort((one, other) => other.at - one.at);
  if (nearest !== undefined) return nearest.isOwn ? { column, stage: nearest.stage } : null;
  const last = scores === all[0] ? stagesIn(scores).at(-1)?.[0] : undefined;
  return last === undefined ? null : { column, stage: last };
}

function stagesIn(scores: ReadonlyMap<ScoreColumn, number>): [Stage, number][] {
  return STAGES.flatMap((stage): [Stage, number][] => entryOf(scores, stage));
}
