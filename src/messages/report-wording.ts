import type { Report } from '../core/report/report';
import type { ReportWording, ReportWords } from '../core/report/report-wording';
import { toA1 } from '../core/workbook/cell-ref';
import type { Messages } from './catalogue';
import { decimalForm } from './decimal-form';
import { wholeList } from './whole-lists';
import { wordFinding } from './word-finding';

/** The words of the report sheets, in the language of the pane. */
export function reportWording(messages: Messages): ReportWording {
  const { report, pane } = messages;
  return {
    ...reportWords(messages),
    sheets: report.sheets,
    mark: report.mark,
    header: ({ at, framework }) => report.header(at, framework, framework === null ? '' : pane.framework.title(framework)),
    footer: report.footer,
    findings: report.findings,
    summary: report.summary,
    request: report.request,
  };
}

/** The words that sheets and documents share. */
export function reportWords(messages: Messages): ReportWords {
  const { report, pane, waivers, severities, ledger, standing, language } = messages;
  const decimal = decimalForm(language);
  return {
    decimal,
    percent: (percent) => (percent === null ? '–' : decimal(percent)),
    severity: (severity) => capitalised(severities[severity]),
    found: (finding) => {
      const { title, found } = wordFinding(finding, messages);
      const list = wholeList(finding);
      return `${title}. ${found}${list === null ? '' : ` ${report.inFull(list)}`}`;
    },
    mend: (finding) => wordFinding(finding, messages).mend,
    place: ({ place }) => report.place(place.sheet.name, toA1(place)),
    node: ({ code, name }) => (name === '' ? code : pane.codeAndName(code, shortened(name))),
    nobody: standing.nobodyNamed,
    framework: (framework) => frameworkWords(framework, messages),
    checked: ({ workbook, at, verdict }) => report.checked(workbook, at, pane.verdicts[verdict].words),
    counts: report.counts,
    stage: pane.stage,
    provisional: (stage, because) => report.provisional(pane.stage(stage), pane.provisional(because)),
    grade: ({ grade, total }) => (grade === null ? null : report.grade(grade, (total.at(-1)?.because.length ?? 0) > 0)),
    gradeBands: report.gradeBands,
    evidenceState: (state) => ledger.states[state],
    waiver: (waiver) => report.waiver(waiver, waivers.signed(waiver)),
    lapsed: (lapsed) => report.lapsed(lapsed, waivers.lapsedBecause[lapsed.because]),
    gap: ({ codes, sheet, because }) => report.gap(codes, pane.notCheckedBecause(sheet, because)),
    supply: (request) => {
      const { found, mend } = wordFinding(request.finding, messages);
      return `${report.supplies[request.supply]}. ${found} ${mend}`;
    },
    headings: report.headings,
  };
}

function frameworkWords(framework: Report['framework'], { report, pane }: Messages): string {
  return framework === null ? report.noFramework : report.framework(framework, pane.framework.title(framework));
}

/** The code tells which it is; of a name that runs on, the beginning does. */
const LONGEST_NAME = 120;

function shortened(name: string): string {
  const letters = [...name];
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('').trimEnd()}…` : name;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
