import type { Verdict } from '../core/review-result';
import type { CalendarDate } from '../core/workbook/calendar-date';
import { messagesFor } from '../messages/catalogue';
import type { Messages } from '../messages/catalogue';
import { baseName, checkFile } from './checked-file';
import type { CheckedFile, ReadFile } from './checked-file';
import { openFramework } from './open-framework';
import { readArguments } from './read-arguments';
import type { Mistake, Wishes } from './read-arguments';
import { jsonReport } from './report-json';
import { textReport } from './report-text';

/** 0: no error-level finding; 1: some; 2: a file could not be checked, or the call was wrong (contract E). */
export type ExitCode = 0 | 1 | 2;

/** The world outside of the command. */
export interface Terminal {
  readonly readFile: ReadFile;
  /** The day of the check. */
  readonly today: () => CalendarDate;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** `check FILE… [--framework FILE] [--lang vi|en] [--json]`: the add-in's review of files, which are only read. */
export function runCheck(args: readonly string[], terminal: Terminal): ExitCode {
  const call = readArguments(args);
  if (call.kind === 'mistake') return refuse(call.mistake, messagesFor(call.language), terminal);
  const { wishes } = call;
  const messages = messagesFor(wishes.language);
  const reports = wishes.json ? reportsInJson(terminal, messages) : reportsForPeople(terminal, messages);
  const ends: FileEnd[] = [];
  for (const [at, checked] of checkedFiles(wishes, messages, terminal)) {
    reports.tell(checked, at === wishes.files.length - 1);
    ends.push(endOf(checked, messages));
  }
  for (const complaint of new Set(ends.flatMap(({ complaint }) => complaint ?? []))) terminal.complain(complaint);
  return exitCodeOf(ends);
}

function refuse(made: Mistake, messages: Messages, { complain }: Terminal): ExitCode {
  complain(mistakeInWords(made, messages.terminal));
  complain(messages.terminal.usage);
  return 2;
}

function mistakeInWords(made: Mistake, terminal: Messages['terminal']): string {
  switch (made.kind) {
    case 'no-file':
      return terminal.noFile;
    case 'unknown-option':
      return terminal.unknownOption(made.option);
    case 'value-missing':
      return terminal.valueMissing(made.option);
    case 'unknown-language':
      return terminal.unknownLanguage(made.language);
  }
}

/**
 * The files in the order of the call, each let go before the next is read: of a province's files only what is printed is kept.
 * Against a framework that cannot be opened none is checked, for a review without it would say less than was asked.
 */
function* checkedFiles(
  { files, framework: path }: Wishes,
  messages: Messages,
  { readFile, today: askDay }: Terminal,
): Generator<[number, CheckedFile]> {
  const today = askDay();
  const opened = path === null ? null : openFramework(path, readFile, messages);
  for (const [at, file] of files.entries()) {
    if (opened?.kind === 'failed') yield [at, { kind: 'failed', file: baseName(file), sentence: opened.sentence }];
    else yield [at, checkFile(file, { framework: opened?.framework ?? null, today }, readFile, messages)];
  }
}

/** Tells of one file after the other. */
interface Reports {
  readonly tell: (checked: CheckedFile, isLast: boolean) => void;
}

/** One array, with an entry for each file. */
function reportsInJson({ print }: Terminal, messages: Messages): Reports {
  print('[');
  return {
    tell: (checked, isLast) => {
      const entry = JSON.stringify([jsonReport(checked, messages)], null, 2).slice('[\n'.length, -'\n]'.length);
      print(isLast ? `${entry}\n]` : `${entry},`);
    },
  };
}

/** What could not be checked is told as a complaint alone. */
function reportsForPeople({ print }: Terminal, messages: Messages): Reports {
  let before = '';
  return {
    tell: (checked) => {
      if (checked.kind === 'failed') return;
      print(`${before}${textReport(checked.file, checked.review, messages)}`);
      before = '\n\n';
    },
  };
}

/** What remains of a file that has been told of. */
interface FileEnd {
  readonly verdict: Verdict | 'failed';
  readonly complaint: string | null;
}

function endOf(checked: CheckedFile, { terminal }: Messages): FileEnd {
  if (checked.kind === 'failed') return { verdict: 'failed', complaint: checked.sentence };
  const { verdict } = checked.review;
  return { verdict, complaint: verdict === 'not-checked' ? terminal.noScoresheet(checked.file) : null };
}

function exitCodeOf(ends: readonly FileEnd[]): ExitCode {
  if (ends.some(({ verdict }) => verdict === 'failed' || verdict === 'not-checked')) return 2;
  return ends.some(({ verdict }) => verdict === 'errors') ? 1 : 0;
}
