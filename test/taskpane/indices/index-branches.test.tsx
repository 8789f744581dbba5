import { points } from '../../../src/core/indices/points';
import type { NodeIndex } from '../../../src/core/indices/stage-indices';
import { indexBranches } from '../../../src/taskpane/indices/index-branches';
import type { IndexBranch } from '../../../src/taskpane/indices/index-branches';

test('nodes that stand in a row become the tree that their levels draw', () => {
  const row = ['1', '1.1', '1.1.1', '1.1.2', '1.2', '2', '3', '3.1'];

  expect(drawn(indexBranches(row.map(nodeOf)))).toEqual([
    { '1': [{ '1.1': [{ '1.1.1': [] }, { '1.1.2': [] }] }, { '1.2': [] }] },
    { '2': [] },
    { '3': [{ '3.1': [] }] },
  ]);
});

test('no nodes, no tree', () => {
  expect(indexBranches([])).toEqual([]);
});

function nodeOf(code: string): NodeIndex {
  return {
    code,
    level: code.split('.').length,
    name: code,
    row: null,
    points: points('1'),
    maximum: points('2'),
    percent: points('50'),
    state: { kind: 'computed' },
  };
}

function drawn(branches: readonly IndexBranch[]): unknown[] {
  return branches.map(({ node, children }) => ({ [node.code]: drawn(children) }));
}
