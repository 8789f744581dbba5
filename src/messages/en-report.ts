import { writtenMoment } from '../core/waivers/written-moment';
import { counted, decimal, percent, STAGES } from './en-words';
import type { ReportMessages } from './report-messages';
import { quoted } from './shortened';

const NOBODY = 'Nobody named';
const ofYear = (year: number | null): string => (year === null ? '' : ` ${year}`);

const keptWords = (kept: number): string =>
  kept === 0 ? '' : `; ${counted(kept, 'earlier one stays', 'earlier ones stay')}, written on by somebody or used by other formulas`;

/** English. */
export const reportInEnglish: ReportMessages = {
  inFull: (list) => `In full: ${list}.`,
  place: (sheet, cell) => `${sheet}!${cell}`,
  framework: ({ fingerprint }, title) => `Framework: ${title}; fingerprint ${fingerprint}`,
  noFramework: 'No framework: the workbook was checked for inner consistency alone',
  checked: (workbook, at, verdict) => `Workbook ${quoted(workbook)}, checked at ${writtenMoment(at)}. Verdict: ${verdict}`,
  counts: ({ counts, accepted, notChecked }) =>
    `${counted(counts.error, 'error', 'errors')}, ${counted(counts.warning, 'warning', 'warnings')}, ${counted(counts.info, 'note', 'notes')}; ${accepted.length} accepted with a reason; ${notChecked.reduce((sum, { codes }) => sum + codes.length, 0)} not checked`,
  provisional: (stage, because) => `${stage}: ${because}`,
  grade: (grade, isProvisional) => `Grade: ${grade}${isProvisional ? ' (provisional)' : ''}`,
  gradeBands: (bands) => `Grades: ${bands.map(({ name, from }) => `${name} from ${percent(from)}`).join('; ')}`,
  waiver: ({ reason }, signed) => `${reason} (${signed})`,
  lapsed: ({ waiver: { code, sheet, cell, reason } }, because) => `${code}, ${sheet}!${cell}: ${because} Reason given: ${quoted(reason)}.`,
  gap: (codes, because) => `${because} (${codes.join(', ')})`,
  supplies: {
    evidence: 'Supply evidence or an explanation',
    identification: 'Say which document proves it',
    correction: 'Clarify or replace the document',
    score: 'Score the item',
    explanation: 'Explain the lost points',
  },
  headings: {
    number: 'No.',
    severity: 'Severity',
    code: 'Code',
    unit: 'Unit',
    area: 'Area',
    item: 'Item',
    name: 'Name',
    agency: 'Responsible agency',
    place: 'Place',
    found: 'Finding',
    mend: 'How to mend it',
    reason: 'Why it was accepted',
    rank: 'Rank',
    points: (stage) => `${STAGES[stage]}: points`,
    maximum: (stage) => `${STAGES[stage]}: maximum`,
    percent: (stage) => `${STAGES[stage]}: index (%)`,
    lost: 'Points lost',
    notYetKnown: 'Points not known yet',
    atRisk: 'Points at risk',
    notes: 'Notes',
    itemMaximum: 'Maximum',
    claimed: 'Points claimed',
    supply: 'To be supplied',
    required: 'Evidence that the framework asks for',
    answer: 'Answer (by the agency)',
    total: 'Total',
  },
  sheets: {
    findings: 'Findings report',
    summary: 'Index summary',
    request: (agency) => `Request – ${agency ?? NOBODY}`,
  },
  mark: (code) => `Made by Soát điểm CCHC; making the reports again replaces this sheet unless somebody has written on it. Code: ${code}`,
  header: (at, framework, title) =>
    `Checked at ${writtenMoment(at)}${framework === null ? '' : `; framework ${framework.fingerprint}: ${title}`}`,
  footer: 'Page {page} of {pages}',
  findings: {
    title: 'FINDINGS',
    none: 'Nothing was found.',
    accepted: (count) => `Accepted with a reason (${count})`,
    lapsed: (count) => `Acceptances that lapsed: their findings count again (${count})`,
    notChecked: (count) => `Not checked (${count})`,
  },
  summary: {
    title: 'PAR INDEX SUMMARY',
    none: 'There is no scoring table that could be read.',
    ranking: (units) => `Ranking of ${units} units by total index`,
    unit: ({ name }) => `Unit: ${name}`,
    areaChart: (stage) => `Points and maximum by area (${STAGES[stage]})`,
    unitChart: 'Total index by unit (%)',
    evidence: 'Evidence (number of items)',
    agencies: 'Points lost by responsible agency',
    items: 'Items that lost points',
  },
  request: {
    title: 'REQUEST FOR SUPPLEMENTS',
    recipient: (agency) => (agency === null ? 'Items that no agency is named for' : `To: ${agency}`),
    introduction: ({ requests, atRisk }) =>
      `Please supply the ${counted(requests.length, 'thing', 'things')} below${atRisk === '0' ? '' : `; ${decimal(atRisk)} points are at risk for want of evidence`}. Deadline: …………`,
    placeAndDate: '……, ………… 20……',
    signatories: { left: 'PREPARED BY', right: 'FOR THE AGENCY' },
    signing: { left: '(Signature and full name)', right: '(Signature and full name)' },
  },
  deed: (deed) => {
    switch (deed.kind) {
      case 'report-sheets-added':
        return `${counted(deed.sheets, 'report sheet was', 'report sheets were')} added behind the others${keptWords(deed.kept)}.`;
      case 'report-sheets-removed':
        return deed.sheets === 0
          ? `There are no report sheets to remove${keptWords(deed.kept)}.`
          : `${counted(deed.sheets, 'report sheet was', 'report sheets were')} removed${keptWords(deed.kept)}.`;
      case 'report-offered':
        return 'It is made; save the file under Reports.';
    }
  },
  pane: {
    heading: 'Reports',
    notReviewed: 'Press “Check and recalculate” first: reports are made from what was found.',
    nothingToReport: 'This workbook has no scoring table that could be read, so there is nothing to report.',
    sheets: {
      heading: 'Report sheets in this workbook',
      description: (requests) =>
        `A sheet “Findings report” (every finding; its place leads to the cell), a sheet “Index summary” (table, grades, chart)${
          requests === 0
            ? '; nothing has to be requested from an agency.'
            : ` and ${counted(requests, 'request', 'requests')}, one sheet for each agency.`
        } Ready to print on A4.`,
      keeps: 'Made again, they replace the earlier ones; a sheet on which somebody has written stays. No other sheet is touched.',
      add: 'Add report sheets',
      remove: 'Remove report sheets',
      progress: (done, of) => `${done} of ${of} sheets made`,
      asFile: 'This Excel cannot take in sheets; save the report as a file and open it.',
      fileName: (year) => `PAR INDEX report${ofYear(year)}.xlsx`,
    },
    document: {
      heading: 'The council’s draft report',
      description:
        'A Word document in the official Vietnamese layout (Decree 30/2020/NĐ-CP), always in Vietnamese: indices by area, points lost, evidence; all findings and all requests by agency as appendices. Number, date and signature are left blank.',
      make: 'Make the Word draft',
      fileName: (year) => `Dự thảo báo cáo CCHC${ofYear(year)}.docx`,
      ready: 'The draft is ready.',
    },
  },
};
