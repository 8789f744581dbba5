import type { PlannedColumn, RowCell } from '../new-workbook/planned-table';
import type { Stage } from '../scoresheet/scoresheet';
import type { Figure, Report, ReportUnit, Shortfall } from './report';
import { numberCell, numberColumn, row, shownFormat, textCell, wordColumn } from './report-cells';
import type { ReportWording } from './report-wording';
import type { LinkedRow } from './stacked-blocks';

/** An area or a whole unit with its figures. */
export interface FigureLine extends Shortfall {
  readonly code: string | null;
  readonly name: string;
  readonly of: Pick<ReportUnit, 'stages'>;
  /** One for each stage of the unit. */
  readonly shown: readonly (Figure | null)[];
  readonly grade: string | null;
  readonly role: 'item' | 'total';
}

/** Points, maximum and index of every stage, then what is lost, at risk and to be known besides. */
export function figureColumns(
  stages: readonly Stage[],
  { decimals }: Pick<Report, 'decimals'>,
  { headings }: ReportWording,
  first: { readonly code: string; readonly name: string } = { code: headings.number, name: headings.area },
): PlannedColumn[] {
  return [
    { ...wordColumn(first.code, 7), numeric: true },
    wordColumn(first.name, 42),
    ...stages.flatMap((stage) => [
      numberColumn(headings.points(stage), 9),
      numberColumn(headings.maximum(stage), 9),
      numberColumn(headings.percent(stage), 9, shownFormat(decimals)),
    ]),
    numberColumn(headings.lost, 9),
    numberColumn(headings.notYetKnown, 9),
    numberColumn(headings.atRisk, 9),
    wordColumn(headings.notes, 36),
  ];
}

export function figureRow(line: FigureLine, stages: readonly Stage[], wording: ReportWording): LinkedRow {
  const figures = stages.map((stage) => ({ stage, figure: line.shown[line.of.stages.indexOf(stage)] ?? null }));
  const doubts = figures.flatMap(({ stage, figure }) =>
    figure === null || figure.because.length === 0 ? [] : [wording.provisional(stage, figure.because)],
  );
  const notes = [...(line.grade === null ? [] : [line.grade]), ...doubts];
  return row(line.role, [
    textCell(line.code),
    textCell(line.name),
    ...figures.flatMap(({ figure }): RowCell[] => [
      numberCell(figure?.points ?? null),
      numberCell(figure?.maximum ?? null),
      numberCell(figure?.percent ?? null),
    ]),
    numberCell(line.lost),
    numberCell(line.notYetKnown),
    numberCell(line.atRisk),
    textCell(notes.join('\n')),
  ]);
}
