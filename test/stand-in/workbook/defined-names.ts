import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { itemNotFound } from '../wire/rich-error';
import { withSheetsRenamed } from './sheets-in-formulas';
import type { WorkbookModel } from './workbook-model';

/** A defined name; `sheet` is the id of the only sheet that knows it, or `null`. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  readonly sheet: string | null;
  readonly visible: boolean;
}

/** What Univer writes where a name is the whole workbook's. */
export const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

export function definedNames({ injector, unit }: WorkbookModel): readonly DefinedName[] {
  const names = injector.get(IDefinedNamesService).getDefinedNameMap(unit.getUnitId()) ?? {};
  return Object.values(names).map(definedName);
}

/** Fails with ItemNotFound once the name has been deleted. */
export function nameById(workbook: WorkbookModel, id: string): DefinedName {
  const found = definedNames(workbook).find((defined) => defined.id === id);
  if (found === undefined) throw itemNotFound();
  return found;
}

/** Defines a name, or defines it anew. */
export function defineName(workbook: WorkbookModel, { id, name, formula, sheet, visible }: DefinedName): void {
  workbook.run(SetDefinedNameMutation.id, {
    unitId: workbook.unit.getUnitId(),
    id,
    name,
    formulaOrRefString: formula,
    localSheetId: sheet ?? WHOLE_WORKBOOK,
    hidden: !visible,
  });
}

export function removeName(workbook: WorkbookModel, defined: DefinedName): void {
  workbook.run(RemoveDefinedNameMutation.id, { unitId: workbook.unit.getUnitId(), id: defined.id, name: defined.name });
}

/** As Excel does when a sheet gets another name. */
export function renameInNames(workbook: WorkbookModel, from: string, to: string): void {
  for (const defined of definedNames(workbook)) {
    const formula = withSheetsRenamed(defined.formula, new Map([[from, to]]));
    if (formula !== defined.formula) defineName(workbook, { ...defined, formula });
  }
}

function definedName({ id, name, formulaOrRefString, localSheetId, hidden }: IDefinedNamesServiceParam): DefinedName {
  return {
    id,
    name,
    formula: formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`,
    sheet: localSheetId === undefined || localSheetId === WHOLE_WORKBOOK ? null : localSheetId,
    visible: hidden !== true,
  };
}
