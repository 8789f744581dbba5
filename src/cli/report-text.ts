import type { Finding, Severity } from '../core/finding';
import { itemsOf, totalMaximum } from '../core/framework/framework-tree';
import type { Review, SheetReview } from '../core/review-result';
import type { Waiver } from '../core/waivers/waiver';
import type { Messages } from '../messages/catalogue';
import { wordFinding } from '../messages/word-finding';
import { standingLines } from './standing-lines';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** A review as people read it in a terminal: verdict, totals, every finding, every gap. */
export function textReport(file: string, review: Review, messages: Messages): string {
  const parts = [
    [file, messages.terminal.verdict(messages.pane.verdicts[review.verdict].words), ...frameworkLines(review, messages)],
    ...review.sheets.map((sheet) => sheetLines(sheet, messages)),
    review.summaries.map(({ sheet, units }) => messages.terminal.summary(sheet.name, units)),
    findingLines(review, messages),
    acceptedLines(review, messages),
    lapsedLines(review, messages),
    gapLines(review, messages),
    review.formulas.length === 0 ? [] : [messages.terminal.formulas(review.formulas.length)],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function frameworkLines({ framework: found }: Review, { terminal, pane, waivers, rules }: Messages): string[] {
  if (found === null) return [pane.noFramework];
  const { framework, rules: otherwise } = found;
  const line = terminal.framework(pane.framework.title(framework), itemsOf(framework).length, totalMaximum(framework));
  return otherwise.length === 0 ? [line] : [line, waivers.rulesOtherwise(framework.year, otherwise, ({ rule }) => rules[rule].title)];
}

function sheetLines(sheet: SheetReview, messages: Messages): string[] {
  const { pane } = messages;
  const totals = sheet.stages.map(({ stage, total: { points, maximum, percent, state } }) => {
    const told = `  ${pane.stage(stage)}: ${pane.percent(percent)} (${pane.pointsOfMaximum(points, maximum)})`;
    return state.kind === 'provisional' ? `${told}; ${pane.provisional(state.because)}` : told;
  });
  const standing = standingLines(sheet, messages).map((line) => `  ${line}`);
  return [pane.unit(sheet), ...totals, ...standing];
}

function findingLines({ findings }: Review, messages: Messages): string[] {
  const { terminal, pane } = messages;
  if (findings.length === 0) return [terminal.noFindings];
  const counts = SEVERITIES.map((severity) => ({ severity, count: findings.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => pane.count(severity, count));
  return [
    terminal.findings(counts.join(', ')),
    ...findings.flatMap((finding) => {
      const { found, mend } = wordFinding(finding, messages);
      return [headLine(finding, messages), `    ${found} ${mend}`];
    }),
  ];
}

function headLine(finding: Finding, messages: Messages): string {
  const { place, title } = wordFinding(finding, messages);
  return `  ${place}: ${finding.code} ${title} (${messages.severities[finding.severity]})`;
}

function acceptedLines({ accepted }: Review, messages: Messages): string[] {
  if (accepted.length === 0) return [];
  return [
    messages.waivers.accepted(accepted.length),
    ...accepted.flatMap(({ finding, waiver }) => [
      headLine(finding, messages),
      `    ${wordFinding(finding, messages).found}`,
      ...signatureLines(waiver, messages),
    ]),
  ];
}

function lapsedLines({ lapsed }: Review, messages: Messages): string[] {
  if (lapsed.length === 0) return [];
  return [
    messages.waivers.lapsed(lapsed.length),
    ...lapsed.flatMap(({ finding, waiver, because }) => [
      headLine(finding, messages),
      `    ${messages.waivers.lapsedBecause[because]}`,
      ...signatureLines(waiver, messages),
    ]),
  ];
}

/** Who, when and why, as far as somebody has said so. */
function signatureLines(waiver: Waiver, { waivers }: Messages): string[] {
  const why = waiver.reason === '' ? '' : waivers.because(waiver.reason);
  return [waivers.signed(waiver), why].filter((line) => line !== '').map((line) => `    ${line}`);
}

function gapLines({ notChecked }: Review, { pane }: Messages): string[] {
  if (notChecked.length === 0) return [];
  const gaps = notChecked.map(({ code, sheet, because }) => `  ${code}, ${pane.notCheckedBecause(sheet, because)}`);
  return [pane.notChecked(notChecked.length), ...gaps];
}
