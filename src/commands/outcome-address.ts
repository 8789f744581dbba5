import type { Severity } from '../core/finding';
import type { Verdict } from '../core/review-result';
import type { Doing, Fault, Problem } from '../session/fault';
import type { Obstacle, WorkbookProblem } from '../session/workbook';
import type { ReviewOutcome } from '../messages/pane-messages';

/**
 * An outcome as the part of an address behind `#`, and back. Only keys, numbers and the workbook's own names travel;
 * the sentence is made where it is shown, and an address that says anything else says nothing.
 */
export function outcomeToHash(outcome: ReviewOutcome): string {
  const words = new URLSearchParams();
  for (const [key, word] of outcome.kind === 'fault' ? faultWords(outcome.fault) : reviewedWords(outcome)) words.append(key, word);
  return `#${words.toString()}`;
}

export function outcomeFromHash(hash: string): ReviewOutcome | null {
  const words = new URLSearchParams(hash.replace(/^#/, ''));
  return faultFrom(words) ?? reviewedFrom(words);
}

type Words = readonly (readonly [key: string, word: string])[];

function faultWords({ doing, problem }: Fault): Words {
  return [['fault', problem.kind], ['doing', doing], ...detailWords(problem)];
}

function detailWords(problem: Problem): Words {
  switch (problem.kind) {
    case 'protected':
    case 'sheet-gone':
    case 'very-hidden':
      return problem.sheet === null ? [] : [['sheet', problem.sheet]];
    case 'changed-since-read':
    case 'not-mended':
      return [
        ['sheet', problem.sheet],
        ['cell', problem.cell],
      ];
    case 'half-written':
      return problem.cells.map((cell) => ['cell', cell]);
    case 'excel-failed':
    case 'refused':
      return [['code', problem.code]];
    case 'in-the-way':
      return [['what', problem.what]];
    case 'unexpected':
      return [['detail', problem.detail]];
    default:
      return [];
  }
}

function reviewedWords({ verdict, counts }: Extract<ReviewOutcome, { kind: 'reviewed' }>): Words {
  return [['verdict', verdict], ...SEVERITIES.map((severity) => [severity, String(counts[severity])] as const)];
}

function faultFrom(words: URLSearchParams): ReviewOutcome | null {
  const doing = DOINGS.find((known) => known === words.get('doing'));
  const problem = problemFrom(words);
  return doing === undefined || problem === null ? null : { kind: 'fault', fault: { doing, problem } };
}

function problemFrom(words: URLSearchParams): WorkbookProblem | null {
  const kind = PROBLEMS.find((known) => known === words.get('fault'));
  const sheet = words.get('sheet');
  switch (kind) {
    case undefined:
      return null;
    case 'protected':
    case 'sheet-gone':
    case 'very-hidden':
      return { kind, sheet };
    case 'changed-since-read':
    case 'not-mended':
      return { kind, sheet: sheet ?? '', cell: words.get('cell') ?? '' };
    case 'half-written':
      return { kind, cells: words.getAll('cell') };
    case 'excel-failed':
    case 'refused':
      return { kind, code: words.get('code') ?? '' };
    case 'in-the-way':
      return { kind, what: OBSTACLES.find((known) => known === words.get('what')) ?? 'filled-cells' };
    case 'unexpected':
      return { kind, detail: words.get('detail') ?? '' };
    default:
      return { kind };
  }
}

function reviewedFrom(words: URLSearchParams): ReviewOutcome | null {
  const verdict = VERDICTS.find((known) => known === words.get('verdict'));
  const [error, warning, info] = SEVERITIES.map((severity) => countFrom(words.get(severity)));
  if (verdict === undefined || error === undefined || warning === undefined || info === undefined) return null;
  return { kind: 'reviewed', verdict, counts: { error, warning, info } };
}

function countFrom(text: string | null): number | undefined {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const VERDICTS: readonly Verdict[] = ['ready', 'warnings', 'errors', 'not-checked'];
const OBSTACLES: readonly Obstacle[] = ['filter', 'merged-cells', 'pivot-table', 'table', 'filled-cells'];
const DOINGS: readonly Doing[] = ['reading', 'reviewing', 'writing', 'undoing', 'clearing', 'revealing'];
const PROBLEMS: readonly WorkbookProblem['kind'][] = [
  'cell-being-edited',
  'protected',
  'structure-protected',
  'sheet-gone',
  'very-hidden',
  'changed-since-read',
  'not-mended',
  'too-large',
  'cut-off',
  'busy',
  'excel-failed',
  'refused',
  'in-the-way',
  'inactive',
  'signed-out',
  'not-supported',
  'read-only',
  'empty-file',
  'old-format',
  'password',
  'word-document',
  'damaged',
  'archive-bomb',
  'not-a-workbook',
  'half-written',
  'unexpected',
];
