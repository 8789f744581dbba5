import { composedPatterns, writtenPatterns } from '../support/patterns-of-the-house';
import type { HousePattern } from '../support/patterns-of-the-house';
import { processorTime } from '../support/processor-time';

/**
 * What a workbook, a file's name or a framework says is searched with these, and anybody may have written it. The linter works out of
 * each pattern whether some text could make it search beyond measure (`regexp/no-super-linear-*`), where it is written in one place;
 * here each is also tried, those put together from parts of other files too.
 */
const written = writtenPatterns();
let patterns: readonly HousePattern[] = [];
let composed: readonly HousePattern[] = [];

beforeAll(async () => {
  composed = await composedPatterns(written.composed.keys(), async () => {
    // The one file that puts its patterns together only when it is asked.
    const { attribute, elements } = await import('../../src/xlsx/xml-elements');
    for (const row of elements('<row r="1"/>', 'row')) attribute(row, 'r');
  });
  patterns = [...new Map([...written.literals, ...composed].map((each) => [String(each.pattern), each])).values()];
});

/** As long a text as takes a careless pattern a hundred times as long as a careful one, on a fast machine too. */
const LENGTH = 24_000;

/** Milliseconds of a processor. */
const LONGEST = 30;

/** So often must it take longer: what is compiled and cleared away meanwhile counts too, on a busy machine several times in a row. */
const TRIES = 10;

const CHARACTERS = Array.from(' \t\n10aAđĐ.,-/()[\'":;%<>=*+\u0301\u00A0');
const PAIRS = ['1.', '1,', '1/', 'a-', 'a.', 'A/', '1 ', 'a ', ' -', '0,5 ', "''", '""', '[]', '((', 'A1', 'A1:', '\n-', '<a '];

test('every pattern of the house is known, those too that are put together from parts', () => {
  const seen = new Map<string, number>();
  for (const { file } of composed) seen.set(file, (seen.get(file) ?? 0) + 1);

  expect([...written.composed].filter(([file, count]) => (seen.get(file) ?? 0) < count)).toEqual([]);
  expect(patterns.length).toBeGreaterThan(300);
});

test('no text makes any of them search beyond measure', () => {
  expect(patterns.flatMap(({ file, pattern }) => (searchesBeyondMeasure(pattern) ? [`${file}: ${pattern}`] : []))).toEqual([]);
});

test.each<[string, RegExp]>([
  ['points behind anything', /\.+$/],
  ['spaces around a colon', /\s*:\s*\d/],
  ['two of the same kind', /^\d+\d+$/],
  ['a word behind a word', /\bdiem\b.*\bdon vi\b/],
])('one that can be led astray is noticed: %s', (_, pattern) => {
  expect(searchesBeyondMeasure(pattern)).toBe(true);
});

function searchesBeyondMeasure(pattern: RegExp): boolean {
  for (const text of hostileTexts(pattern)) if (Array.from({ length: TRIES }).every(() => timeOf(pattern, text) > LONGEST)) return true;
  return false;
}

/** One thing again and again, after nothing or a word that the pattern knows, and something else at the end. */
function* hostileTexts({ source }: RegExp): Generator<string> {
  const words = [...new Set(source.match(/(?<!\\)[\p{L}]{2,}(?: [\p{L}]{2,})*/gu))];
  const again = [...CHARACTERS, ...PAIRS, ...words.slice(0, 30).flatMap((word) => [word, `${word} `, `${word},`])];
  for (const each of again) {
    const long = each.repeat(Math.ceil(LENGTH / each.length)).slice(0, LENGTH);
    yield `${long}\0`;
    yield `x${long}\n`;
    yield `1 ${long}`;
  }
  for (const word of words.slice(0, 6)) for (const each of [...CHARACTERS, ...PAIRS]) yield `${word}${each.repeat(LENGTH / each.length)}\0`;
}

function timeOf(pattern: RegExp, text: string): number {
  const before = processorTime();
  text.replace(pattern, '');
  return processorTime() - before;
}
