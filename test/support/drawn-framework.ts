import type { Framework } from '../../src/core/framework/framework';
import { readFramework } from '../../src/core/framework/read-framework';
import { drawWorkbook } from './draw-workbook';
import type { DrawnTable } from './draw-workbook';

/** The framework that a drawn table lays down. */
export function drawnFramework(table: DrawnTable): Framework {
  const framework = readFramework(drawWorkbook({ 'Khung tiêu chí': table }));
  if (framework === null) throw new Error('the drawing is no framework');
  return framework;
}
