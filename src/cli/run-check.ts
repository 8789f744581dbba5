import type { Framework } from '../core/framework/framework';
import { messagesFor } from '../messages/catalogue';
import type { Messages } from '../messages/catalogue';
import { checkFile } from './checked-file';
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
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** `check FILE… [--framework FILE] [--lang vi|en] [--json]`: the add-in's review of files, which are only read. */
export function runCheck(args: readonly string[], terminal: Terminal): ExitCode {
  const call = readArguments(args);
  if (call.kind === 'mistake') return refuse(call.mistake, terminal);
  const { wishes } = call;
  const messages = messagesFor(wishes.language);
  if (wishes.framework === null) return report(wishes, null, messages, terminal);

  const opened = openFramework(wishes.framework, terminal.readFile, messages);
  if (opened.kind === 'framework') return report(wishes, opened.framework, messages, terminal);
  terminal.complain(opened.sentence);
  return 2;
}

function refuse(made: Mistake, { complain }: Terminal): ExitCode {
  const { terminal } = messagesFor('vi');
  complain(mistakeInWords(made, terminal));
  complain(terminal.usage);
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

function report(wishes: Wishes, framework: Framework | null, messages: Messages, terminal: Terminal): ExitCode {
  const checked = wishes.files.map((path) => checkFile(path, framework, terminal.readFile, messages));
  if (wishes.json) terminal.print(JSON.stringify(checked.map((file) => jsonReport(file, messages)), null, 2));
  else printForPeople(checked, messages, terminal);
  for (const file of checked) complainAbout(file, messages, terminal);
  return exitCodeOf(checked);
}

function printForPeople(checked: readonly CheckedFile[], messages: Messages, { print }: Terminal): void {
  const texts = checked.flatMap((file) => (file.kind === 'reviewed' ? [textReport(file.file, file.review, messages)] : []));
  if (texts.length > 0) print(texts.join('\n\n\n'));
}

function complainAbout(checked: CheckedFile, { terminal }: Messages, { complain }: Terminal): void {
  if (checked.kind === 'failed') complain(checked.sentence);
  else if (checked.review.verdict === 'not-checked') complain(terminal.noScoresheet(checked.file));
}

function exitCodeOf(checked: readonly CheckedFile[]): ExitCode {
  const reviews = checked.flatMap((file) => (file.kind === 'reviewed' ? [file.review] : []));
  if (reviews.length < checked.length || reviews.some(({ verdict }) => verdict === 'not-checked')) return 2;
  return reviews.some(({ verdict }) => verdict === 'errors') ? 1 : 0;
}
