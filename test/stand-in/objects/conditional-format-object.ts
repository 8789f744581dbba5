import { itemNotFound, notImplemented } from '../wire/rich-error';
import { RichObject } from '../wire/rich-object';
import { areasOf, changeRule, isFormulaRule, moveRule, removeRule, ruleById, rulesOf } from '../workbook/conditional-rules';
import type { ConditionalRule } from '../workbook/conditional-rules';
import { CustomConditionalFormatObject } from './custom-conditional-format-object';
import { RangeAreasObject } from './range-areas-object';
import { RangeObject } from './range-object';
import type { WorksheetObject } from './worksheet-object';

/** One conditional format. Only those by formula can be changed; the others can be seen and deleted. */
export class ConditionalFormatObject extends RichObject {
  static override readonly scalars = ['Id', 'Priority', 'StopIfTrue', 'Type'];
  readonly typeName = 'ConditionalFormat';

  constructor(
    private readonly owner: WorksheetObject,
    private readonly ruleId: string,
  ) {
    super();
  }

  get Id(): string {
    return this.ruleId;
  }

  get Type(): string {
    return isFormulaRule(this.rule) ? 'Custom' : this.rule.rule.type;
  }

  /** Counted from zero; the first wins. */
  get Priority(): number {
    return rulesOf(this.owner.sheet).findIndex(({ cfId }) => cfId === this.ruleId);
  }

  set Priority(priority: number) {
    if (priority < 0) throw notImplemented('a priority counted from the last');
    moveRule(this.owner.sheet, this.rule.cfId, priority);
  }

  get StopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }

  set StopIfTrue(stop: boolean) {
    changeRule(this.owner.sheet, { ...this.rule, stopIfTrue: stop });
  }

  get Custom(): CustomConditionalFormatObject {
    if (!isFormulaRule(this.rule)) throw itemNotFound();
    return new CustomConditionalFormatObject(this.owner, this.ruleId);
  }

  get CustomOrNullObject(): CustomConditionalFormatObject | null {
    return isFormulaRule(this.rule) ? this.Custom : null;
  }

  GetRange(): RangeObject {
    const [area, ...others] = areasOf(this.rule);
    if (area === undefined || others.length > 0) throw itemNotFound();
    return new RangeObject(this.owner, area);
  }

  GetRanges(): RangeAreasObject {
    return new RangeAreasObject(this.owner, areasOf(this.rule));
  }

  Delete(): void {
    removeRule(this.owner.sheet, this.rule.cfId);
  }

  private get rule(): ConditionalRule {
    const rule = ruleById(this.owner.sheet, this.ruleId);
    if (rule === null) throw itemNotFound();
    return rule;
  }
}
