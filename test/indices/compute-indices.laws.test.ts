import * as fc from 'fast-check';
import { computeIndices } from '../../src/core/indices/compute-indices';
import { points, roundShown, sum, toDecimal, toShownDecimal, ZERO } from '../../src/core/indices/points';
import type { StageIndices } from '../../src/core/indices/stage-indices';
import { buildScoredSheet } from '../support/build-scoresheet';
import type { WrittenRow } from '../support/build-scoresheet';

/** Points in hundredths, so that laws can be checked in whole numbers. */
interface Item {
  readonly maximum: number;
  readonly score: number | 'KĐG' | '';
}

const item: fc.Arbitrary<Item> = fc
  .integer({ min: 1, max: 1000 })
  .chain((maximum) =>
    fc.record({
      maximum: fc.constant(maximum),
      score: fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: 0, max: maximum }) },
        { weight: 1, arbitrary: fc.constant('KĐG' as const) },
        { weight: 1, arbitrary: fc.constant('' as const) },
      ),
    }),
  );
/** Areas of criteria of items. */
const areas = fc.array(fc.array(fc.array(item, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

test('the total is the sum of the areas, and every branch the sum of its children', () => {
  fc.assert(
    fc.property(areas, (drawn) => {
      const { total, nodes } = selfIndices(rowsOf(drawn));
      expect(toDecimal(total.points)).toBe(toDecimal(sum(nodes.filter(({ level }) => level === 1).map(({ points }) => points))));
      for (const branch of nodes.filter(({ level }) => level < 3)) {
        const children = nodes.filter(({ code, level }) => level === branch.level + 1 && code.startsWith(`${branch.code}.`));
        expect(toDecimal(branch.points)).toBe(toDecimal(sum(children.map(({ points }) => points))));
        expect(toDecimal(branch.maximum)).toBe(toDecimal(sum(children.map(({ maximum }) => maximum))));
      }
    }),
  );
});

test('the total index equals one computed in whole numbers, half-up at the second decimal', () => {
  fc.assert(
    fc.property(areas, (drawn) => {
      const counted = drawn.flat(2).filter(({ score }) => score !== 'KĐG');
      const points = counted.reduce((total, { score }) => total + BigInt(score === '' || score === 'KĐG' ? 0 : score), 0n);
      const maximum = counted.reduce((total, item) => total + BigInt(item.maximum), 0n);
      const { percent } = selfIndices(rowsOf(drawn)).total;
      expect(percent === null ? null : toShownDecimal(percent)).toBe(maximum === 0n ? null : percentInWholeNumbers(points, maximum));
    }),
  );
});

test('scaling every maximum and every score changes no index', () => {
  fc.assert(
    fc.property(areas, fc.integer({ min: 2, max: 50 }), (drawn, factor) => {
      const scaled = drawn.map((area) => area.map((criterion) => criterion.map((item) => scaledBy(factor, item))));
      expect(shownPercents(selfIndices(rowsOf(scaled)))).toEqual(shownPercents(selfIndices(rowsOf(drawn))));
    }),
  );
});

test('the order of the rows changes no index', () => {
  const shuffled = areas.chain((drawn) => fc.tuple(fc.constant(rowsOf(drawn)), fc.shuffledSubarray(rowsOf(drawn), { minLength: rowsOf(drawn).length })));
  fc.assert(
    fc.property(shuffled, ([inOrder, outOfOrder]) => {
      expect(shownPercents(selfIndices(outOfOrder))).toEqual(shownPercents(selfIndices(inOrder)));
    }),
  );
});

test('splitting an item into parts that add up to it changes no index', () => {
  const cut = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(areas, fc.nat(), cut, cut, (drawn, choice, ofMaximum, ofScore) => {
      const rows = rowsOf(drawn);
      const items = rows.filter(({ maximum }) => maximum !== '');
      const split = items[choice % items.length];
      const parts = rows.flatMap((row) => (row === split ? inTwo(row, ofMaximum, ofScore) : [row]));
      expect(shownPercents(selfIndices(parts))).toMatchObject(shownPercents(selfIndices(rows)));
    }),
  );
});

test('splitting a criterion in two changes no index of its area, of any other node or of the total', () => {
  fc.assert(
    fc.property(areas, fc.nat(), fc.nat(), (drawn, choice, cut) => {
      const area = choice % drawn.length;
      const [criterion = [], ...others] = drawn[area] ?? [];
      const at = cut % (criterion.length + 1);
      const halves = [criterion.slice(0, at), criterion.slice(at)].filter((half) => half.length > 0);
      const split = drawn.map((each, index) => (index === area ? [...others, ...halves] : each));
      const areasAndTotal = (each: Parameters<typeof rowsOf>[0]) =>
        Object.entries(shownPercents(selfIndices(rowsOf(each)))).filter(([code]) => !code.includes('.'));
      expect(areasAndTotal(split)).toEqual(areasAndTotal(drawn));
    }),
  );
});

test('a blank leaves the total provisional, and the total is computed when nothing is blank', () => {
  fc.assert(
    fc.property(areas, (drawn) => {
      const hasBlank = drawn.flat(2).some(({ score }) => score === '');
      expect(selfIndices(rowsOf(drawn)).total.state).toEqual(
        hasBlank ? { kind: 'provisional', because: ['unscored'] } : { kind: 'computed' },
      );
    }),
  );
});

test('bonus and penalty never move the total beyond their caps', () => {
  const hundredths = fc.integer({ min: 0, max: 2000 });
  fc.assert(
    fc.property(areas, hundredths, hundredths, (drawn, bonus, penalty) => {
      const rows = rowsOf(drawn);
      const beyond = {
        bonus: { code: '', maximum: '5', scores: { self: decimal(bonus) } },
        penalty: { code: '', maximum: '3', scores: { self: decimal(penalty) } },
      };
      const moved = selfIndices(rows, beyond).total.points.minus(selfIndices(rows).total.points);
      expect(toDecimal(moved)).toBe(decimal(Math.min(bonus, 500) - Math.min(penalty, 300)));
    }),
  );
});

function selfIndices(rows: readonly WrittenRow[], beyond: Parameters<typeof buildScoredSheet>[1] = {}): StageIndices {
  const [self] = computeIndices(buildScoredSheet(rows, beyond));
  if (self === undefined) throw new Error('a drawn sheet has a self column');
  return self;
}

function rowsOf(drawn: readonly (readonly (readonly Item[])[])[]): WrittenRow[] {
  return drawn.flatMap((area, a) => [
    branch(`${a + 1}`),
    ...area.flatMap((criterion, c) => [
      branch(`${a + 1}.${c + 1}`),
      ...criterion.map(({ maximum, score }, i) => ({
        code: `${a + 1}.${c + 1}.${i + 1}`,
        maximum: decimal(maximum),
        scores: { self: typeof score === 'number' ? decimal(score) : score },
      })),
    ]),
  ]);
}

/** The item as a branch over two parts; whatever is cut off one part stands at the other. */
function inTwo({ code, maximum, scores }: WrittenRow, ofMaximum: number, ofScore: number): WrittenRow[] {
  const [most, score] = [hundredths(maximum), scores.self];
  const isScored = score !== undefined && score !== '' && score !== 'KĐG';
  const first = { maximum: Math.floor(most * ofMaximum), score: isScored ? Math.floor(hundredths(score) * ofScore) : null };
  const part = (number: number, own: number, ownScore: number | null): WrittenRow => ({
    code: `${code}.${number}`,
    maximum: decimal(own),
    scores: { self: ownScore === null ? (score ?? '') : decimal(ownScore) },
  });
  const rest = isScored ? hundredths(score) - (first.score ?? 0) : null;
  return [branch(code), part(1, first.maximum, first.score), part(2, most - first.maximum, rest)];
}

function hundredths(written: string): number {
  return Number(points(written).times(100).toFixed());
}

function branch(code: string): WrittenRow {
  return { code, maximum: '', scores: { self: '' } };
}

function decimal(hundredths: number): string {
  return toDecimal(ZERO.plus(hundredths).div(100));
}

function scaledBy(factor: number, { maximum, score }: Item): Item {
  return { maximum: maximum * factor, score: typeof score === 'number' ? score * factor : score };
}

function shownPercents({ total, nodes }: StageIndices): Record<string, string | null> {
  const shown = [{ code: 'total', percent: total.percent }, ...nodes].map(
    ({ code, percent }) => [code, percent === null ? null : toDecimal(roundShown(percent))] as const,
  );
  return Object.fromEntries(shown);
}

/** Half-up: half of the last place is added before the rest is cut off. */
function percentInWholeNumbers(points: bigint, maximum: bigint): string {
  const hundredths = (points * 20_000n + maximum) / (maximum * 2n);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}
