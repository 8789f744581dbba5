import { CFRuleType, CFSubRuleType } from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormattingRule, Worksheet } from 'exceljs';
import { gridRange, parseAreas } from '../workbook/address';
import type { FormulaRule } from '../workbook/conditional-rules';
import { fillStyle, fontStyle } from './cell-style';
import type { IdentifiedSheet } from './load-xlsx';

/** Conditional formats by formula, for Univer's plugin, first the one that wins; for those of other kinds see {@link otherFormats}. */
export function conditionalFormatsResource(sheets: readonly IdentifiedSheet[]): { readonly name: string; readonly data: string } {
  return { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(Object.fromEntries(sheets.map(rulesOf))) };
}

interface Formatting {
  readonly ref: string;
  readonly rules: readonly ConditionalFormattingRule[];
}

function rulesOf({ id, worksheet }: IdentifiedSheet): readonly [string, readonly FormulaRule[]] {
  const rules = formatsOf(worksheet).flatMap(({ ref, rule }, index) => formulaRule(`format-${id}-${index + 1}`, ref, rule));
  return [id, rules];
}

/** Those of other kinds, which the grid does not show, as the file has them. */
export function otherFormats(worksheet: Worksheet): readonly unknown[] {
  return formatsOf(worksheet).filter(({ rule }) => rule.type !== 'expression');
}

function formatsOf(worksheet: Worksheet): readonly { readonly ref: string; readonly rule: ConditionalFormattingRule }[] {
  const found: unknown = 'conditionalFormattings' in worksheet ? worksheet.conditionalFormattings : [];
  const formattings: readonly Formatting[] = Array.isArray(found) ? found : [];
  return formattings
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort((one, other) => one.rule.priority - other.rule.priority);
}

function formulaRule(cfId: string, ref: string, rule: ConditionalFormattingRule): FormulaRule[] {
  if (rule.type !== 'expression' || rule.formulae === undefined) return [];
  const [formula] = rule.formulae;
  const style = { ...fontStyle(rule.style?.font ?? {}), ...fillStyle(rule.style?.fill) };
  return [
    {
      cfId,
      ranges: parseAreas(ref.replaceAll(' ', ',')).map((area) => ({ ...gridRange(area) })),
      stopIfTrue: false,
      rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: `=${String(formula)}`, style },
    },
  ];
}
