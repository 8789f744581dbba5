import { ICommandService, IUniverInstanceService, mergeWorksheetSnapshotWithDefault, UniverInstanceType } from '@univerjs/core';
import type { IExecutionOptions, Injector, ISelectionCell, Univer, Workbook } from '@univerjs/core';
import { LexerNode, LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { accessDenied, invalidArgument, itemNotFound } from '../wire/rich-error';
import type { GridRange } from './address';
import { ManualCalculation } from './manual-calculation';
import { SheetModel } from './sheet-model';
import { SheetMoves } from './sheet-moves';

const FIRST_CELL: GridRange = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };

/** What a reader does who may not write. */
const LOOKS_ABOUT: ReadonlySet<string> = new Set([SetWorksheetActiveOperation.id, SetSelectionsOperation.id]);

/** The workbook that Excel would have open: Univer's, headless or behind a grid on a page. */
export class WorkbookModel {
  readonly injector: Injector;
  readonly unit: Workbook;
  readonly manualCalculation = new ManualCalculation();
  readonly moves: SheetMoves;
  /** Nobody may write here: a workbook that is only looked at. */
  isReadOnly = false;
  private readonly commands: ICommandService;
  private readonly sheetModels = new Map<string, SheetModel>();

  /** `univer` must have its workbook already. */
  constructor(univer: Univer) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.moves = new SheetMoves(this.commands);
    const unit = this.injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (unit === null || unit === undefined) throw new Error('Univer has no workbook open');
    this.unit = unit;
  }

  get name(): string {
    return this.unit.getName();
  }

  /** Hidden sheets too, in the order of their tabs. */
  get sheets(): readonly SheetModel[] {
    return this.unit.getSheets().map((sheet) => this.modelOf(sheet.getSheetId()));
  }

  get activeSheet(): SheetModel {
    return this.modelOf(this.unit.getActiveSheet().getSheetId());
  }

  /** By id, or by name without regard to case. */
  findSheet(key: string): SheetModel | null {
    const wanted = key.toLowerCase();
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? null;
  }

  sheet(key: string): SheetModel {
    const found = this.findSheet(key);
    if (found === null) throw itemNotFound();
    return found;
  }

  addSheet(name: string | null): SheetModel {
    const free = name ?? this.unit.generateNewSheetName('Sheet');
    this.refuseSheetName(free);
    const id = `sheet-${crypto.randomUUID()}`;
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name: free, rowCount: 100, columnCount: 26 });
    this.run(InsertSheetMutation.id, { unitId: this.unit.getUnitId(), index: this.sheets.length, sheet });
    return this.modelOf(id);
  }

  removeSheet({ id, name }: SheetModel): void {
    if (this.sheets.filter((sheet) => sheet.visibility === 'Visible' && sheet.id !== id).length === 0) throw invalidArgument();
    this.run(RemoveSheetMutation.id, { unitId: this.unit.getUnitId(), subUnitId: id, subUnitName: name });
    this.sheetModels.delete(id);
  }

  /** Excel's rules: 1–31 characters, none of `\ / ? * [ ] :`, no name twice. */
  refuseSheetName(name: string): void {
    const taken = this.findSheet(name) !== null;
    if (taken || name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) throw invalidArgument();
  }

  activate({ id }: SheetModel): void {
    this.run(SetWorksheetActiveOperation.id, { unitId: this.unit.getUnitId(), subUnitId: id });
  }

  select(sheet: SheetModel, range: GridRange): void {
    if (this.activeSheet.id !== sheet.id) this.activate(sheet);
    this.run(SetSelectionsOperation.id, {
      unitId: this.unit.getUnitId(),
      subUnitId: sheet.id,
      reveal: true,
      selections: [{ range, primary: primaryCell(range), style: null }],
    });
  }

  /** The selected cells; `A1` of the shown sheet when nothing was ever selected. */
  get selection(): { readonly sheet: SheetModel; readonly range: GridRange } {
    const selection = this.injector.get(SheetsSelectionsService).getCurrentLastSelection();
    return { sheet: this.activeSheet, range: selection?.range ?? FIRST_CELL };
  }

  /** What has no place of its own in Univer: settings, tables, protection… It lives in the workbook all the same. */
  get extras(): Record<string, unknown> {
    const snapshot = this.unit.getSnapshot();
    snapshot.custom ??= {};
    return snapshot.custom;
  }

  /** Whether sheets may neither be added nor deleted, renamed, moved or hidden. */
  get hasLockedStructure(): boolean {
    return this.extras['structureProtected'] === true;
  }

  set hasLockedStructure(locked: boolean) {
    if (locked) this.extras['structureProtected'] = true;
    else delete this.extras['structureProtected'];
  }

  refuseLockedStructure(): void {
    if (this.hasLockedStructure) throw accessDenied();
  }

  /** Excel refuses what is not a formula at all, such as `=SUM(`. */
  refuseFormula(formula: string): void {
    const tree = this.injector.get(LexerTreeBuilder).treeBuilder(formula);
    if (!(tree instanceof LexerNode)) throw invalidArgument();
  }

  run(command: string, parameters: object, options?: IExecutionOptions): void {
    if (this.isReadOnly && !LOOKS_ABOUT.has(command)) throw accessDenied();
    const done: boolean = this.commands.syncExecuteCommand(command, parameters, options);
    if (!done) throw new Error(`Univer refused ${command}`);
  }

  private modelOf(id: string): SheetModel {
    const known = this.sheetModels.get(id);
    if (known !== undefined) return known;
    const model = new SheetModel(this, id);
    this.sheetModels.set(id, model);
    return model;
  }
}

/** The active cell: where typing would begin. */
function primaryCell({ startRow, startColumn }: GridRange): ISelectionCell {
  const cell = { startRow, endRow: startRow, startColumn, endColumn: startColumn };
  return { ...cell, actualRow: startRow, actualColumn: startColumn, isMerged: false, isMergedMainCell: false };
}
