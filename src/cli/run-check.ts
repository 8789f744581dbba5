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
  const messages = messagesFor(call.wishes.language);
  return report(checkFiles(call.wishes, messages, terminal), call.wishes, messages, terminal);
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

/** Against a framework that cannot be opened no file is checked: a review without it would say less than was asked. */
function checkFiles({ files, framework: path }: Wishes, messages: Messages, { readFile, today: askDay }: Terminal): readonly CheckedFile[] {
  const today = askDay();
  if (path === null) return files.map((file) => checkFile(file, { framework: null, today }, readFile, messages));
  const opened = openFramework(path, readFile, messages);
  return files.map((file) =>
    opened.kind === 'framework'
      ? checkFile(file, { framework: opened.framework, today }, readFile, messages)
      : { kind: 'failed', file: baseName(file), sentence: opened.sentence },
  );
}

function report(checked: readonly CheckedFile[], { json }: Wishes, messages: Messages, terminal: Terminal): ExitCode {
  if (json) terminal.print(JSON.stringify(checked.map((file) => jsonReport(file, messages)), null, 2));
  else printForPeople(checked, messages, terminal);
  for (const complaint of new Set(checked.flatMap((file) => complaintAbout(file, messages)))) terminal.complain(complaint);
  return exitCodeOf(checked);
}

function printForPeople(checked: readonly CheckedFile[], messages: Messages, { print }: Terminal): void {
  const texts = checked.flatMap((file) => (file.kind === 'reviewed' ? [textReport(file.file, file.review, messages)] : []));
  if (texts.length > 0) print(texts.join('\n\n\n'));
}

function complaintAbout(checked: CheckedFile, { terminal }: Messages): string[] {
  if (checked.kind === 'failed') return [checked.sentence];
  return checked.review.verdict === 'not-checked' ? [terminal.noScoresheet(checked.file)] : [];
}

function exitCodeOf(checked: readonly CheckedFile[]): ExitCode {
  const reviews = checked.flatMap((file) => (file.kind === 'reviewed' ? [file.review] : []));
  if (reviews.length < checked.length || reviews.some(({ verdict }) => verdict === 'not-checked')) return 2;
  return reviews.some(({ verdict }) => verdict === 'errors') ? 1 : 0;
}
