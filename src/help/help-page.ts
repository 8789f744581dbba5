import type { Rule } from '../core/rules/rule';
import type { Messages } from '../messages/catalogue';
import { decimalForm } from '../messages/decimal-form';
import { wordFinding } from '../messages/word-finding';
import { drawnHtml } from './drawn-html';
import type { DrawnTable } from './drawn-workbook';
import { escaped } from './escaped';
import { page } from './page';
import { sheetsOf, shownFinding } from './review-example';
import type { DrawnSheets, RuleExample } from './rule-example';

/** What a person should know about one rule, with its example as a true review sees it. Throws where the rule overlooks its own example. */
export function helpPage({ code, name, severity }: Rule, example: RuleExample, messages: Messages): string {
  const { help, rules, severities } = messages;
  const { title, why, restsOn } = rules[name];
  const finding = shownFinding(example);
  if (finding === null) throw new Error(`${code} overlooks the example on its own help page`);
  const { place, found, mend } = wordFinding(finding, messages);
  const { alongside = [] } = example;
  const decimal = decimalForm(messages.language);
  return page(messages.language, `${code}. ${title}`, `${code}.html`, messages, [
    `<p class="severity ${severity}">${escaped(help.severity)}: <b>${escaped(severities[severity])}</b></p>`,
    `<p><b>${escaped(help.why)}.</b> ${escaped(why)}</p>`,
    ...(restsOn === undefined ? [] : [`<p><b>${escaped(help.restsOn)}.</b> ${escaped(restsOn)}</p>`]),
    `<h2>${escaped(help.wrong)}</h2>`,
    ...sheetsHtml(sheetsOf(example, example.wrong), (sheet, table, isFirst) =>
      drawnHtml(sheet, table, decimal, cellOn(example.cell, sheet, isFirst)),
    ),
    `<p class="finding"><b>${escaped(place)}.</b> ${escaped(found)}</p>`,
    `<p><b>${escaped(help.mend)}.</b> ${escaped(mend)}</p>`,
    ...(alongside.length === 0 ? [] : [`<p>${escaped(help.alongside(alongside))}</p>`]),
    `<h2>${escaped(help.right)}</h2>`,
    ...sheetsHtml(sheetsOf(example, example.right), (sheet, table) => drawnHtml(sheet, table, decimal)),
    `<p class="nothing">${escaped(help.nothingFound)}</p>`,
  ]);
}

function sheetsHtml(sheets: DrawnSheets, htmlOf: (sheet: string, table: DrawnTable, isFirst: boolean) => string): string[] {
  return Object.entries(sheets).map(([sheet, table], at) => htmlOf(sheet, table, at === 0));
}

/** `D3` on the first sheet, `Danh mục!B4` on another. */
function cellOn(cell: string, sheet: string, isFirst: boolean): string | null {
  const [own, other] = [cell.split('!').at(-1) ?? cell, cell.includes('!')];
  if (!other) return isFirst ? own : null;
  return cell === `${sheet}!${own}` ? own : null;
}
