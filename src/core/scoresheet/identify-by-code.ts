import type { FrameworkWordings } from '../framework/framework-wordings';
import { levelOf } from '../framework/item-code';
import { likeness, wordingOf } from '../framework/wording-likeness';
import type { ScoringTable } from '../table/find-tables';
import { rowsByKind } from '../table/rows-by-kind';
import type { CodedTableRow } from '../table/rows-by-kind';
import { knownRow, unknownRow } from './identify-by-wording';
import type { IdentifiedRow } from './identify-rows';
import { LEAST_LIKENESS, matchByWording } from './match-by-wording';
import type { WordedRow } from './match-by-wording';
import { isOption, maximumOfRow, sumsUp } from './row-wording';

/** A row without a code that is this much like an item without a row is told to people, though it is not taken for it. */
const WORTH_TELLING = 60;

/**
 * The rows of a table with codes. Where a framework's wordings are known they decide what a damaged code was, and which
 * item a row is whose code was lost or forgotten.
 */
export function identifyByCode(
  table: ScoringTable,
  coded: readonly CodedTableRow[],
  framework: FrameworkWordings | null,
): readonly IdentifiedRow[] {
  const byCode = coded.map((row) => rowWithCode(row, framework));
  if (framework === null) return byCode;
  const lost = byCode.filter(({ identified }) => identified.by === 'nothing').map((row) => wordedRow(table, row));
  const forgotten = rowsWithoutCode(table, framework);
  if (lost.length === 0 && forgotten.length === 0) return byCode;

  const known = byCode.flatMap(({ row, code, identified }) => {
    const place = framework.places.get(code);
    return place === undefined || identified.by === 'nothing' ? [] : [{ row, place }];
  });
  const matches = matchByWording([...lost, ...forgotten], known, framework);

  const found = forgotten.flatMap((row): IdentifiedRow[] => {
    const match = matches.get(row.row);
    const isSure = match !== undefined && (match.confidence === 100 || isMaximumOf(match.node.printedMaximum, row));
    if (isSure) return [knownRow(row, match)];
    return isLikeUnused(row, known, framework) ? [unknownRow(row)] : [];
  });
  const ofCodes = byCode.map((row) => {
    const match = matches.get(row.row);
    return match === undefined ? row : { ...knownRow(wordedRow(table, row), match), printed: row.printed };
  });
  return [...ofCodes, ...found].sort((one, other) => one.row - other.row);
}

/** Every row that is known so says the same of how. */
const BY_CODE: IdentifiedRow['identified'] = { by: 'code' };

function rowWithCode({ row, code, printed, name }: CodedTableRow, framework: FrameworkWordings | null): IdentifiedRow {
  const { damage, possible } = code;
  // So are most codes, and there are as many as there are rows.
  if (damage === null && possible.length === 0) return { row, code: code.canonical, level: code.level, printed, name, identified: BY_CODE };
  const worded = framework === null ? null : codeOfWording(possible, name, framework);
  const canonical = worded ?? code.canonical;
  const read = { row, code: canonical, level: levelOf(canonical), printed: damage?.shown ?? printed, name };
  if (worded === null && damage !== null && (!damage.recovered || speaksOfAnother(code.canonical, name, framework))) {
    return { ...read, code: damage.shown, level: 1, identified: { by: 'nothing' } };
  }
  const { shown, became } = damage ?? { shown: printed, became: 'number' };
  const lostNothing = became === 'number' && (damage === null ? canonical === code.canonical : canonical === possible[0]);
  return { ...read, identified: lostNothing ? BY_CODE : { by: 'recovered-code', shown, became } };
}

/** Of the codes that Excel may have changed into what the cell holds, the one whose wording the row has. */
function codeOfWording(possible: readonly string[], name: string, { nodes, places }: FrameworkWordings): string | null {
  const wording = wordingOf(name);
  const alike = possible.flatMap((code) => {
    const node = nodes[places.get(code) ?? -1];
    const percent = node === undefined ? 0 : likeness(wording, wordingOf(node.name));
    return percent >= LEAST_LIKENESS ? [{ code, percent }] : [];
  });
  const same = alike.filter(({ percent }) => percent === 100);
  const [only, ...others] = same.length > 0 ? same : alike;
  return only !== undefined && others.length === 0 ? only.code : null;
}

/** Whether a row has the very words of other nodes than that of its code. */
function speaksOfAnother(code: string, name: string, framework: FrameworkWordings | null): boolean {
  if (framework === null) return false;
  const { nodes, alike } = framework;
  const same = [...alike(wordingOf(name), 100).keys()].map((place) => nodes[place]?.code);
  return same.length > 0 && !same.includes(code);
}

function wordedRow(table: ScoringTable, { row, name }: IdentifiedRow): WordedRow {
  return { row, name, maximum: maximumOfRow(table, row), atLeast: LEAST_LIKENESS };
}

function rowsWithoutCode(table: ScoringTable, framework: FrameworkWordings): WordedRow[] {
  const worded: WordedRow[] = [];
  for (const row of rowsByKind(table.rows).unnumbered) {
    if (row.text === '') continue;
    const maximum = maximumOfRow(table, row.row);
    if (maximum === null || isOption(row.text, framework) || sumsUp(row.text)) continue;
    worded.push({ row: row.row, name: row.text, maximum, atLeast: LEAST_LIKENESS });
  }
  return worded;
}

function isMaximumOf(printed: WordedRow['maximum'], { maximum }: WordedRow): boolean {
  return printed !== null && maximum !== null && printed.eq(maximum);
}

function isLikeUnused({ name }: WordedRow, known: readonly { readonly place: number }[], { alike }: FrameworkWordings): boolean {
  const used = new Set(known.map(({ place }) => place));
  return [...alike(wordingOf(name), WORTH_TELLING).keys()].some((place) => !used.has(place));
}
