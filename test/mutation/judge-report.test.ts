import { judged, score } from './judge-report';
import type { Mutant, MutatedFile } from './read-report';

test('mutants that nobody noticed count against their room, unless they do not compile', () => {
  const indices = file('src/core/indices/points.ts', ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored']);
  const review = file('src/core/review.ts', ['Killed', 'RuntimeError']);
  const rooms = judged([indices, review], ({ status }) => status !== 'NoCoverage');
  expect(rooms).toEqual([
    { room: 'indices', noticed: 2, unnoticed: ['src/core/indices/points.ts:2 EqualityOperator: return one.gt(other); → one.gte(other)'], refused: 1 },
    { room: '.', noticed: 1, unnoticed: [], refused: 0 },
  ]);
  expect(score(rooms)).toBe(75);
});

test('where there is nothing to notice nothing is amiss', () => {
  expect(score(judged([file('src/core/finding.ts', [])], () => true))).toBe(100);
});

function file(path: string, statuses: readonly string[]): MutatedFile {
  const location = { start: { line: 2, column: 10 }, end: { line: 2, column: 23 } };
  const mutants = statuses.map((status): Mutant => ({ mutatorName: 'EqualityOperator', replacement: 'one.gte(other)', location, status }));
  return { path, source: 'function isMore(one, other) {\n  return one.gt(other);\n}\n', mutants };
}
