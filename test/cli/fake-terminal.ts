import { runCheck } from '../../src/cli/run-check';
import type { ExitCode } from '../../src/cli/run-check';
import type { FileReport } from '../../src/cli/file-report';

/** What a call of the command came to. */
export interface CalledCheck {
  readonly exitCode: ExitCode;
  /** Standard output, one string for each time that something was printed. */
  readonly printed: readonly string[];
  /** Standard error, likewise. */
  readonly complaints: readonly string[];
}

/** Calls `check` where these are all the files there are. */
export function check(files: Readonly<Record<string, Uint8Array | string>>, ...args: readonly string[]): CalledCheck {
  const printed: string[] = [];
  const complaints: string[] = [];
  const exitCode = runCheck(args, {
    today: () => ({ day: 24, month: 2, year: 2024 }),
    readFile: (path) => {
      const file = files[path];
      if (file === undefined) throw new Error(`ENOENT: ${path}`);
      return typeof file === 'string' ? new TextEncoder().encode(file) : file;
    },
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  });
  return { exitCode, printed, complaints };
}

/** The reports that `check … --json` prints, as a program would read them. */
export function reportsOf({ printed }: CalledCheck): readonly FileReport[] {
  const reports: readonly FileReport[] = JSON.parse(printed.join(''));
  if (!Array.isArray(reports)) throw new Error('standard output is no JSON array');
  return reports;
}
