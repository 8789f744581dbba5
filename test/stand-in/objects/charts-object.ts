import type { CellArea } from '../../../src/core/workbook/cell-ref';
import { areaToA1 } from '../../../src/core/workbook/cell-ref';
import { invalidArgument, notImplemented } from '../wire/rich-error';
import { RichCollection, RichObject } from '../wire/rich-object';
import type { SheetModel } from '../workbook/sheet-model';
import type { KeptChart, KeptSeries } from '../workbook/sheet-extras';
import { RangeObject } from './range-object';

/** The charts of a sheet. The grid shows none: what is asked for is kept, so that a test can tell. */
export class ChartsObject extends RichCollection<ChartObject> {
  readonly typeName = 'ChartCollection';

  constructor(private readonly sheet: SheetModel) {
    super();
  }

  items(): readonly ChartObject[] {
    return (this.sheet.extras.charts ?? []).map((chart) => new ChartObject(chart));
  }

  find(name: unknown): ChartObject | null {
    return this.items().find((chart) => chart.Name === name) ?? null;
  }

  Add(type: string, source: unknown, seriesBy: string): ChartObject {
    if (type !== 'BarClustered' || seriesBy !== 'Columns') throw notImplemented(`ChartCollection.add('${type}', …, '${seriesBy}')`);
    const charts = this.sheet.extras.charts ?? [];
    const chart: KeptChart = { name: `Chart ${charts.length + 1}`, title: '', legend: true, reversed: false, covers: '', series: [{ name: '', values: cellsOf(source), categories: '', color: '' }] };
    this.sheet.extras.charts = [...charts, chart];
    return new ChartObject(chart);
  }
}

class ChartObject extends RichObject {
  static override readonly scalars = ['Name'];
  readonly typeName = 'Chart';

  constructor(private readonly chart: KeptChart) {
    super();
  }

  get Id(): string {
    return this.chart.name;
  }

  get Name(): string {
    return this.chart.name;
  }

  get Title(): ChartPartObject {
    return new ChartPartObject(this.chart);
  }

  get Legend(): ChartPartObject {
    return new ChartPartObject(this.chart);
  }

  get Axes(): ChartPartObject {
    return new ChartPartObject(this.chart);
  }

  get Series(): ChartSeriesListObject {
    return new ChartSeriesListObject(this.chart);
  }

  SetPosition(from: unknown, to: unknown): void {
    this.chart.covers = `${cellsOf(from)}:${cellsOf(to)}`;
  }
}

/** Title, legend and axes: of each only what is asked for so far. */
class ChartPartObject extends RichObject {
  readonly typeName = 'ChartTitle';

  constructor(private readonly chart: KeptChart) {
    super();
  }

  set Text(text: string) {
    this.chart.title = text;
  }

  set Visible(visible: boolean) {
    this.chart.legend = visible;
  }

  set Position(position: string) {
    if (position !== 'Bottom') throw notImplemented(`ChartLegend.position = '${position}'`);
  }

  get CategoryAxis(): ChartPartObject {
    return new ChartPartObject(this.chart);
  }

  set ReversePlotOrder(reversed: boolean) {
    this.chart.reversed = reversed;
  }
}

class ChartSeriesListObject extends RichCollection<ChartSeriesObject> {
  readonly typeName = 'ChartSeriesCollection';

  constructor(private readonly chart: KeptChart) {
    super();
  }

  items(): readonly ChartSeriesObject[] {
    return this.chart.series.map((series) => new ChartSeriesObject(series));
  }

  find(): null {
    return null;
  }

  Add(name: string): ChartSeriesObject {
    const series: KeptSeries = { name, values: '', categories: '', color: '' };
    this.chart.series.push(series);
    return new ChartSeriesObject(series);
  }
}

class ChartSeriesObject extends RichObject {
  readonly typeName = 'ChartSeries';

  constructor(private readonly series: KeptSeries) {
    super();
  }

  set Name(name: string) {
    this.series.name = name;
  }

  set HasDataLabels(has: boolean) {
    if (!has) throw notImplemented('ChartSeries.hasDataLabels = false');
  }

  SetValues(range: unknown): void {
    this.series.values = cellsOf(range);
  }

  SetXAxisValues(range: unknown): void {
    this.series.categories = cellsOf(range);
  }

  get Format(): ChartSeriesLookObject {
    return new ChartSeriesLookObject(this.series);
  }
}

class ChartSeriesLookObject extends RichObject {
  readonly typeName = 'ChartSeriesFormat';

  constructor(private readonly series: KeptSeries) {
    super();
  }

  get Fill(): this {
    return this;
  }

  SetSolidColor(color: string): void {
    this.series.color = color;
  }
}

function cellsOf(range: unknown): string {
  if (!(range instanceof RangeObject)) throw invalidArgument();
  const area: CellArea = range.area;
  return areaToA1(area);
}
