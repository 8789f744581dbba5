import fc from 'fast-check';
import { checkFramework } from '../../src/core/framework/check-framework';
import { USUAL_POLICY } from '../../src/core/framework/framework';
import type { Framework, FrameworkPolicy } from '../../src/core/framework/framework';
import { readFrameworkJson } from '../../src/core/framework/framework-json';
import { makesUnusable } from '../../src/core/framework/framework-problem';
import { points } from '../../src/core/indices/points';
import { toA1 } from '../../src/core/workbook/cell-ref';
import { messagesFor } from '../../src/messages/catalogue';
import { frameworkProblemSentence } from '../../src/messages/framework-messages';
import type { DrawnTable } from '../support/draw-workbook';
import { drawnFramework } from '../support/drawn-framework';
import { generatedFramework } from '../support/generated-framework';
import { illustrativeFramework } from '../samples/illustrative-framework';

const SOUND = `
  | STT  | Tiêu chí | Điểm tối đa |
  | 1    | Chỉ đạo  | 2           |
  | 1.1  | Kế hoạch | 1           |
  | 1.2  | Kiểm tra | 1           |
  | 2    | Thể chế  | 1           |
  |      | Tổng cộng| 3           |
`;

test('a sound framework has no problems', () => {
  expect(checkFramework(drawnFramework(SOUND))).toEqual([]);
  expect(checkFramework(illustrativeFramework())).toEqual([]);
});

test('nor has any framework that holds together', () => {
  fc.assert(fc.property(generatedFramework, (framework) => expect(checkFramework(framework)).toEqual([])));
});

describe('on its sheet, in its cell:', () => {
  test('everything at once, what makes it unusable first', () => {
    expect(
      told(`
        | STT   | Tiêu chí | Điểm tối đa |
        | 1     | Chỉ đạo  | 9           |
        | 1.1   | Kế hoạch | x           |
        | 1.2   | Kiểm tra | 0           |
        | 1.2   | Lần nữa  | 1           |
        | 1.4.1 | Báo cáo  | 1           |
        | 2     | Thể chế  |             |
        | 3.a.x | Lạ       | 1           |
        |       | Tổng cộng| 100         |
        |       | Điểm thưởng | -1       |
        | Xếp loại: theo quy định của tỉnh | | |
      `),
    ).toEqual([
      'A5 code-repeated 1.2',
      'C3 maximum-unreadable 1.1',
      'C6 parent-missing 1.4.1',
      'C8 code-not-understood 3.a.x',
      'C4 maximum-not-positive 1.2',
      'C7 area-without-items 2',
      'C2 sum-differs 1',
      'C9 sum-differs null',
      'cap-negative',
      'A11 policy-line-unread',
    ]);
  });

  test('a wrong sum is told once, where it is wrong, and not at every level above', () => {
    expect(told(SOUND.replace('| Chỉ đạo  | 2 ', '| Chỉ đạo  | 5 '))).toEqual(['C2 sum-differs 1']);
    expect(told(SOUND.replace('| Tổng cộng| 3 ', '| Tổng cộng| 4 '))).toEqual(['C6 sum-differs null']);
  });

  test('an area may carry its points itself, or be nothing but a heading that nobody filled', () => {
    expect(told(SOUND.replace('| Thể chế  | 1 ', '| Thể chế  |   ').replace('cộng| 3', 'cộng| 2'))).toEqual(['C5 area-without-items 2']);
  });
});

describe('scoring rules that no score could follow', () => {
  test.each([
    ['no options at all', { kind: 'options', options: [] }, 'options-empty'],
    ['options that all miss the maximum', options('0.5', '0'), 'options-below-maximum'],
    ['an option above the maximum', options('1.5', '1', '0'), 'option-out-of-range'],
    ['an option below nothing', options('1', '-1'), 'option-out-of-range'],
    ['thresholds the wrong way round', { kind: 'ratio', atLeast: '90', fullFrom: '80' }, 'thresholds-out-of-order'],
    ['a threshold above the whole', { kind: 'ratio', atLeast: null, fullFrom: '110' }, 'thresholds-out-of-order'],
    ['a deduction of nothing', { kind: 'deduction', step: '0' }, 'step-out-of-range'],
    ['a deduction of more than there is', { kind: 'deduction', step: '2' }, 'step-out-of-range'],
    ['steps of nothing', { kind: 'steps', step: '0' }, 'step-out-of-range'],
    ['steps that lead beyond the maximum', { kind: 'steps', least: '0.5', step: '0.75' }, 'step-out-of-range'],
    ['steps from below nothing', { kind: 'steps', least: '-1', step: '0.5' }, 'step-out-of-range'],
  ])('%s', (_, scoring, kind) => {
    expect(checkFramework(scoredBy(scoring)).map((problem) => problem.kind)).toEqual([kind]);
  });

  test.each([
    ['options up to the maximum', options('1', '0.5')],
    ['one threshold', { kind: 'ratio', atLeast: '80', fullFrom: null }],
    ['one threshold for both', { kind: 'ratio', atLeast: '80', fullFrom: '80' }],
    ['a deduction of everything', { kind: 'deduction', step: '1' }],
    ['one step to the maximum', { kind: 'steps', least: '0.5', step: '0.5' }],
  ])('are not: %s', (_, scoring) => {
    expect(checkFramework(scoredBy(scoring))).toEqual([]);
  });
});

describe('a policy', () => {
  const band = (name: string, from: string): FrameworkPolicy['gradeBands'][number] => ({ name, from: points(from) });

  test.each<[string, Partial<FrameworkPolicy>, readonly string[]]>([
    ['bands that rise', { gradeBands: [band('Khá', '80'), band('Tốt', '90')] }, ['bands-out-of-order']],
    ['two bands from one percentage', { gradeBands: [band('Tốt', '90'), band('Khá', '90')] }, ['bands-out-of-order']],
    ['a rule that is none', { rules: [{ code: 'ZZ01', as: 'off' }] }, ['rule-unknown']],
    ['a rule that is decided on twice', { rules: [{ code: 'EV01', as: 'off' }, { code: 'EV01', as: 'error' }] }, ['rule-repeated']],
    ['an item that is none may be left out', { notApplicable: { only: ['1.1', '9.9', '1'] } }, ['not-applicable-unknown', 'not-applicable-unknown']],
    ['falling bands, a rule to come, an item', { gradeBands: [band('Tốt', '90'), band('Khá', '80')], rules: [{ code: 'EV10', as: 'info' }], notApplicable: { only: ['2'] } }, []],
  ])('with %s', (_, policy, kinds) => {
    const framework: Framework = { ...drawnFramework(SOUND), policy: { ...USUAL_POLICY, ...policy } };
    expect(checkFramework(framework).map(({ kind }) => kind)).toEqual(kinds);
  });
});

test('unusable is what loses points or counts them for another item; all else is doubtful', () => {
  const problems = checkFramework(
    drawnFramework(`
      | STT  | Tiêu chí | Điểm tối đa |
      | 1    | Chỉ đạo  | 9           |
      | 1.1  | Kế hoạch |             |
      | 1.2  | Kiểm tra | 0           |
      | 1.3  | Phạt     | -1          |
      | 1.3  | Lần nữa  | 1           |
    `),
  );
  expect(problems.map((problem) => `${problem.kind}${makesUnusable(problem) ? ' (unusable)' : ''}`)).toEqual([
    'code-repeated (unusable)',
    'maximum-unreadable (unusable)',
    'maximum-not-positive (unusable)',
    'maximum-not-positive',
    'sum-differs',
  ]);
  expect(checkFramework({ ...drawnFramework(SOUND), areas: [], printedTotal: null })).toEqual([{ kind: 'no-items', cell: null }]);
});

test.each(['vi', 'en'] as const)('each problem is a sentence (%s)', (language) => {
  const [problem] = checkFramework(drawnFramework(SOUND.replace('| Chỉ đạo  | 2 ', '| Chỉ đạo  | "2,5" ')));
  if (problem === undefined) throw new Error('no problem was found');
  expect(frameworkProblemSentence(problem, messagesFor(language))).toBe(
    language === 'vi'
      ? 'Điểm tối đa của 1 ghi 2,5, tổng các phần bên trong là 2; đối chiếu với quyết định ban hành.'
      : 'The maximum printed for 1 is 2.5, its parts come to 2; compare with the decision.',
  );
});

/** `C3 maximum-unreadable 1.1`: cell, kind and code of each problem. */
function told(table: DrawnTable): string[] {
  return checkFramework(drawnFramework(table)).map((problem) =>
    [
      ...(problem.cell === null ? [] : [toA1(problem.cell)]),
      problem.kind,
      ...('code' in problem ? [String(problem.code)] : []),
    ].join(' '),
  );
}

function options(...earned: readonly string[]): unknown {
  return { kind: 'options', options: earned.map((each) => ({ text: `Được ${each}`, points: each })) };
}

/** A framework of one item worth 1 point. */
function scoredBy(scoring: unknown): Framework {
  const areas = [{ code: '1', name: 'Kế hoạch', maximum: '1', scoring }];
  const read = readFrameworkJson({ title: null, year: null, decision: null, areas, bonusCap: null, penaltyCap: null }, 'file');
  if (read.kind === 'mistaken') throw new Error(JSON.stringify(read.mistakes));
  return read.framework;
}
