import { USUAL_POLICY } from '../../src/core/framework/framework';
import type { Framework } from '../../src/core/framework/framework';
import { points, toDecimal } from '../../src/core/indices/points';
import { pointsLost } from '../../src/core/standing/points-lost';
import { unitStanding } from '../../src/core/standing/unit-standing';
import { wayToTarget } from '../../src/core/standing/way-to-target';
import type { WayToTarget } from '../../src/core/standing/way-to-target';
import { checkedSheet } from '../support/checked-sheet';
import type { DrawnTable } from '../support/draw-workbook';
import { drawnFramework } from '../support/drawn-framework';

const FRAMEWORK = drawnFramework(`
  | STT   | Tiêu chí    | Điểm tối đa |
  |-------|-------------|-------------|
  | "1"   | Chỉ đạo     | 10          |
  | "1.1" | Kế hoạch    | 2           |
  | "1.2" | Kiểm tra    | 3           |
  | "1.3" | Báo cáo     | 1           |
  | "1.4" | Tuyên truyền | 4          |
  | "2"   | Thể chế     | 10          |
  |       | Điểm thưởng | 1           |
`);

/** 16 of 20 points, or 80 percent. */
const SHEET = `
  | STT   | Tiêu chí     | Điểm tối đa | Điểm thẩm định |
  |-------|--------------|-------------|----------------|
  | "1"   | Chỉ đạo      | 10          | 7              |
  | "1.1" | Kế hoạch     | 2           | 1.5            |
  | "1.2" | Kiểm tra     | 3           | 2              |
  | "1.3" | Báo cáo      | 1           | 0.5            |
  | "1.4" | Tuyên truyền | 4           | 3              |
  | "2"   | Thể chế      | 10          | 9              |
`;

const WITH_BONUS = `${SHEET} |       | Điểm thưởng  | 1           | 0.4            |`;

describe('What a target still needs', () => {
  test('is its share of the maximum less the points that there are, won back where most was lost', () => {
    expect(wayTo('90')).toBe('2: 1.2 1.4');
    expect(wayTo('90.01')).toBe('2.002: 1.2 1.4 2');
    expect(wayTo('85')).toBe('1: 1.2');
  });

  test('counts the bonus that there is', () => {
    expect(wayTo('90', WITH_BONUS)).toBe('1.6: 1.2 1.4');
  });

  test('is nothing where the target is reached, and more than was lost where it cannot be', () => {
    expect(wayTo('80')).toBe('0:');
    expect(wayTo('12.5')).toBe('0:');
    expect(wayTo('100')).toBe('4: 1.2 1.4 2 1.1 1.3');
    expect(wayTo('102')).toBe('4.4: 1.2 1.4 2 1.1 1.3, short by 0.4');
  });
});

const GRADED: Framework = {
  ...FRAMEWORK,
  policy: { ...USUAL_POLICY, gradeBands: [['Xuất sắc', '90'], ['Tốt', '85'], ['Khá', '80'], ['Yếu', '50']].map(([name = '', from = '']) => ({ name, from: points(from) })) },
};

describe('A unit’s grade', () => {
  test('is the best band that the index of the last stage reaches, as it is shown', () => {
    expect(gradeIn(SHEET)).toBe('Khá, then Tốt in 1: 1.2');
    expect(gradeIn(SHEET.replace('| 9 ', '| 9.998 '))).toBe('Khá, then Tốt in 0.002: 1.2');
    expect(gradeIn(SHEET.replace('| 9 ', '| 9.999 '))).toBe('Tốt, then Xuất sắc in 1.001: 1.2 1.4');
    expect(gradeIn(SHEET.replace('| 9 ', '| 11 '))).toBe('Xuất sắc');
    expect(gradeIn(SHEET.replace('| 9 ', '| 2 '))).toBe('none, then Yếu in 1: 2');
  });

  test('is none where the framework grades nobody, where there is no framework, and where nothing counts', () => {
    expect(unitStanding(...scored(SHEET, FRAMEWORK))).toMatchObject({ grade: null, toNextGrade: null });
    expect(unitStanding(...scored(SHEET, null))).toMatchObject({ grade: null, toNextGrade: null });
    const notApplicable = SHEET.replace(/\| [\d.]+ +\|$/gm, '| KĐG |');
    expect(unitStanding(...scored(notApplicable, GRADED))).toMatchObject({ grade: null, toNextGrade: null });
  });

  test('is none, with nothing lost, before anything is scored', () => {
    const { scoresheet, framework, tree } = checkedSheet(SHEET);
    expect(unitStanding({ scoresheet, framework, tree }, [])).toEqual({ grade: null, toNextGrade: null, lost: null });
  });
});

function wayTo(target: string, table: DrawnTable = SHEET): string {
  const sheet = checkedSheet(table, FRAMEWORK);
  const [stage] = sheet.indices;
  if (stage === undefined) throw new Error('nothing is scored');
  return told(wayToTarget(stage.total, pointsLost(sheet, stage.stage), points(target)));
}

function gradeIn(table: DrawnTable): string {
  const { grade, toNextGrade } = unitStanding(...scored(table, GRADED));
  const next = toNextGrade === null ? '' : `, then ${toNextGrade.grade.name} in ${told(toNextGrade)}`;
  return `${grade?.name ?? 'none'}${next}`;
}

function scored(table: DrawnTable, framework: Framework | null): Parameters<typeof unitStanding> {
  const sheet = checkedSheet(table, framework);
  return [sheet, sheet.indices];
}

/** `2: 1.2 1.4`, the points and the items, `, short by 0.4`. */
function told({ needed, items, shortBy }: WayToTarget): string {
  const codes = items.map(({ code }) => ` ${code}`).join('');
  return `${toDecimal(needed)}:${codes}${shortBy.eq(0) ? '' : `, short by ${toDecimal(shortBy)}`}`;
}
