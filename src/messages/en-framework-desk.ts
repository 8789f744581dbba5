import type { ChangedTerms, ChangedWhole, FrameworkDifferences } from '../core/framework/framework-differences';
import { numberForm } from './decimal';
import type { DifferenceGroup, FrameworkDeskMessages } from './framework-desk-messages';
import { quoted } from './shortened';

const { points, decimal } = numberForm('.');

const ofYear = (year: number | null): string => (year === null ? '' : ` ${year}`);
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const TERMS: Readonly<Record<ChangedTerms['changed'][number], string>> = {
  scoring: 'scoring rule',
  evidence: 'evidence',
  'scored-by': 'who scores it',
  'responsible-agency': 'responsible agency',
};

const WHOLE: Readonly<Record<ChangedWhole, string>> = {
  title: 'Title',
  year: 'Year',
  decision: 'Decision',
  'bonus-cap': 'Most bonus points',
  'penalty-cap': 'Most penalty points',
  policy: 'Policy: rounding, grades, what may be left out, or which rules apply',
};

function groups({
  added,
  removed,
  moved,
  pointsChanged,
  reworded,
  termsChanged,
  wholeChanged,
}: FrameworkDifferences): readonly DifferenceGroup[] {
  const all: readonly DifferenceGroup[] = [
    { heading: `Added (${added.length})`, lines: added.map(({ code, name, maximum }) => `${code}. ${name}: ${decimal(maximum)} points`) },
    {
      heading: `Removed (${removed.length})`,
      lines: removed.map(({ code, name, maximum }) => `${code}. ${name}: ${decimal(maximum)} points`),
    },
    { heading: `Moved (${moved.length})`, lines: moved.map(({ from, to, name }) => `${from} → ${to}. ${name}`) },
    {
      heading: `Other maximum (${pointsChanged.length})`,
      lines: pointsChanged.map(({ code, name, before, after }) => `${code}. ${name}: ${decimal(before)} → ${decimal(after)} points`),
    },
    {
      heading: `Reworded (${reworded.length})`,
      lines: reworded.map(({ code, before, after }) => `${code}. ${quoted(before)} → ${quoted(after)}`),
    },
    {
      heading: `Scored otherwise (${termsChanged.length})`,
      lines: termsChanged.map(({ code, name, changed }) => `${code}. ${name}: ${changed.map((term) => TERMS[term]).join(', ')}`),
    },
    { heading: `As a whole (${wholeChanged.length})`, lines: wholeChanged.map((part) => WHOLE[part]) },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

/** English. */
export const frameworkDeskInEnglish: FrameworkDeskMessages = {
  lead: 'Choose a framework, make a new workbook',
  work: 'Change, view, compare or export it',
  none: 'There is no framework yet. Choose an Excel (.xlsx) or JSON file with the annex of the decision, or copy the annex into a sheet named “Khung tiêu chí”.',
  open: 'Choose a framework file…',
  useWorkbooksOwn: "Use this workbook's framework",
  makeWorkbook: 'Make a new scoring workbook',
  view: {
    heading: 'View the framework',
    size: (items, maximum) => `${counted(items, 'item', 'items')}, ${points(maximum)} points.`,
    branch: (code, name, maximum) => `${code}. ${name} (${points(maximum)} points)`,
    points: (maximum) => `${points(maximum)} points`,
    scoredBy: { unit: 'self-scored', survey: 'by survey' },
    scoring: (rule) => {
      switch (rule.kind) {
        case 'options':
          return 'One of these:';
        case 'ratio':
          return [
            'The ratio achieved times the maximum',
            ...(rule.atLeast === null ? [] : [`nothing below ${points(rule.atLeast)}%`]),
            ...(rule.fullFrom === null ? [] : [`the maximum from ${points(rule.fullFrom)}%`]),
          ].join('; ');
        case 'steps':
          return `From ${points(rule.least)} to the maximum in steps of ${points(rule.step)}; 0 where nothing is reached`;
        case 'deduction':
          return `Less ${points(rule.step)} points for each case, not below 0`;
        case 'free':
          return rule.wording === '' ? 'From 0 to the maximum' : `From 0 to the maximum; the framework says ${quoted(rule.wording)}`;
      }
    },
    option: ({ text, points: earned }) => `${points(earned)} points: ${text}`,
    evidence: (evidence) => {
      if (evidence.kind === 'none') return 'No evidence required';
      return evidence.wording === '' ? 'Evidence required' : `Evidence: ${evidence.wording}`;
    },
    agency: (name) => `Responsible agency: ${name}`,
    problems: (count) => `This framework has ${counted(count, 'place', 'places')} to mend`,
    unparsed: (count) => `${counted(count, 'scoring rule', 'scoring rules')} could not be read, only 0 to the maximum is checked`,
    unparsedItem: ({ code, name, wording }) => `${code}. ${name}: ${quoted(wording)}`,
  },
  compare: {
    heading: 'Compare with another framework',
    open: 'Choose another framework file…',
    title: (before, after) => `${after} compared with ${before}`,
    same: 'The two frameworks are the same.',
    totals: ({ before, after }) => `Total maximum: ${decimal(before)} → ${decimal(after)} points.`,
    groups,
  },
  save: {
    heading: 'Export the framework',
    asSheet: 'Add it to this workbook as a sheet',
    asJson: 'Export as JSON',
    workbookName: (year) => `PAR INDEX scores${ofYear(year)}.xlsx`,
    jsonName: (year) => `PAR INDEX framework${ofYear(year)}.json`,
    download: (name) => `Save ${quoted(name)}`,
    jsonText: 'The framework as JSON',
    copy: 'Copy the text',
    copied: 'Copied.',
    copyByHand: 'Where the file cannot be saved, copy the text and paste it into a text file.',
  },
};
