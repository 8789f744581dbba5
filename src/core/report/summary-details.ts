import type { EvidenceState } from '../evidence/evidence-ledger';
import type { ReportArea, ReportUnit } from './report';
import { numberCell, numberColumn, row, textCell, wordColumn } from './report-cells';
import { sectionLines } from './report-sheet';
import type { ReportWording } from './report-wording';
import type { SheetBlock } from './stacked-blocks';

const STATES: readonly EvidenceState[] = ['attached', 'explained', 'missing', 'notRequired', 'notApplicable'];

/** How many items of each area stand how with their evidence. */
export function evidenceBlocks(unit: ReportUnit, wording: ReportWording, width: number): SheetBlock[] {
  const { headings, summary } = wording;
  const columns = [
    { ...wordColumn(headings.number, 7), numeric: true },
    wordColumn(headings.area, 42),
    ...STATES.map((state) => numberColumn(wording.evidenceState(state), 9)),
    numberColumn(headings.atRisk, 9),
  ];
  const line = (role: 'item' | 'total', code: string | null, name: string, { evidence, atRisk }: Pick<ReportArea, 'evidence' | 'atRisk'>) =>
    row(role, [textCell(code), textCell(name), ...STATES.map((state) => numberCell(String(evidence[state]))), numberCell(atRisk)]);
  const rows = [...unit.areas.map((area) => line('item', area.code, area.name, area)), line('total', null, headings.total, unit)];
  return [sectionLines(summary.evidence, width), { kind: 'table', columns, rows }];
}

/** Points lost by agency, and every item that lost any. */
export function lossBlocks({ agencies, itemsLost }: ReportUnit, wording: ReportWording, width: number): SheetBlock[] {
  const { headings, summary, nobody } = wording;
  const first = (heading: string) => [{ ...wordColumn(headings.number, 7), numeric: true }, wordColumn(heading, 42)];
  const byAgency: SheetBlock = {
    kind: 'table',
    columns: [...first(headings.agency), numberColumn(headings.lost, 9), numberColumn(headings.notYetKnown, 9)],
    rows: agencies.map(({ agency, lost, notYetKnown }, at) =>
      row('item', [textCell(String(at + 1)), textCell(agency ?? nobody), numberCell(lost), numberCell(notYetKnown)]),
    ),
  };
  const byItem: SheetBlock = {
    kind: 'table',
    columns: [...first(headings.name), numberColumn(headings.lost, 9)],
    rows: itemsLost.map(({ code, name, lost }) => row('item', [textCell(code), textCell(name), numberCell(lost)])),
  };
  return [
    ...(agencies.length === 0 ? [] : [sectionLines(summary.agencies, width), byAgency]),
    ...(itemsLost.length === 0 ? [] : [sectionLines(summary.items, width), byItem]),
  ];
}
