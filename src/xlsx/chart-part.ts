import { columnLetters } from '../core/workbook/cell-ref';
import type { CellArea } from '../core/workbook/cell-ref';
import type { ChartPlan, ChartSeries } from '../core/workbook/workbook-plan';
import { quotedSheet } from './quoted-sheet';
import { xmlText } from './xml-text';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const FACE = '<a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/>';

/** Dark enough to be told from each other in black and white. */
const FILLS: Readonly<Record<ChartSeries['tone'], string>> = { measured: '1F4E79', measure: 'BDD0E6' };

/** A chart of bars that lie one below the other, as a part of the file. `sheet`: the one whose cells it speaks of. */
export function chartPart({ title, categories, series }: ChartPlan, sheet: string): string {
  const bars = series.map((each, at) => seriesElement(each, at, categories, sheet)).join('');
  const plot = `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${bars}<c:gapWidth val="60"/>${AXES}</c:barChart>`;
  return (
    `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}"><c:roundedCorners val="0"/><c:chart>${titleElement(title)}` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}${CATEGORY_AXIS}${VALUE_AXIS}</c:plotArea>` +
    (series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${letters(1000)}</c:legend>` : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

const AXES = '<c:axId val="1"/><c:axId val="2"/>';

/** The first category stands on top, as in the table. */
const CATEGORY_AXIS = `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${letters(1000)}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;

const VALUE_AXIS = `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${letters(1000)}<c:crossAx val="1"/><c:crosses val="max"/></c:valAx>`;

function seriesElement({ name, values, tone }: ChartSeries, at: number, categories: CellArea, sheet: string): string {
  const fill = `<c:spPr><a:solidFill><a:srgbClr val="${FILLS[tone]}"/></a:solidFill></c:spPr>`;
  const labels = `<c:dLbls><c:numFmt formatCode="General" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${letters(900)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${xmlText(name)}</c:v></c:tx>${fill}<c:invertIfNegative val="0"/>${labels}` +
    `<c:cat><c:strRef><c:f>${xmlText(reference(categories, sheet))}</c:f></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${xmlText(reference(values, sheet))}</c:f></c:numRef></c:val></c:ser>`
  );
}

function titleElement(title: string): string {
  const look = `<a:rPr lang="vi-VN" sz="1300" b="1">${FACE}</a:rPr>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1300" b="1"/></a:pPr><a:r>${look}<a:t>${xmlText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** In hundredths of a point. */
function letters(size: number): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}">${FACE}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

/** `'Tổng hợp chỉ số'!$B$7:$B$14`. */
function reference({ row, column, rows, columns }: CellArea, sheet: string): string {
  const cell = (down: number, across: number): string => `$${columnLetters(across)}$${down + 1}`;
  return `${quotedSheet(sheet)}!${cell(row, column)}:${cell(row + rows - 1, column + columns - 1)}`;
}

const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What lays the chart, the drawing's first relationship, over its cells. */
export function drawingPart({ title, area }: ChartPlan): string {
  const corner = (name: 'from' | 'to', column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    `${HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${MAIN}"><xdr:twoCellAnchor>` +
    `${corner('from', area.column, area.row)}${corner('to', area.column + area.columns, area.row + area.rows)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1" descr="${xmlText(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>'
  );
}

/** The only relationship of a part: to a part of that kind, `chart` or `drawing`, at that path. */
export function relationshipPart(kind: 'chart' | 'drawing', target: string): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/></Relationships>`;
}
