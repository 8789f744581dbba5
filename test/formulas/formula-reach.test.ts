import { formulaReach } from '../../src/core/formulas/formula-reach';
import { areaToA1 } from '../../src/core/workbook/cell-ref';

test.each([
  ['=SUM(D6,D7:D9)+Sở!E6', 'D6:D9 Sở!E6'],
  ['=D6+D7+D9', 'D6:D7 D9'],
  ['=D7+D6+E8', 'D7 D6 E8'],
  ['=D6+E7', 'D6 E7'],
  ['=SUM(D6,D7:E7)', 'D6 D7:E7'],
  ['=D6+Sở!D7+SUM(D7:E7)', 'D6 Sở!D7 D7:E7'],
  ['=IF(D6>0,ROUND(D7*100/D8,2),"")&D9', 'D6:D9'],
  ['=5%', 'nothing'],
  ['=D6:D9', 'D6:D9, may fill more'],
  ['=SUM(D6:D9)*2', 'D6:D9'],
  ['=D6:D9*2', 'D6:D9, may fill more'],
  ['=Tổng+D6', 'D6, depends on more, may fill more'],
  ['=SUM(Bảng1[Điểm])', 'depends on more'],
  ['=D6-SUM(OFFSET(D7,1,0))', 'D6:D7, depends on more'],
  ['=IF(TODAY()>D6,1,2)', 'not taken apart'],
  ['=SEQUENCE(D6)', 'D6, may fill more'],
  ['=#REF!+D6', 'not taken apart'],
])('%s reaches: %s', (formula, reach) => {
  expect(described(formula)).toBe(reach);
});

function described(formula: string): string {
  const { cells, dependsOnMore, mayFillMore } = formulaReach(formula);
  if (cells.length === 0 && dependsOnMore && mayFillMore) return 'not taken apart';
  const named = cells.map(({ sheet, area }) => `${sheet === null ? '' : `${sheet}!`}${areaToA1(area)}`);
  const said = [...(named.length > 0 ? [named.join(' ')] : []), ...(dependsOnMore ? ['depends on more'] : []), ...(mayFillMore ? ['may fill more'] : [])];
  return said.length === 0 ? 'nothing' : said.join(', ');
}
