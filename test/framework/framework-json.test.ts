import { readFileSync } from 'node:fs';
import { readFrameworkJson } from '../../src/core/framework/framework-json';
import { itemsOf, totalMaximum } from '../../src/core/framework/framework-tree';
import { toDecimal } from '../../src/core/indices/points';

const illustrative: unknown = JSON.parse(readFileSync('src/frameworks/illustrative-province.json', 'utf8'));

test('the bundled framework has 88 items worth 100 points, 32 of them by survey', () => {
  const read = readFrameworkJson(illustrative, 'bundled');
  if (read.kind !== 'framework') throw new Error(JSON.stringify(read.mistakes));

  expect(read.framework).toMatchObject({ year: 2025, source: 'bundled', sheet: null });
  expect(read.framework.areas).toHaveLength(8);
  expect(toDecimal(totalMaximum(read.framework))).toBe('100');
  const bySurvey = itemsOf(read.framework).filter(({ terms }) => terms.scoredBy === 'survey');
  expect(bySurvey.reduce((sum, { printedMaximum }) => sum + Number(printedMaximum), 0)).toBe(32);
});

test('what JSON does not say about an item is what a sheet would mean by saying nothing', () => {
  const read = readFrameworkJson(frameworkOf({ code: '1', name: 'Chỉ đạo', maximum: '2' }), 'file');
  expect(read).toMatchObject({
    framework: { areas: [{ level: 1, terms: { scoredBy: 'unit', scoring: { kind: 'free', wording: '' }, evidence: { kind: 'required', wording: '' } } }] },
  });
});

test('what is mistaken is told by its place', () => {
  expect(readFrameworkJson(frameworkOf({ code: 'một', name: 'Chỉ đạo', maximum: '9,5' }), 'file')).toEqual({
    kind: 'mistaken',
    mistakes: [
      { place: 'areas.0.code', because: 'not-understood' },
      { place: 'areas.0.maximum', because: 'not-understood' },
    ],
  });
  expect(readFrameworkJson(frameworkOf({ code: '1', name: 'Chỉ đạo', maximum: 2 }), 'file')).toEqual({
    kind: 'mistaken',
    mistakes: [{ place: 'areas.0.maximum', because: 'not-understood' }],
  });
  expect(readFrameworkJson([], 'file').kind).toBe('mistaken');
  expect(readFrameworkJson(null, 'file').kind).toBe('mistaken');
});

function frameworkOf(area: object): unknown {
  return {
    title: null,
    year: 2023,
    decision: null,
    areas: [area],
    bonusCap: null,
    penaltyCap: null,
    policy: { decimals: 2, withoutSurvey: 'provisional' },
  };
}
