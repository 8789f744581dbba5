import { CFRuleType, CFSubRuleType } from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormattingRule } from 'exceljs';
import { gridRange, parseAreas } from '../workbook/address';
import type { FormulaRule } from '../workbook/conditional-rules';
import { fillStyle } from './cell-style';
import type { IdentifiedSheet } from './load-xlsx';

/** Conditional formats by formula, for Univer's plugin, first the one that wins; those of other kinds are left out. */
export function conditionalFormatsResource(sheets: readonly IdentifiedSheet[]): { readonly name: string; readonly data: string } {
  return { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(Object.fromEntries(sheets.map(rulesOf))) };
}

interface Formatting {
  readonly ref: string;
  readonly rules: readonly ConditionalFormattingRule[];
}

function rulesOf({ id, worksheet }: IdentifiedSheet): readonly [string, readonly FormulaRule[]] {
  const formattings: readonly Formatting[] = 'conditionalFormattings' in worksheet && Array.isArray(worksheet.conditionalFormattings) ? worksheet.conditionalFormattings : [];
  const rules = formattings
    .flatMap(({ ref, rules: found }) => found.map((rule) => ({ ref, rule })))
    .sort((one, other) => one.rule.priority - other.rule.priority)
    .flatMap(({ ref, rule }, index) => formulaRule(`format-${id}-${index + 1}`, ref, rule));
  return [id, rules];
}

function formulaRule(cfId: string, ref: string, rule: ConditionalFormattingRule): FormulaRule[] {
  if (rule.type !== 'expression' || rule.formulae === undefined) return [];
  const [formula] = rule.formulae;
  return [
    {
      cfId,
      ranges: parseAreas(ref.replaceAll(' ', ',')).map((area) => ({ ...gridRange(area) })),
      stopIfTrue: false,
      rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: `=${String(formula)}`, style: fillStyle(rule.style?.fill) },
    },
  ];
}
