import { toDecimal, toShownDecimal } from '../../src/core/indices/points';
import { readSummaries } from '../../src/core/summary/read-summaries';
import type { SummaryPoints } from '../../src/core/summary/unit-summary';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';

/** `1. Sở Nội vụ 88/100 88.00%, Chỉ đạo 9/9.5 94.74%`: place, name, total, areas; `–` for what the sheet does not say. */
export function summaryUnits(workbook: WorkbookSnapshot): string[] {
  return readSummaries(workbook).flatMap(({ units }) =>
    units.map(({ name, total, areas, rank }) =>
      [`${rank ?? '–'}. ${name} ${shown(total)}`, ...areas.map((area) => `${area.name} ${shown(area)}`)].join(', '),
    ),
  );
}

function shown({ points, maximum, percent }: SummaryPoints): string {
  const [amount, most] = [points, maximum].map((each) => (each === null ? '–' : toDecimal(each)));
  return `${amount}/${most} ${percent === null ? '–' : `${toShownDecimal(percent)}%`}`;
}
