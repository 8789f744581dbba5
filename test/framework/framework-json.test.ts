import { readFileSync } from 'node:fs';
import { USUAL_POLICY } from '../../src/core/framework/framework';
import { readFrameworkJson } from '../../src/core/framework/framework-json';
import { itemsOf, totalMaximum } from '../../src/core/framework/framework-tree';
import { points, toDecimal } from '../../src/core/indices/points';

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

describe('a policy in JSON', () => {
  const withPolicy = (policy: unknown): unknown => ({ ...Object(frameworkOf({ code: '1', name: 'Chỉ đạo', maximum: '1' })), policy });

  test.each([
    ['from before there was more to decide', { decimals: 3, withoutSurvey: 'rescale' }, { ...USUAL_POLICY, decimals: 3, withoutSurvey: 'rescale' }],
    ['that says nothing', {}, USUAL_POLICY],
    ['that is not there', undefined, USUAL_POLICY],
  ])('%s is read as it was meant', (_, policy, read) => {
    expect(readFrameworkJson(withPolicy(policy), 'file')).toMatchObject({ framework: { policy: read } });
  });

  test('can decide everything', () => {
    const policy = {
      ...{ decimals: 0, withoutSurvey: 'provisional', notApplicable: { only: ['1'] } },
      gradeBands: [{ name: 'Tốt', from: '90' }],
      rules: [{ code: 'EV07', as: 'off' }],
    };
    expect(readFrameworkJson(withPolicy(policy), 'file')).toMatchObject({
      framework: { policy: { ...policy, gradeBands: [{ name: 'Tốt', from: points('90') }] } },
    });
  });

  test.each([
    ['decimals', 99],
    ['notApplicable', 'some'],
    ['gradeBands.0.name', [{ name: 'A; B', from: '1' }]],
    ['rules.0.as', [{ code: 'EV07', as: 'never' }]],
  ])('is mistaken at %s', (place, value) => {
    const [part = ''] = place.split('.');
    expect(readFrameworkJson(withPolicy({ [part]: value }), 'file')).toMatchObject({ kind: 'mistaken', mistakes: [{ place: `policy.${place}` }] });
  });
});

test('all mistakes are told at once, and codes that stand twice or under the wrong parent are among them', () => {
  const below = [{ code: '2.1', name: 'Lạc chỗ', maximum: '1' }, { code: '1.1', name: 'Một', maximum: '1' }, { code: '1.1', name: 'Lại một', maximum: '?' }];
  expect(readFrameworkJson(frameworkOf({ code: '1', maximum: '3', children: below }), 'file')).toEqual({
    kind: 'mistaken',
    mistakes: [
      { place: 'areas.0.name', because: 'missing' },
      { place: 'areas.0.children.2.maximum', because: 'not-understood' },
      { place: 'areas.0.children.0.code', because: 'code-not-under-parent' },
      { place: 'areas.0.children.2.code', because: 'code-repeated' },
    ],
  });
});

test('JSON nested without end is refused, and nothing breaks', () => {
  let area: object = { code: '1', name: 'Đáy', maximum: '1' };
  for (let level = 0; level < 5000; level += 1) area = { code: '1', name: 'Trên', maximum: '1', children: [area] };
  expect(readFrameworkJson(frameworkOf(area), 'file')).toEqual({ kind: 'mistaken', mistakes: [{ place: 'areas', because: 'too-deep' }] });
});

test('a number without end is no number of points', () => {
  const areas = [{ code: '1', name: 'Chỉ đạo', maximum: '1'.repeat(1_000_000) }];
  expect(readFrameworkJson({ title: 'Khung', areas }, 'file')).toMatchObject({
    kind: 'mistaken',
    mistakes: expect.arrayContaining([{ place: 'areas.0.maximum', because: 'not-understood' }]),
  });
});

test('what JSON says about the prototype of all things changes none of them', () => {
  const json: unknown = JSON.parse('{"__proto__": {"title": "Khung", "areas": []}, "constructor": {"prototype": {"title": "Khung"}}}');

  expect(readFrameworkJson(json, 'file')).toMatchObject({ kind: 'mistaken', mistakes: expect.arrayContaining([{ place: 'title', because: 'missing' }]) });

  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('title' in {}).toBe(false);
});
