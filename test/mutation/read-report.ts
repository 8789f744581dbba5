import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** From 1, as Stryker counts lines and columns. */
const Position = v.object({ line: v.number(), column: v.number() });

const Mutant = v.object({
  mutatorName: v.string(),
  /** What stands in the place of the original. */
  replacement: v.string(),
  location: v.object({ start: Position, end: Position }),
  status: v.string(),
});

const Report = v.object({ files: v.record(v.string(), v.object({ source: v.string(), mutants: v.array(Mutant) })) });

export type Mutant = v.InferOutput<typeof Mutant>;

/** A file of the core as it was when its mutants were tried. */
export interface MutatedFile {
  readonly path: string;
  readonly source: string;
  readonly mutants: readonly Mutant[];
}

/** What Stryker wrote of its last run. Throws where it is no such report. */
export function readReport(path: string): MutatedFile[] {
  const { files } = v.parse(Report, JSON.parse(readFileSync(path, 'utf8')));
  return Object.entries(files).map(([file, each]) => ({ path: file, ...each }));
}

/** The stretch of the source that a mutant replaces. */
export function stretchOf({ location: { start, end } }: Mutant, source: string): { readonly from: number; readonly to: number } {
  const lines = source.split('\n');
  const offset = ({ line, column }: { readonly line: number; readonly column: number }): number =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, column - 1);
  return { from: offset(start), to: offset(end) };
}
