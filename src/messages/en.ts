import type { AllowedScores, AmbiguousMeaning, Severity } from '../core/finding';
import type { JsonMistake } from '../core/framework/framework-json';
import type { Doubt } from '../core/indices/stage-indices';
import type { SummaryPoints } from '../core/summary/unit-summary';
import type { NotCheckedReason } from '../core/rules/rule';
import type { ScoreColumn, Stage } from '../core/scoresheet/scoresheet';
import type { LegacyEncoding } from '../core/workbook/legacy-encoding';
import type { Doing, Problem } from '../session/fault';
import type { Messages } from './catalogue';
import { numberForm } from './decimal';
import { differencesInEnglish } from './en-differences';
import { frameworkDeskInEnglish } from './en-framework-desk';
import { understoodInEnglish } from './en-understood';
import { faultSentence } from './fault-words';
import type { FaultWords } from './fault-words';
import { frameworkInEnglish } from './en-framework';
import { NEW_WORKBOOK_WORDING } from './new-workbook-wording';
import type { PaneMessages } from './pane-messages';
import type { RuleMessages } from './rule-messages';
import { listed, quoted } from './shortened';
import type { TerminalMessages } from './terminal-messages';

const { decimal, points: shownPoints, percent } = numberForm('.');

const andMore = (count: number): string => `and ${count} more`;
const cellList = (cells: readonly string[]): string => listed(cells, andMore);
const mistakeList = (mistakes: readonly JsonMistake[]): string => listed(mistakes.map(frameworkInEnglish.jsonMistake), andMore);
const counted = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const STAGES: Readonly<Record<Stage, string>> = {
  self: 'Self-scored',
  'appraised-1': 'First appraisal',
  'appraised-2': 'Second appraisal',
  achieved: 'Achieved',
};

const COLUMNS: Readonly<Record<ScoreColumn, string>> = {
  self: 'The self-score',
  'appraised-1': 'The first appraised score',
  'appraised-2': 'The second appraised score',
  achieved: 'The achieved score',
  survey: 'The survey score',
};

const LEGACY_ENCODINGS: Readonly<Record<LegacyEncoding, string>> = { TCVN3: 'TCVN3 (ABC)', VNI: 'VNI-Windows' };

const COLUMNS_IN_DOUBT: Readonly<Record<AmbiguousMeaning, string>> = {
  name: 'criterion',
  maximum: 'maximum',
  self: 'self-score',
  'appraised-1': 'first appraised score',
  'appraised-2': 'second appraised score',
  achieved: 'achieved score',
  survey: 'survey score',
  deducted: 'points deducted',
};

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

function allowedScores(allowed: AllowedScores): string {
  switch (allowed.kind) {
    case 'options':
      return allowed.scores.map(decimal).join('; ');
    case 'steps':
      return `the maximum ${decimal(allowed.maximum)} less whole steps of ${decimal(allowed.step)}, down to 0`;
    case 'ratio':
      return allowed.least === '0'
        ? `0 to ${decimal(allowed.maximum)}`
        : `0, or ${decimal(allowed.least)} to ${decimal(allowed.maximum)}`;
  }
}

const rules: RuleMessages = {
  'item-duplicated': {
    title: 'Item stands twice',
    found: ({ firstCell }) => `This item stands already in cell ${firstCell}.`,
    mend: () => 'Keep one row; remove the other or correct its code.',
    why: 'Each item of the framework is scored once. Scored twice, its points are counted twice.',
  },
  'item-unknown': {
    title: 'Item not in the framework',
    found: ({ code, because }) => {
      switch (because) {
        case 'not-in-framework':
          return `The framework has no item with the code ${quoted(code)}.`;
        case 'no-code':
          return 'This row has a score but no code, and its wording clearly matches none of the framework.';
        case 'code-lost':
          return `Excel turned this row’s code into the date ${code} (day/month/year); which code was typed cannot be told for certain.`;
      }
    },
    mend: ({ suggestion }) =>
      suggestion === null
        ? 'Compare with the framework; enter the right code or remove the row.'
        : `Perhaps item ${suggestion} is meant: compare the wording, then enter the right code.`,
    why: 'Only items that the decision on the framework names can earn points.',
  },
  'item-missing': {
    title: 'Item missing',
    found: ({ items }) =>
      `${counted(items.length, 'item', 'items')} of the framework ${items.length === 1 ? 'is' : 'are'} missing: ${listed(
        items.map(({ code, name }) => `${code} ${quoted(name)}`),
        andMore,
      )}.`,
    mend: () => 'Add a row for each missing item, with the code and name of the framework.',
    why: 'A scoresheet holds every item of the framework. With one missing, maximum and index can no longer be compared.',
  },
  'maximum-differs': {
    title: 'Wrong maximum',
    found: ({ found, expected }) => `The maximum in the sheet is ${decimal(found)}, in the framework ${decimal(expected)}.`,
    mend: ({ expected }) => `Change the maximum to ${decimal(expected)}, or check which framework is in use.`,
    why: 'An index is measured against the maximum. With a wrong maximum the item, its criterion and its area are all wrong.',
  },
  'framework-sum-differs': {
    title: 'Maximum is not the sum of its parts',
    found: ({ printed, sum }) => `The maximum printed is ${decimal(printed)}; its parts come to ${decimal(sum)}.`,
    mend: () => 'Compare with the decision on the framework and correct the misprint; until then indices follow the items.',
    why: 'Criteria and areas consist of their items, and so do their maxima.',
  },
  'code-damaged': {
    title: 'Code turned into a number or date by Excel',
    found: ({ shown, became, code }) => {
      const now = became === 'date' ? `the date ${shown} (day/month/year)` : `the number ${decimal(shown)}`;
      return code === null
        ? `Excel turned the code in this cell into ${now}; which code was typed cannot be told for certain.`
        : `Excel turned the code ${code} into ${now}; the row is read as ${code}.`;
    },
    mend: ({ code }) => `Format the cell as Text, then enter the code${code === null ? '' : ` ${code}`} again.`,
    why: 'Excel turns the code 1.10 into the number 1.1, and 1-2 into a date. Readers and look-ups then take the item for another.',
  },
  'heading-missing': {
    title: 'Needed column missing',
    found: ({ column }) =>
      column === 'maximum'
        ? 'This table has no maximum column (“Điểm tối đa”).'
        : 'This table has no score column, such as “Điểm tự đánh giá” or “Điểm thẩm định”.',
    mend: () => 'Add the column or correct its heading, then check again.',
    why: 'Without this column no index can be computed, and the whole table stays unchecked.',
  },
  'heading-ambiguous': {
    title: 'Column heading with two meanings',
    found: ({ text, meanings, cells }) => {
      const columns = meanings.map((meaning) => `“${COLUMNS_IN_DOUBT[meaning]}”`);
      return cells.length > 1
        ? `Cells ${listed(cells, (count) => `and ${count} more`)} all head the column ${columns.join(' or ')}; the one at ${cells[0]} is used.`
        : `The heading ${quoted(text)} may mean ${columns.join(' or ')}; it is taken for ${columns[0]}.`;
    },
    mend: () => 'Reword the headings, or say what each column holds under “How this table was understood”.',
    why: 'Each kind of score is read from one column. Where two mean the same, the scores of one go unread.',
  },
  'text-encoding': {
    title: 'Text in an old encoding',
    found: ({ encoding, cells, found, understood }) =>
      `This cell is written in ${LEGACY_ENCODINGS[encoding]}: ${quoted(found)} was understood as ${quoted(understood)}.${
        cells === 1 ? '' : ` The sheet has ${cells} such cells.`
      }`,
    mend: () => "Convert the sheet's text to Unicode with a converter such as UniKey, then choose a Unicode font such as Times New Roman.",
    why: 'Such text is only readable where its own fonts are installed. Official documents use Unicode by TCVN 6909:2001.',
  },
  'score-not-a-number': {
    title: 'Score is not a number',
    found: ({ column, text, isPair }) =>
      isPair ? `${COLUMNS[column]} says ${quoted(text)}, which is two numbers.` : `${COLUMNS[column]} says ${quoted(text)}, which is no number.`,
    mend: ({ isPair }) =>
      isPair
        ? 'Enter the points alone; the maximum has a column of its own.'
        : 'Enter a number; for an item that is not applicable, “Không đánh giá”.',
    why: 'What is no number is not added up, and the index stays provisional.',
  },
  'score-above-maximum': {
    title: 'Score above the maximum',
    found: ({ column, score, maximum }) => `${COLUMNS[column]} is ${decimal(score)}, above the maximum ${decimal(maximum)}.`,
    mend: ({ maximum }) => `Lower it to ${decimal(maximum)} or less, or check the item's maximum.`,
    why: 'No item earns more than the maximum that the framework lays down.',
  },
  'score-negative': {
    title: 'Negative score',
    found: ({ column, score }) => `${COLUMNS[column]} is ${decimal(score)}, below 0.`,
    mend: () => 'Enter 0 or more; a general penalty belongs in the penalty row.',
    why: 'The lowest score of an item is 0.',
  },
  'score-not-allowed': {
    title: 'Score against the scoring rule',
    found: ({ column, score, allowed }) => `${COLUMNS[column]} is ${decimal(score)}; the item's scoring rule allows only ${allowedScores(allowed)}.`,
    mend: () => "Choose the points again by the framework's scoring rule.",
    why: 'The framework lays down the points that an item may earn. Others will not be accepted by the appraisal.',
  },
  'item-unscored': {
    title: 'Not scored yet',
    found: ({ maximum }) => `The item has a maximum of ${decimal(maximum)}, but its score is blank.`,
    mend: () => 'Enter the score: 0 where nothing was achieved, “Không đánh giá” where it is not applicable.',
    why: 'Blank is not zero. An index that rests on blank cells is provisional.',
  },
  'score-broken': {
    title: 'Score cell shows an error',
    found: ({ column, error }) => `${COLUMNS[column]} shows ${error}.`,
    mend: () => 'Mend the formula in the cell, or enter the score as a number.',
    why: 'A cell with an error has no score, and every formula that adds it up shows an error too.',
  },
  'score-as-text': {
    title: 'Score stored as text',
    found: ({ column, text, score }) => `${COLUMNS[column]} ${quoted(text)} is text; it was understood as ${decimal(score)}.`,
    mend: ({ score }) => `Enter ${decimal(score)} again as a number.`,
    why: "Excel's own sums skip numbers stored as text, so the totals in the sheet come out too low.",
  },
  'score-as-date': {
    title: 'Score became a date',
    found: ({ column, day, month, year }) => `${COLUMNS[column]} is the date ${day}/${month}/${year} and no number of points.`,
    mend: () => 'Format the cell as a number, then enter the score again.',
    why: 'Excel may take 1/2 or 1.2 for a date when it is typed, and keeps quite another number than the score.',
  },
  'subtotal-differs': {
    title: 'Wrong subtotal',
    found: ({ stage, found, expected }) => `${COLUMNS[stage]} says ${decimal(found)}; the items below come to ${decimal(expected)}.`,
    mend: () => 'Use a formula that adds up the items; “Check and recalculate” fills it in.',
    why: 'The points of a criterion or an area are the sum of its items.',
  },
  'total-differs': {
    title: 'Wrong total',
    found: ({ stage, found, expected }) => `${COLUMNS[stage]} in the total row says ${decimal(found)}; it comes to ${decimal(expected)}.`,
    mend: () => 'Use a formula that adds up the areas; “Check and recalculate” fills it in.',
    why: 'The total is the sum of the areas, plus bonus and less penalty, each within its cap.',
  },
  'index-differs': {
    title: 'Wrong index',
    found: ({ found, expected, points, maximum }) =>
      `The index says ${decimal(found)}%; ${decimal(points)}/${decimal(maximum)} comes to ${decimal(expected)}%.`,
    mend: () => 'Use a formula for the index; “Check and recalculate” fills it in.',
    why: 'An index is points divided by maximum, times 100, rounded to two decimals. A difference of 0.01 can change a rank.',
  },
  'total-typed': {
    title: 'Typed number instead of a formula',
    found: ({ found }) => `This cell holds the typed number ${decimal(found)}, not a formula.`,
    mend: ({ formula }) =>
      formula === ''
        ? 'Put a formula in its place; “Check and recalculate” fills it in.'
        : `Put ${formula} in its place; “Check and recalculate” fills it in.`,
    why: 'A typed number does not follow when the items change.',
  },
  'formula-range-wrong': {
    title: 'Formula adds up the wrong cells',
    found: ({ formula, missed, repeated, foreign }) => {
      const wrongs = [
        ...(missed.length > 0 ? [`misses ${cellList(missed)}`] : []),
        ...(repeated.length > 0 ? [`counts ${cellList(repeated)} more than once`] : []),
        ...(foreign.length > 0 ? [`adds ${cellList(foreign)}, which does not belong to it`] : []),
      ];
      return `The formula ${formula} ${wrongs.length > 0 ? wrongs.join(', ') : 'does not count the right cells'}.`;
    },
    mend: ({ expected }) => `The right formula is ${expected}; “Check and recalculate” fills it in.`,
    why: 'A formula over the wrong cells may be right today and goes wrong as soon as a score changes.',
  },
  'evidence-missing': {
    title: 'Evidence missing',
    found: ({ points, required }) =>
      `${decimal(points)} points are claimed with neither evidence nor explanation.${
        required === null || required.trim() === '' ? '' : ` The framework asks for ${quoted(required)}.`
      }`,
    mend: () => 'Name the document by its kind, number, symbol and date; where there is none, explain.',
    why: 'Points are accepted on evidence issued by a competent body; where it is absent or incomplete, an explanation is due.',
  },
  'evidence-placeholder': {
    title: 'Evidence is a placeholder',
    found: ({ text, points }) => `${decimal(points)} points are claimed, but the evidence says only ${quoted(text)}.`,
    mend: () => 'Name the document by its kind, number, symbol and date; where there is none, explain.',
    why: 'A placeholder does not tell the council which document proves the points.',
  },
  'appraisal-reason-missing': {
    title: 'Appraisal without a reason',
    found: ({ stage, appraised, self }) =>
      `${COLUMNS[stage]} is ${decimal(appraised)} where the self-score is ${decimal(self)}, and no opinion is given.`,
    mend: () => 'Give the reason for the change in the opinion column.',
    why: 'The unit needs to know why its score was changed in order to explain or to hand in more evidence.',
  },
};

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
  'no-opinion-column': 'there is no opinion column',
  provisional: 'the result is still provisional',
  'formula-not-understood': 'a formula could not be understood',
  'not-calculated': 'a formula has not been calculated yet',
};

function onSheet(sheet: string | null): string {
  return sheet === null ? 'a sheet' : `sheet ${quoted(sheet)}`;
}

function remedy(problem: Problem, doing: Doing): string {
  switch (problem.kind) {
    case 'cell-being-edited':
      return 'a cell is being edited, press Enter or Esc and try again';
    case 'protected':
      return `${onSheet(problem.sheet)} is protected, unprotect it on the Review tab and try again`;
    case 'sheet-gone':
      return `${onSheet(problem.sheet)} is no longer in the workbook, press “Check and recalculate” to read it again`;
    case 'changed-since-read': {
      const cell = `cell ${problem.cell} on ${onSheet(problem.sheet)}`;
      return doing === 'undoing'
        ? `${cell} was changed after it was written, put it back and undo again`
        : `${cell} has just been changed, try again to read the new figures`;
    }
    case 'too-large':
      return 'the workbook is too large to handle in one go, remove unused rows, columns or sheets and try again';
    case 'cut-off':
      return doing === 'reading' || doing === 'reviewing' || doing === 'revealing'
        ? 'the connection to Excel was lost, check the network and try again'
        : 'the connection to Excel was lost half-way, open the workbook again, see whether it was written, and try again';
    case 'busy':
      return 'Excel is busy, wait a moment and try again';
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
    'opening-framework': 'The framework could not be taken into use',
    'comparing-frameworks': 'The frameworks could not be compared',
    'making-workbook': 'The new scoring workbook could not be made',
    'adding-framework-sheet': 'The framework could not be added as a sheet',
    'writing-framework-file': 'The framework could not be exported',
  },
  remedy,
  asItWas: 'the workbook is as it was',
  frameworkAsItWas: 'the framework in use is as it was',
};

const VERDICTS: PaneMessages['verdicts'] = {
  ready: { words: 'Ready', advice: 'No errors, no warnings.' },
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
  name: 'PAR Score Check',
  firstRun: {
    heading: 'One press',
    steps: [
      'Compares the scoresheet with the framework and shows every cell that needs a look.',
      'Fills in formulas for criteria, areas, the total and the indices.',
      'Writes the column “Check result” and colours the cells with findings.',
    ],
    promise: 'Never changes what people typed; everything can be undone.',
  },

  review: 'Check and recalculate',
  undo: 'Undo',
  clear: 'Remove marks',
  doing: {
    reading: 'Reading…',
    reviewing: 'Checking…',
    writing: 'Writing…',
    undoing: 'Undoing…',
    clearing: 'Removing marks…',
    revealing: 'Showing the cell…',
    correcting: 'Remembering the column…',
    'opening-framework': 'Opening the framework…',
    'comparing-frameworks': 'Comparing the frameworks…',
    'making-workbook': 'Making the workbook…',
    'adding-framework-sheet': 'Adding the sheet…',
    'writing-framework-file': 'Exporting the framework…',
  },
  deed: (deed) => {
    switch (deed.kind) {
      case 'nothing-to-write':
        return 'Checked; nothing to write.';
      case 'written':
        return deed.cells === 0 ? 'Checked; the colours were updated.' : `Checked; ${counted(deed.cells, 'cell', 'cells')} written.`;
      case 'not-written':
        return 'Not finished.';
      case 'undone':
        return 'The last change was undone.';
      case 'cleared':
        return 'The column “Check result” and the colours were removed.';
      case 'nothing-to-clear':
        return 'There are no marks to remove.';
      case 'corrected':
        return 'Remembered, and checked again; no cell was written.';
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
  pointsAtRisk: (points, items) =>
    `${shownPoints(points)} points at risk: ${counted(items, 'item lacks', 'items lack')} evidence.`,

  notChecked: (number) => `Not checked (${number})`,
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
  notShown: 'The results could not be loaded to be shown; check the connection, then close this pane and open it again.',
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
  frameworkMistaken: (file, mistakes) =>
    `${file}: the framework is incomplete or mistaken at ${mistakeList(mistakes)}.`,

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
  rules,
  place: (sheet, cell) => `${sheet}, cell ${cell}`,
  severities: SEVERITIES,
  resultsHeading: 'Check result',
  framework: frameworkInEnglish,
  // Vietnamese here too: what is made is an official document, whoever makes it.
  newWorkbook: NEW_WORKBOOK_WORDING,
  pane,
  terminal,
};
