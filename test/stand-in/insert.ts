import { Direction, ICommandService } from '@univerjs/core';
import { InsertColCommand, InsertRowCommand } from '@univerjs/sheets';
import type { StandIn } from './open-stand-in';

/** As a person does in the grid; counted from zero. It looks like the row above, and the first like the one that was the first. */
export function insertRow(excel: StandIn, sheet: string, row: number): Promise<void> {
  const direction = row === 0 ? Direction.UP : Direction.DOWN;
  return insert(excel, sheet, InsertRowCommand.id, { startRow: row, endRow: row, startColumn: 0, endColumn: 25 }, direction);
}

export function insertColumn(excel: StandIn, sheet: string, column: number): Promise<void> {
  const direction = column === 0 ? Direction.LEFT : Direction.RIGHT;
  return insert(excel, sheet, InsertColCommand.id, { startRow: 0, endRow: 20, startColumn: column, endColumn: column }, direction);
}

async function insert({ host }: StandIn, sheet: string, command: string, range: object, direction: Direction): Promise<void> {
  const { unit, injector } = host.workbook;
  const parameters = { unitId: unit.getUnitId(), subUnitId: host.workbook.sheet(sheet).id, range, direction };
  const isDone: boolean = await injector.get(ICommandService).executeCommand(command, parameters);
  if (!isDone) throw new Error(`Univer refused ${command}`);
  await host.calculated();
}
