import { areaToA1 } from '../core/workbook/cell-ref';
import type { ChartPlan } from '../core/workbook/workbook-plan';
import { untracked } from './read-sheets';

const COLORS = { measured: '#1F4E79', measure: '#BDD0E6' } as const;

/** The same chart that a file holds, drawn by Excel itself on a sheet that stands already. */
export function drawChart(worksheet: Excel.Worksheet, { title, area, categories, series }: ChartPlan): void {
  const [first, ...others] = series;
  if (first === undefined) return;
  const range = (cells: ChartPlan['area']): Excel.Range => untracked(worksheet.getRange(areaToA1(cells)));
  const chart = worksheet.charts.add(Excel.ChartType.barClustered, range(first.values), Excel.ChartSeriesBy.columns);
  chart.title.text = title;
  chart.legend.visible = others.length > 0;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.axes.categoryAxis.reversePlotOrder = true;
  series.forEach(({ name, values, tone }, at) => {
    const bars = at === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    bars.name = name;
    bars.setValues(range(values));
    bars.setXAxisValues(range(categories));
    bars.format.fill.setSolidColor(COLORS[tone]);
    bars.hasDataLabels = true;
  });
  chart.setPosition(
    range({ ...area, rows: 1, columns: 1 }),
    range({ row: area.row + area.rows - 1, column: area.column + area.columns - 1, rows: 1, columns: 1 }),
  );
}
