import type { Severity } from '../core/finding';
import type { JsonMistake } from '../core/framework/framework-json';
import type { Doubt } from '../core/indices/stage-indices';
import type { SummaryPoints } from '../core/summary/unit-summary';
import type { NotCheckedReason } from '../core/rules/rule';
import type { Doing, Problem } from '../session/fault';
import type { Obstacle } from '../session/workbook';
import type { Messages } from './catalogue';
import { differencesInEnglish } from './en-differences';
import { frameworkDeskInEnglish } from './en-framework-desk';
import { understoodInEnglish } from './en-understood';
import { helpInEnglish } from './en-help';
import { frameInEnglish } from './en-frame';
import { faultSentence } from './fault-words';
import type { FaultWords } from './fault-words';
import { folderInEnglish } from './en-folder';
import { findingsInEnglish } from './en-findings';
import { frameworkInEnglish } from './en-framework';
import { NEW_WORKBOOK_WORDING } from './new-workbook-wording';
import { overviewInEnglish } from './en-overview';
import type { PaneMessages } from './pane-messages';
import { reportInEnglish } from './en-report';
import { signOffInEnglish } from './en-sign-off';
import { indicesInEnglish } from './en-indices';
import { waiversInEnglish } from './en-waivers';
import { listed, quoted } from './shortened';
import type { TerminalMessages } from './terminal-messages';
import { rulesInEnglish } from './en-rules/all-rules';
import { ledgerInEnglish } from './en-ledger';
import { liveInEnglish } from './en-live';
import { standingInEnglish } from './en-standing';
import { andMore, cellList, counted, percent, pointsInWords, shownPoints, STAGES } from './en-words';

const mistakeList = (mistakes: readonly JsonMistake[]): string => listed(mistakes.map(frameworkInEnglish.jsonMistake), andMore);

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

const DOUBTS: Readonly<Record<Doubt, string>> = {
  unscored: 'some items are not scored yet',
  unreadable: 'some scores cannot be read',
  'score-as-text': 'some scores are stored as text',
  'item-missing': 'items of the framework are missing',
  'item-duplicated': 'some items stand twice',
  'item-unknown': 'some items are not in the framework',
  'survey-absent': 'survey scores are not there yet',
  'deducted-below-zero': 'more was deducted from some items than they had',
  'maximum-unreadable': 'some maxima cannot be read',
};

const NOT_CHECKED: Readonly<Record<NotCheckedReason, string>> = {
  'no-framework': 'there is no framework to compare with',
  'switched-off': 'the framework has switched this check off',
  'heading-missing': 'a needed column is missing',
  'no-evidence-column': 'there is no evidence column',
  'no-explanation-column': 'there is no explanation column',
  'no-opinion-column': 'there is no opinion column',
  provisional: 'the result is still provisional',
  'result-not-understood': 'a measured result could not be understood',
  'formula-not-understood': 'a formula could not be understood',
  'not-calculated': 'a formula has not been calculated yet',
  'cell-covered': 'the cell of a total or an index lies under a merged cell and cannot be written, unmerge it and check again',
};

function onSheet(sheet: string | null): string {
  return sheet === null ? 'a sheet' : `sheet ${quoted(sheet)}`;
}

const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  filter: 'a filter is on where something is to be written, clear it and try again',
  'merged-cells': 'cells are merged where something is to be written, unmerge them and try again',
  'pivot-table': 'a PivotTable stands where something is to be written, move it elsewhere and try again',
  table: 'another table of Excel’s lies where something is to be written, move it elsewhere and try again',
  'filled-cells': 'the sheet has no room left at its end, clear what is not needed in its last cells and try again',
};

function remedy(problem: Problem, doing: Doing): string {
  switch (problem.kind) {
    case 'cell-being-edited':
      return 'a cell is being edited, press Enter or Esc and try again';
    case 'protected':
      return `${onSheet(problem.sheet)} is protected, unprotect it on the Review tab and try again`;
    case 'structure-protected':
      return 'the workbook’s structure is protected, so that sheets can be neither added nor deleted, press “Protect Workbook” on the Review tab to unprotect it and try again';
    case 'sheet-gone':
      return `${onSheet(problem.sheet)} is no longer in the workbook, press “Check and recalculate” to read it again`;
    case 'very-hidden':
      return `${onSheet(problem.sheet)} was made very hidden by whoever made the workbook, ask them to show it and try again`;
    case 'changed-since-read': {
      const cell = `cell ${problem.cell} on ${onSheet(problem.sheet)}`;
      return doing === 'undoing'
        ? `${cell} was changed after it was written, put it back and undo again`
        : `${cell} has just been changed, try again to read the new figures`;
    }
    case 'not-mended':
      return `cell ${problem.cell} on ${onSheet(problem.sheet)} was written but the finding still stood, so it was put back, mend that cell by hand`;
    case 'too-large':
      return 'the workbook is too large to handle in one go, remove unused rows, columns or sheets and try again';
    case 'cut-off':
      return doing === 'reading' || doing === 'reviewing' || doing === 'revealing'
        ? 'the connection to Excel was lost, check the network and try again'
        : 'the connection to Excel was lost half-way, open the workbook again, see whether it was written, and try again';
    case 'busy':
      return 'Excel is busy, wait a moment and try again';
    case 'excel-failed':
      return `Excel failed by itself (code ${problem.code}), try again and, if it comes back, save, close and reopen the workbook`;
    case 'refused':
      return `Excel does not do this as the workbook stands (code ${problem.code}), press “Check and recalculate” to read it again and try again`;
    case 'in-the-way':
      return OBSTACLES[problem.what];
    case 'inactive':
      return 'another workbook is in front, click into this one and try again';
    case 'signed-out':
      return 'Excel could not confirm the account in use, sign in again and try again';
    case 'not-supported':
      return 'this version of Excel lacks what is needed, update Excel and try again';
    case 'read-only':
      return 'the workbook is read-only, enable editing or save a copy and try again';
    case 'empty-file':
      return 'the file is empty, get the complete file from whoever sent it and try again';
    case 'old-format':
      return 'this is an old Excel 97–2003 file, open it in Excel, save it as .xlsx and try again';
    case 'password':
      return 'the file is locked with a password, open it in Excel, remove the password, save it and try again';
    case 'word-document':
      return 'this is a Word document, copy the scoring table into Excel, save it as .xlsx and try again';
    case 'damaged':
      return 'the .xlsx file is damaged or incomplete, get the complete file from whoever sent it and try again';
    case 'archive-bomb':
      return 'the small file would unpack to an abnormal size and could freeze the computer, get the original from whoever sent it and try again';
    case 'not-a-workbook':
      return 'this is no .xlsx file, open it in Excel, save it as .xlsx and try again';
    case 'file-unreadable':
      return 'the chosen file could not be read, see that it is still there and may be read, then choose it again';
    case 'no-framework':
      return 'no table in the file could be read as a framework, it takes a table with columns for the code, the name and the maximum, look into the file and choose again';
    case 'not-json':
      return 'the file is not well-formed JSON, export it again and choose again';
    case 'framework-mistaken':
      return `the framework in the JSON file has mistakes, mend ${mistakeList(problem.mistakes)} and choose again`;
    case 'part-missing':
      return 'a part of the add-in could not be fetched, check the network and try again';
    case 'half-written':
      return `writing stopped half-way and not everything could be put back, check cells ${cellList(problem.cells)} and try again`;
    case 'unexpected':
      return `something unexpected happened (${quoted(problem.detail)}), try again and, if it comes back, save, close and reopen the workbook`;
  }
}

const faults: FaultWords = {
  undone: {
    reading: 'The workbook could not be read',
    reviewing: 'The workbook could not be checked',
    writing: 'The results could not be written',
    undoing: 'The last change could not be undone',
    clearing: 'The marks could not be removed',
    revealing: 'The cell could not be shown',
    correcting: 'The column could not be remembered',
    accepting: 'The acceptance could not be written',
    withdrawing: 'The acceptance could not be withdrawn',
    signing: 'The sign-off could not be written',
    'withdrawing-sign-off': 'The sign-off could not be withdrawn',
    mending: 'The quick fix could not be made',
    'opening-framework': 'The framework could not be taken into use',
    'comparing-frameworks': 'The frameworks could not be compared',
    'making-workbook': 'The new scoring workbook could not be made',
    'adding-framework-sheet': 'The framework could not be added as a sheet',
    'adding-report-sheets': 'The report sheets were not added',
    'removing-report-sheets': 'The report sheets were not removed',
    'drafting-report': 'The draft report was not made',
    'writing-framework-file': 'The framework could not be exported',
  },
  remedy,
  asItWas: 'the workbook is as it was',
  frameworkAsItWas: 'the framework in use is as it was',
};

const VERDICTS: PaneMessages['verdicts'] = {
  ready: { words: 'Ready', advice: 'No errors, no open warnings.' },
  warnings: { words: 'Warnings left', advice: 'No errors; some things need a look or an explanation.' },
  errors: { words: 'Errors left', advice: 'To be mended before it goes to the council.' },
  'not-checked': {
    words: 'Not checked',
    advice: 'No readable scoring table was found: it takes a table with a maximum column and at least one score column.',
  },
};

const count = (severity: Severity, number: number): string => counted(number, SEVERITIES[severity], `${SEVERITIES[severity]}s`);

function frameworkTitle({ title, year, decision }: { title: string | null; year: number | null; decision: string | null }): string {
  const details = [...(decision === null ? [] : [decision]), ...(year === null ? [] : [String(year)])].join(', ');
  const name = title ?? 'Framework without a title';
  return details === '' ? name : `${name} (${details})`;
}

const pane: PaneMessages = {
  firstRun: {
    heading: 'One press',
    steps: [
      'Compares the scoresheet with the framework and shows every cell that needs a look.',
      'Fills in formulas for criteria, areas, the total and the indices.',
      'Writes the column “Check result” and colours the cells with findings.',
    ],
    promise: 'A check never changes what people typed; everything can be undone.',
  },

  deed: (deed) => {
    switch (deed.kind) {
      case 'nothing-to-write':
        return 'Checked; nothing to write.';
      case 'written':
        return deed.cells === 0 ? 'Checked; the colours were updated.' : `Checked; ${counted(deed.cells, 'cell', 'cells')} written.`;
      case 'not-written':
        return 'Not finished.';
      case 'cancelled':
        return 'Stopped as you asked; nothing was written, and the last result stays.';
      case 'looked-again':
        return 'Checked again after the edit; colours and the column “Check result” in the sheet are still those of the last press.';
      case 'undone':
        return 'The last change was undone.';
      case 'cleared':
        return 'The column “Check result” and the colours were removed.';
      case 'nothing-to-clear':
        return 'There are no marks to remove.';
      case 'corrected':
        return 'Remembered, and checked again; no cell was written.';
      case 'accepted':
        return `${deed.code} is accepted, and the reason is in the workbook.`;
      case 'acceptance-withdrawn':
        return `${deed.code} is no longer accepted.`;
      case 'signed-off':
        return `${deed.by} has confirmed the results; the sign-off stands on a sheet of its own in the workbook.`;
      case 'sign-off-refused':
        return 'Not confirmed: there are errors left, or nothing could be checked.';
      case 'sign-off-withdrawn':
        return 'The sign-off was withdrawn.';
      case 'mended':
        return `Fixed ${deed.cells} ${deed.cells === 1 ? 'cell' : 'cells'}; “Undo” puts back what was there.`;
      case 'framework-chosen':
        return deed.source === null ? "Back to this workbook's framework." : 'The chosen framework is in use; no cell was written.';
      case 'frameworks-compared':
        return 'Compared.';
      case 'workbook-opened':
        return 'The scoring workbook was made and opened in a window of its own.';
      case 'file-offered':
        return 'The file is ready; save it under Framework.';
      case 'framework-sheet-added':
        return 'The framework was added as the last sheet of this workbook.';
      case 'report-sheets-added':
      case 'report-sheets-removed':
      case 'report-offered':
        return reportInEnglish.deed(deed);
    }
  },
  fault: (fault) => faultSentence(fault, faults),
  outcome: (outcome) => {
    if (outcome.kind === 'fault') return faultSentence(outcome.fault, faults);
    const { words, advice } = VERDICTS[outcome.verdict];
    if (outcome.verdict === 'ready' || outcome.verdict === 'not-checked') return `${words}: ${advice}`;
    const { error, warning } = outcome.counts;
    return `${words}: ${count('error', error)}, ${count('warning', warning)}; see the column “Check result” in the sheet.`;
  },

  verdicts: VERDICTS,
  counts: 'Findings by severity',
  count,
  findings: (number) => (number === 0 ? 'No findings' : `Findings (${number})`),
  mended: 'The last writing has put the right formula here.',
  why: 'Why',

  indices: 'Component indices',
  stageChoice: 'Score column',
  stage: (stage) => STAGES[stage],
  unitChoice: 'Unit',
  unit: ({ scoresheet: { unit, sheet }, rank }) => (rank === null ? (unit ?? sheet.name) : `${unit ?? sheet.name} (rank ${rank})`),
  codeAndName: (code, name) => `${code}. ${name}`,
  percent,
  pointsOfMaximum: (points, maximum) => `${shownPoints(points)} of ${shownPoints(maximum)} points`,
  provisional: (because) => `Provisional: ${because.map((doubt) => DOUBTS[doubt]).join('; ')}.`,
  provisionalMark: ' (provisional)',
  pointsAtRisk: (points, items) => `${pointsInWords(points)} at risk: ${counted(items, 'item lacks', 'items lack')} evidence.`,

  notChecked: (number) => `Not checked (${number})`,
  notCheckedInAll: (number) => `${counted(number, 'check', 'checks')} could not run; the reasons stand at the end of Findings.`,
  notCheckedBecause: (sheet, because) => `${sheet}: ${NOT_CHECKED[because]}`,

  framework: {
    heading: 'Framework',
    title: frameworkTitle,
    source: ({ source, sheet }) => {
      switch (source) {
        case 'sheet':
          return sheet === null ? 'Read from this workbook.' : `Read from ${onSheet(sheet.name)}.`;
        case 'file':
          return 'Read from a file of its own.';
        case 'bundled':
          return 'The illustrative framework that comes with the add-in.';
      }
    },
    fingerprint: (short) => `Fingerprint: ${short}`,
    differences: differencesInEnglish,
  },
  frameworkDesk: frameworkDeskInEnglish,
  understood: understoodInEnglish,
  noFramework:
    'The workbook has no sheet “Khung tiêu chí”, so only its inner consistency was checked. Copy the annex of the decision into a sheet of that name for a full check.',
  manualCalculation: ({ wasStale }) =>
    wasStale
      ? 'The workbook is in manual calculation mode, and the totals it showed were out of date; Excel was asked to calculate before the check, and the mode was left as it was. After an edit, press “Check and recalculate” to bring the totals and the results in this pane up to date.'
      : 'The workbook is in manual calculation mode, which was left as it was. After an edit, press “Check and recalculate” to bring the totals and the results in this pane up to date.',
  illustrative: {
    notice: "The illustrative framework is in use: its points are no decision's, and the result is a trial only.",
    adopt: 'Try the illustrative framework',
    drop: 'Stop using the illustrative framework',
  },
};

/** The percentage that a unit is ranked by, or its points where there is none. */
const amount = ({ percent: of, points }: SummaryPoints): string =>
  of === null && points !== null ? `${shownPoints(points)} points` : percent(of);

const terminal: TerminalMessages = {
  usage: 'Usage: npm run check -- FILE… [--framework FILE] [--lang vi|en] [--json]',
  noFile: 'No file to check was given.',
  unknownOption: (option) => `There is no option ${quoted(option)}.`,
  valueMissing: (option) => `The option ${option} takes one value and stands once.`,
  unknownLanguage: (language) => `There is no language ${quoted(language)}; choose vi or en.`,

  fileNotFound: (file) => `${file}: the file could not be opened, check its path and whether it may be read.`,
  fault: (file, fault) => `${file}: ${faultSentence(fault, faults)}`,
  noScoresheet: (file) => `${file}: ${VERDICTS['not-checked'].advice}`,
  frameworkNotFound: (file) => `${file}: no readable framework was found in this file.`,
  frameworkNotJson: (file) => `${file}: this is not well-formed JSON.`,
  frameworkUnusable: (file, place, problem) => (place === null ? `${file}: ${problem}` : `${file}, ${place}: ${problem}`),
  frameworkMistaken: (file, mistakes) => `${file}: the framework is incomplete or mistaken at ${mistakeList(mistakes)}.`,

  verdict: (words) => `Verdict: ${words}`,
  framework: (title, items, maximum) => `Framework: ${title}, ${counted(items, 'item', 'items')}, ${shownPoints(maximum)} points`,
  evidence: ({ attached, explained, missing, notRequired, notApplicable }) =>
    `Evidence: ${attached} attached, ${explained} explained, ${missing} missing, ${notRequired} not required, ${notApplicable} not applicable`,
  summary: (sheet, units) => {
    const first = units.filter(({ rank }) => rank === 1).map(({ name, total }) => `${name} (${amount(total)})`);
    return `Summary ${quoted(sheet)}: ${counted(units.length, 'unit', 'units')}${first.length === 0 ? '' : `; first: ${first.join(', ')}`}.`;
  },
  findings: (counts) => `Findings: ${counts}`,
  noFindings: 'No findings.',
  formulas: (number) => `Formulas to fill in: ${counted(number, 'cell', 'cells')} (this command only reads).`,
};

/** English. */
export const en: Messages = {
  language: 'en',
  frame: frameInEnglish,
  rules: rulesInEnglish,
  place: (sheet, cell) => `${sheet}, cell ${cell}`,
  severities: SEVERITIES,
  resultsHeading: 'Check result',
  standing: standingInEnglish,
  ledger: ledgerInEnglish,
  live: liveInEnglish,
  framework: frameworkInEnglish,
  help: helpInEnglish,
  // Vietnamese here too: what is made is an official document, whoever makes it.
  newWorkbook: NEW_WORKBOOK_WORDING,
  overview: overviewInEnglish,
  pane,
  terminal,
  waivers: waiversInEnglish,
  signOff: signOffInEnglish,
  indices: indicesInEnglish,
  findings: findingsInEnglish,
  folder: folderInEnglish,
  report: reportInEnglish,
};
