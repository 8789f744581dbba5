import type { IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { IConditionFormattingRule, IFormulaHighlightCell } from '@univerjs/sheets-conditional-formatting';
import type { CellArea } from '../../../src/core/workbook/cell-ref';
import { areaOfGridRange, gridRange, intersection } from './address';
import type { SheetModel } from './sheet-model';

export type ConditionalRule = IConditionFormattingRule;
export type FormulaRule = IConditionFormattingRule<IFormulaHighlightCell>;

/** The sheet's conditional formats, first the one that wins. */
export function rulesOf(sheet: SheetModel): readonly ConditionalRule[] {
  return modelOf(sheet).getSubunitRules(unitOf(sheet), sheet.id) ?? [];
}

/** Those that touch any of the areas. */
export function rulesTouching(sheet: SheetModel, areas: readonly CellArea[]): readonly ConditionalRule[] {
  return rulesOf(sheet).filter((rule) => areasOf(rule).some((one) => areas.some((other) => intersection(one, other) !== null)));
}

export function ruleById(sheet: SheetModel, id: string): ConditionalRule | null {
  return modelOf(sheet).getRule(unitOf(sheet), sheet.id, id) ?? null;
}

export function areasOf({ ranges }: ConditionalRule): readonly CellArea[] {
  return ranges.map(areaOfGridRange);
}

/** A new rule stands before all others. Until its formula is given, it marks nothing. */
export function addFormulaRule(sheet: SheetModel, areas: readonly CellArea[]): string {
  return addRule(sheet, {
    cfId: '',
    ranges: areas.map((area) => ({ ...gridRange(area) })),
    stopIfTrue: false,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: '', style: {} },
  });
}

/** Puts a rule before all others, under an id of its own, which is returned. */
export function addRule(sheet: SheetModel, rule: ConditionalRule): string {
  const cfId = modelOf(sheet).createCfId(unitOf(sheet), sheet.id);
  sheet.run(AddConditionalRuleMutation.id, { rule: { ...rule, cfId } });
  return cfId;
}

/** Rules are replaced whole: Univer's listeners compare the old one with the new. */
export function changeRule(sheet: SheetModel, rule: ConditionalRule): void {
  sheet.run(SetConditionalRuleMutation.id, { cfId: rule.cfId, rule });
}

export function removeRule(sheet: SheetModel, id: string): void {
  sheet.run(DeleteConditionalRuleMutation.id, { cfId: id });
}

/** To the place with so many rules above it; beyond the last it goes last. */
export function moveRule(sheet: SheetModel, id: string, above: number): void {
  const others = rulesOf(sheet).filter(({ cfId }) => cfId !== id);
  const below = others[above];
  const last = others.at(-1);
  const end = below === undefined ? { id: last?.cfId ?? id, type: 'after' } : { id: below.cfId, type: 'before' };
  if (end.id !== id) sheet.run(MoveConditionalRuleMutation.id, { start: { id, type: 'self' }, end });
}

export function isFormulaRule(rule: ConditionalRule): rule is FormulaRule {
  return rule.rule.type === CFRuleType.highlightCell && 'subType' in rule.rule && rule.rule.subType === CFSubRuleType.formula;
}

export function withStyle(rule: FormulaRule, style: IStyleBase): FormulaRule {
  return { ...rule, rule: { ...rule.rule, style: { ...rule.rule.style, ...style } } };
}

function modelOf({ workbook }: SheetModel): ConditionalFormattingRuleModel {
  return workbook.injector.get(ConditionalFormattingRuleModel);
}

function unitOf({ workbook }: SheetModel): string {
  return workbook.unit.getUnitId();
}
