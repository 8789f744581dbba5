import { cellsIn, plainCell } from './cells-in-text';
import type { ReferredCells } from './cells-in-text';
import { matchAt } from './match-at';

/** A piece of a formula in Excel's own (English) spelling. */
export type FormulaToken =
  | { readonly kind: 'number'; readonly text: string }
  /** Without its quotes. */
  | { readonly kind: 'text'; readonly text: string }
  | ReferredCells
  /** A defined name, looked for on a sheet first where one is named before it. */
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string }
  /** `Bảng1[[#Data],[Điểm]]`: `table` is `''` where a formula inside the table leaves it out; `columns` is what stands in the brackets. */
  | { readonly kind: 'table'; readonly table: string; readonly columns: string }
  /** A function's name; its opening bracket follows as a sign. */
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'sign'; readonly text: string };

/** A token and where it ends. */
export interface ReadToken<Token = FormulaToken> {
  readonly token: Token;
  readonly end: number;
}

const WORD = String.raw`[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*`;
const FUNCTION = /(?:_xlfn\.)?(?<name>[A-Z][A-Z0-9.]*)(?=\s*\()/iy;
const TEXT = /"(?<text>(?:[^"]|"")*)"/y;
const NAME = new RegExp(
  String.raw`(?:(?:'(?<quoted>(?:[^'[]|'')+)'|(?<plain>${WORD}))!)?(?<name>${WORD})(?![\p{L}\p{M}\p{N}_.\\?(:!['])`,
  'yu',
);
const TABLE = new RegExp(String.raw`(?<table>(?:${WORD})?)\[`, 'yu');
/** No more digits than anybody writes: longer ones could not be held. */
const NUMBER = /\d{1,30}(?:\.\d{0,30})?|\.\d{1,30}/y;
const SPACE = /\s*/y;

/** Nothing else begins with one of them. A semicolon parts the inputs as a comma does. */
const SIGNS = new Map<string, FormulaToken>([...signs('-+*/&%(),=<>'), [';', { kind: 'sign', text: ',' }]]);
const DOUBLE_SIGNS = new Map<string, FormulaToken>(signs(['<=', '>=', '<>']));

function signs(texts: Iterable<string>): [text: string, sign: FormulaToken][] {
  return Array.from(texts, (text) => [text, { kind: 'sign', text }]);
}

/** Everything after the `=`; `null` where some piece is none of these (errors, array constants, other workbooks…). */
export function formulaTokens(formula: string): FormulaToken[] | null {
  const tokens: FormulaToken[] = [];
  let at = afterSpaces(formula, 1);
  while (at < formula.length) {
    const read = tokenAt(formula, at);
    if (read === null) return null;
    tokens.push(read.token);
    at = afterSpaces(formula, read.end);
  }
  return tokens;
}

function afterSpaces(formula: string, at: number): number {
  const code = formula.charCodeAt(at);
  const isNone = code > 0x20 && code < 0x80;
  return isNone ? at : (matchAt(SPACE, formula, at)?.end ?? at);
}

/** A long formula is made of signs and plain cells, which are told without a pattern. */
function tokenAt(formula: string, at: number): ReadToken | null {
  return signAt(formula, at) ?? plainCell(formula, at) ?? functionAt(formula, at) ?? wordAt(formula, at) ?? constantAt(formula, at);
}

function signAt(formula: string, at: number): ReadToken | null {
  const first = formula.charAt(at);
  const one = SIGNS.get(first);
  if (one === undefined) return null;
  const both = first === '<' || first === '>' ? DOUBLE_SIGNS.get(formula.slice(at, at + 2)) : undefined;
  return both === undefined ? { token: one, end: at + 1 } : { token: both, end: at + 2 };
}

function functionAt(formula: string, at: number): ReadToken | null {
  const called = matchAt(FUNCTION, formula, at);
  return called === null ? null : { token: { kind: 'function', name: (called.groups['name'] ?? '').toUpperCase() }, end: called.end };
}

/** Cells come before names: `D4` is never a name. */
function wordAt(formula: string, at: number): ReadToken | null {
  const cells = cellsIn(formula, at);
  if (cells !== null) return cells;
  const name = matchAt(NAME, formula, at);
  if (name === null) return tableAt(formula, at);
  const { quoted, plain, name: own = '' } = name.groups;
  return { token: { kind: 'name', sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, name: own }, end: name.end };
}

/** An apostrophe takes the meaning from what follows: `Bảng1[Số '[ha']]`. */
function tableAt(formula: string, start: number): ReadToken | null {
  const opened = matchAt(TABLE, formula, start);
  if (opened === null) return null;
  let depth = 1;
  for (let at = opened.end; at < formula.length; at += 1) {
    const sign = formula[at];
    if (sign === "'") at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']') depth -= 1;
    if (depth > 0) continue;
    const token = { kind: 'table', table: opened.groups['table'] ?? '', columns: formula.slice(opened.end, at) } as const;
    // What another workbook holds looks alike so far: `[1]Sheet!A1`.
    return /[\p{L}\p{N}_!]/u.test(formula.charAt(at + 1)) ? null : { token, end: at + 1 };
  }
  return null;
}

function constantAt(formula: string, at: number): ReadToken | null {
  const text = matchAt(TEXT, formula, at);
  if (text !== null) return { token: { kind: 'text', text: (text.groups['text'] ?? '').replaceAll('""', '"') }, end: text.end };
  const number = matchAt(NUMBER, formula, at);
  return number === null ? null : { token: { kind: 'number', text: number.text }, end: number.end };
}
