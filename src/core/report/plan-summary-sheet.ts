import { STAGES } from '../scoresheet/scoresheet';
import type { Stage } from '../scoresheet/scoresheet';
import type { ChartPlan, SheetPlan } from '../workbook/workbook-plan';
import { evidenceBlocks, lossBlocks } from './summary-details';
import { figureColumns, figureRow } from './figure-rows';
import type { Report, ReportUnit } from './report';
import { lineAcross, noteLines, reportLines, reportSheet, sectionLines } from './report-sheet';
import type { ReportWording } from './report-wording';
import type { LinkedRow, SheetBlock } from './stacked-blocks';

/** Areas by stages for each unit, their grades and ranks, a chart, and how evidence and lost points stand. */
export function planSummarySheet(name: string, report: Report, wording: ReportWording): SheetPlan {
  const { units } = report;
  const stages = STAGES.filter((stage) => units.some((unit) => unit.stages.includes(stage)));
  const columns = figureColumns(stages, report, wording);
  const width = columns.length;
  const first = units.length > 1 ? rankingBlock(report, stages, wording) : areasBlock(units[0], stages, report, wording);
  return reportSheet(
    {
      name,
      columnWidths: columns.map((column) => column.width),
      above: [
        ...reportLines(wording.summary.title, report, wording, width),
        ...(hasBands(report) ? [[lineAcross('caption', wording.gradeBands(report.framework?.gradeBands ?? []), width)]] : []),
      ],
      blocks: [
        sectionLines(
          units.length > 1 ? wording.summary.ranking(units.length) : wording.summary.unit({ name: units[0]?.name ?? '' }),
          width,
          [],
        ),
        first ?? noteLines(wording.summary.none, width),
        { kind: 'room', rows: first === null ? 0 : roomFor(barsOf(report)) },
        ...units.flatMap((unit) => unitBlocks(unit, stages, report, wording, width)),
      ],
      repeated: null,
      orientation: 'landscape',
      chart: ([, top = 0]) => (first === null ? null : chartBelow(top, stages, report, wording)),
    },
    report,
    wording,
  );
}

function hasBands({ framework }: Report): boolean {
  return framework !== null && framework.gradeBands.length > 0;
}

/** The best first; those without a place last. */
function rankingBlock(report: Report, stages: readonly Stage[], wording: ReportWording): SheetBlock {
  const { headings } = wording;
  const places = [...report.units].sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || 0);
  const rows = places.map((unit) =>
    totalRow(unit, stages, wording, { code: unit.rank === null ? null : String(unit.rank), name: unit.name, role: 'item' }),
  );
  return { kind: 'table', columns: figureColumns(stages, report, wording, { code: headings.rank, name: headings.unit }), rows };
}

function areasBlock(unit: ReportUnit | undefined, stages: readonly Stage[], report: Report, wording: ReportWording): SheetBlock | null {
  if (unit === undefined) return null;
  const rows: LinkedRow[] = [
    ...unit.areas.map((area) => figureRow({ ...area, of: unit, shown: area.figures, grade: null, role: 'item' }, stages, wording)),
    totalRow(unit, stages, wording, { code: null, name: wording.headings.total, role: 'total' }),
  ];
  return { kind: 'table', columns: figureColumns(stages, report, wording), rows };
}

function totalRow(
  unit: ReportUnit,
  stages: readonly Stage[],
  wording: ReportWording,
  as: { code: string | null; name: string; role: 'item' | 'total' },
): LinkedRow {
  return figureRow({ ...unit, ...as, of: unit, shown: unit.total, grade: wording.grade(unit) }, stages, wording);
}

/** Of a single unit, the areas stand above already. */
function unitBlocks(unit: ReportUnit, stages: readonly Stage[], report: Report, wording: ReportWording, width: number): SheetBlock[] {
  const areas = report.units.length > 1 ? areasBlock(unit, stages, report, wording) : null;
  return [
    ...(areas === null ? [] : [sectionLines(wording.summary.unit(unit), width), areas]),
    ...evidenceBlocks(unit, wording, width),
    ...lossBlocks(unit, wording, width),
  ];
}

function barsOf({ units }: Report): number {
  return units.length > 1 ? units.length : (units[0]?.areas.length ?? 0);
}

const ROWS_OF_A_BAR = 1.5;
const ROWS_AROUND = 5;
const FEWEST_ROWS = 11;

/** So much that eight areas, their table and the titles find room on one page. */
function roomFor(bars: number): number {
  return Math.max(FEWEST_ROWS, Math.ceil(bars * ROWS_OF_A_BAR) + ROWS_AROUND);
}

/** Points against the maximum by area at the last stage; of several units, their total indices. */
function chartBelow(top: number, stages: readonly Stage[], report: Report, wording: ReportWording): ChartPlan | null {
  const [first, ...others] = report.units;
  const last = first?.stages.at(-1);
  const bars = barsOf(report);
  if (first === undefined || last === undefined || bars === 0) return null;
  const { headings, summary } = wording;
  const hasTotal = others.length === 0 ? 1 : 0;
  const column = (at: number) => ({ row: top + 1, column: at, rows: bars, columns: 1 });
  const at = FIRST_FIGURE + stages.indexOf(last) * FIGURES_OF_A_STAGE;
  const area = {
    row: top + 1 + bars + hasTotal + 1,
    column: 0,
    rows: roomFor(bars) - 2,
    columns: figureColumns(stages, report, wording).length,
  };
  if (others.length > 0) {
    const percent = { name: headings.percent(last), values: column(at + 2), tone: 'measured' } as const;
    return { title: summary.unitChart, area, categories: column(1), series: [percent] };
  }
  const points = { name: headings.points(last), values: column(at), tone: 'measured' } as const;
  const maximum = { name: headings.maximum(last), values: column(at + 1), tone: 'measure' } as const;
  return { title: summary.areaChart(last), area, categories: column(1), series: [points, maximum] };
}

const FIRST_FIGURE = 2;
const FIGURES_OF_A_STAGE = 3;
