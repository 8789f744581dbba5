import type { EvidenceState } from '../../evidence/evidence-ledger';
import type { Stage } from '../../scoresheet/scoresheet';
import type { AcceptedInReport, Figure, Report, ReportFinding, ReportUnit, Shortfall } from '../report';
import type { AgencyRequests, SupplyRequest } from '../requests';
import type { DocumentColumn, DocumentRow, DocumentTable } from './document-plan';
import type { DocumentWording } from './document-wording';

const STATES: readonly EvidenceState[] = ['attached', 'explained', 'missing', 'notRequired', 'notApplicable'];

/** Areas by stages, and the total. */
export function areasTable(unit: ReportUnit, words: DocumentWording): DocumentTable {
  const { headings } = words;
  return {
    kind: 'table',
    columns: [numeric(headings.number, 6 + 2 * unit.stages.length), wordy(headings.area, 36), ...figureHeadings(unit.stages, words)],
    rows: [
      ...unit.areas.map(({ code, name, figures }) => plain([code, name, ...figures.flatMap((figure) => figureTexts(figure, words))])),
      strong(['', headings.total, ...unit.total.flatMap((figure) => figureTexts(figure, words))]),
    ],
  };
}

/** The units by their places. */
export function rankingTable({ units }: Report, words: DocumentWording): DocumentTable {
  const { headings } = words;
  const last = units[0]?.stages.at(-1) ?? 'self';
  const inOrder = [...units].sort((one, other) => (one.rank ?? units.length + 1) - (other.rank ?? units.length + 1));
  const rowOf = (unit: ReportUnit): DocumentRow =>
    plain([
      unit.rank === null ? '' : String(unit.rank),
      unit.name,
      ...figureTexts(unit.total.at(-1) ?? null, words),
      words.grade(unit) ?? '',
    ]);
  return {
    kind: 'table',
    columns: [numeric(headings.rank, 9), wordy(headings.unit, 34), ...figureHeadings([last], words), wordy(headings.notes, 22)],
    rows: inOrder.map(rowOf),
  };
}

export function lostByAreaTable(unit: ReportUnit, words: DocumentWording): DocumentTable {
  const { headings } = words;
  const line = ({ lost, notYetKnown, atRisk }: Shortfall): string[] => [lost, notYetKnown, atRisk].map(words.decimal);
  return {
    kind: 'table',
    columns: [
      numeric(headings.number, 8),
      wordy(headings.area, 46),
      ...[headings.lost, headings.notYetKnown, headings.atRisk].map((each) => numeric(each, 13)),
    ],
    rows: [...unit.areas.map((area) => plain([area.code, area.name, ...line(area)])), strong(['', headings.total, ...line(unit)])],
  };
}

export function lostByAgencyTable({ agencies }: ReportUnit, words: DocumentWording): DocumentTable {
  const { headings } = words;
  return {
    kind: 'table',
    columns: [numeric(headings.number, 8), wordy(headings.agency, 54), numeric(headings.lost, 16), numeric(headings.notYetKnown, 16)],
    rows: agencies.map(({ agency, lost, notYetKnown }, at) =>
      plain([String(at + 1), agency ?? words.nobody, words.decimal(lost), words.decimal(notYetKnown)]),
    ),
  };
}

export function lostByItemTable({ itemsLost }: ReportUnit, words: DocumentWording): DocumentTable {
  const { headings } = words;
  return {
    kind: 'table',
    columns: [wordy(headings.item, 10), wordy(headings.name, 48), wordy(headings.agency, 24), numeric(headings.lost, 12)],
    rows: itemsLost.map(({ code, name, agency, lost }) => plain([code, name, agency ?? words.nobody, words.decimal(lost)])),
  };
}

export function evidenceTable(unit: ReportUnit, words: DocumentWording): DocumentTable {
  const { headings } = words;
  const line = ({ evidence, atRisk }: Pick<ReportUnit, 'evidence' | 'atRisk'>): string[] => [
    ...STATES.map((state) => String(evidence[state])),
    words.decimal(atRisk),
  ];
  return {
    kind: 'table',
    columns: [
      numeric(headings.number, 8),
      wordy(headings.area, 32),
      ...[...STATES.map(words.evidenceState), headings.atRisk].map((each) => numeric(each, 11)),
    ],
    rows: [...unit.areas.map((area) => plain([area.code, area.name, ...line(area)])), strong(['', headings.total, ...line(unit)])],
  };
}

/** Every finding. */
export function findingsTable({ findings, units }: Report, words: DocumentWording): DocumentTable {
  const rowOf = (each: ReportFinding, at: number): DocumentRow => findingRow(each, at, units.length > 1, words, words.mend(each.finding));
  return { kind: 'table', columns: findingHeadings(units.length > 1, words, words.headings.mend), rows: findings.map(rowOf) };
}

/** Every accepted finding, with the reason in the place of how to mend it. */
export function acceptedTable(accepted: readonly AcceptedInReport[], words: DocumentWording): DocumentTable {
  const { headings } = words;
  const rowOf = ({ finding, waiver }: AcceptedInReport, at: number): DocumentRow =>
    plain([String(at + 1), finding.code, words.place(finding), words.found(finding), words.waiver(waiver)]);
  return {
    kind: 'table',
    columns: [
      numeric(headings.number, 8),
      wordy(headings.code, 9),
      wordy(headings.place, 18),
      wordy(headings.found, 36),
      wordy(headings.reason, 31),
    ],
    rows: accepted.map(rowOf),
  };
}

/** Everything that one agency has to supply. */
export function requestsTable({ requests, atRisk }: AgencyRequests, units: number, words: DocumentWording): DocumentTable {
  const { headings } = words;
  const hasUnits = units > 1;
  const optional = (text: string | null): string => (text === null ? '' : words.decimal(text));
  const rowOf = (each: SupplyRequest, at: number): DocumentRow =>
    plain([
      String(at + 1),
      ...(hasUnits ? [each.unit ?? ''] : []),
      ...[
        each.item?.code ?? '',
        each.item?.name ?? '',
        optional(each.atRisk),
        words.supply(each),
        each.required ?? '',
        words.place(each.finding),
      ],
    ]);
  return {
    kind: 'table',
    columns: [
      numeric(headings.number, 6),
      ...(hasUnits ? [wordy(headings.unit, 12)] : []),
      ...[wordy(headings.item, 7), wordy(headings.name, 22), numeric(headings.atRisk, 8)],
      ...[wordy(headings.supply, 32), wordy(headings.required, 18), wordy(headings.place, 12)],
    ],
    rows: [...requests.map(rowOf), strong(['', ...(hasUnits ? [''] : []), '', headings.total, words.decimal(atRisk), '', '', ''])],
  };
}

function findingHeadings(hasUnits: boolean, { headings }: DocumentWording, last: string): DocumentColumn[] {
  return [
    numeric(headings.number, 6),
    wordy(headings.severity, 8),
    wordy(headings.code, 7),
    ...(hasUnits ? [wordy(headings.unit, 12)] : []),
    ...[wordy(headings.item, 19), wordy(headings.agency, 12), wordy(headings.place, 12)],
    ...[wordy(headings.found, 30), wordy(last, 24)],
  ];
}

function findingRow(described: ReportFinding, at: number, hasUnits: boolean, words: DocumentWording, last: string): DocumentRow {
  const { finding, unit, item, agency } = described;
  return plain([
    ...[String(at + 1), words.severity(finding.severity), finding.code],
    ...(hasUnits ? [unit ?? ''] : []),
    ...[item === null ? '' : words.node(item), agency ?? '', words.place(finding), words.found(finding), last],
  ]);
}

/** The stage once above its three columns: with three stages there is no room for its name in each. */
function figureHeadings(stages: readonly Stage[], { figures, stage: stageInWords }: DocumentWording): DocumentColumn[] {
  return stages.flatMap((stage) =>
    [numeric(figures.points, 12), numeric(figures.maximum, 10), numeric(figures.percent, 15)].map((column) => ({
      ...column,
      group: stageInWords(stage),
    })),
  );
}

/** A provisional figure is marked by an asterisk, which a line below the table explains. */
function figureTexts(figure: Figure | null, words: DocumentWording): string[] {
  if (figure === null) return ['', '', ''];
  const mark = figure.because.length === 0 ? '' : '*';
  return [words.decimal(figure.points), words.decimal(figure.maximum), `${words.percent(figure.percent)}${mark}`];
}

function numeric(heading: string, share: number): DocumentColumn {
  return { heading, group: null, share, numeric: true };
}

function wordy(heading: string, share: number): DocumentColumn {
  return { heading, group: null, share, numeric: false };
}

function plain(cells: readonly string[]): DocumentRow {
  return { cells, strong: false };
}

function strong(cells: readonly string[]): DocumentRow {
  return { cells, strong: true };
}
