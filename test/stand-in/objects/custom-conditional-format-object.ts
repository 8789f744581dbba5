import { BooleanNumber } from '@univerjs/core';
import type { IStyleBase } from '@univerjs/core';
import { itemNotFound } from '../wire/rich-error';
import { RichObject } from '../wire/rich-object';
import { changeRule, isFormulaRule, ruleById, withStyle } from '../workbook/conditional-rules';
import type { FormulaRule } from '../workbook/conditional-rules';
import { colorOf } from './range-looks';
import type { WorksheetObject } from './worksheet-object';

/** A part of a conditional format whose condition is a formula. */
abstract class CustomPart extends RichObject {
  constructor(
    protected readonly owner: WorksheetObject,
    protected readonly ruleId: string,
  ) {
    super();
  }

  protected get rule(): FormulaRule {
    const rule = ruleById(this.owner.sheet, this.ruleId);
    if (rule === null || !isFormulaRule(rule)) throw itemNotFound();
    return rule;
  }

  protected change(rule: FormulaRule): void {
    changeRule(this.owner.sheet, rule);
  }

  protected get style(): IStyleBase {
    return this.rule.rule.style;
  }

  protected set style(style: IStyleBase) {
    this.change(withStyle(this.rule, style));
  }
}

export class CustomConditionalFormatObject extends CustomPart {
  readonly typeName = 'CustomConditionalFormat';

  get Rule(): ConditionalFormatRuleObject {
    return new ConditionalFormatRuleObject(this.owner, this.ruleId);
  }

  get Format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.owner, this.ruleId);
  }
}

class ConditionalFormatRuleObject extends CustomPart {
  static override readonly scalars = ['Formula'];
  readonly typeName = 'ConditionalFormatRule';

  get Formula(): string {
    return this.rule.rule.value;
  }

  set Formula(formula: string) {
    this.owner.sheet.workbook.refuseFormula(formula);
    this.change({ ...this.rule, rule: { ...this.rule.rule, value: formula } });
  }
}

class ConditionalRangeFormatObject extends CustomPart {
  readonly typeName = 'ConditionalRangeFormat';

  get Fill(): ConditionalRangeFillObject {
    return new ConditionalRangeFillObject(this.owner, this.ruleId);
  }

  get Font(): ConditionalRangeFontObject {
    return new ConditionalRangeFontObject(this.owner, this.ruleId);
  }
}

class ConditionalRangeFillObject extends CustomPart {
  static override readonly scalars = ['Color'];
  readonly typeName = 'ConditionalRangeFill';

  /** Empty where the format has none. */
  get Color(): string {
    return (this.style.bg?.rgb ?? '').toUpperCase();
  }

  set Color(color: string) {
    this.style = { bg: { rgb: colorOf(color) } };
  }
}

class ConditionalRangeFontObject extends CustomPart {
  static override readonly scalars = ['Bold', 'Color'];
  readonly typeName = 'ConditionalRangeFont';

  get Color(): string {
    return (this.style.cl?.rgb ?? '').toUpperCase();
  }

  set Color(color: string) {
    this.style = { cl: { rgb: colorOf(color) } };
  }

  /** `null` where the format says nothing about it. */
  get Bold(): boolean | null {
    return this.style.bl === undefined ? null : this.style.bl === BooleanNumber.TRUE;
  }

  set Bold(bold: boolean) {
    this.style = { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE };
  }
}
