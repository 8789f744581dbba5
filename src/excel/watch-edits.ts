import { areaOfA1 } from '../core/workbook/cell-ref';
import type { CellArea } from '../core/workbook/cell-ref';
import type { Edit, StopWatching } from '../session/live-workbook';

type Listener = (edit: Edit) => void;
type Handler = OfficeExtension.EventHandlerResult<never>;

/** Asks Excel to tell of edits on any sheet; `null` in an Excel before ExcelApi 1.9, which cannot. */
export async function watchEdits(listener: Listener): Promise<StopWatching | null> {
  if (!isSupported('1.9')) return null;
  const handlers = await Excel.run(async (context) => {
    const added = handlersOn(context.workbook.worksheets, listener);
    await context.sync();
    return added;
  });
  return () => stop(handlers);
}

function handlersOn(worksheets: Excel.WorksheetCollection, listener: Listener): Handler[] {
  const tell = (edit: Edit): Promise<void> => {
    listener(edit);
    return Promise.resolve();
  };
  const anything = (): Promise<void> => tell({ kind: 'anything', isOwn: false });
  const looks = (event: { readonly worksheetId: string; readonly address: string }): Promise<void> => tell(calculated(event));
  return [
    worksheets.onChanged.add((event) => tell(editOf(event))),
    worksheets.onCalculated.add(looks),
    worksheets.onFormatChanged.add(looks),
    worksheets.onAdded.add(anything),
    worksheets.onDeleted.add(anything),
    ...(isSupported('1.11') ? [worksheets.onRowHiddenChanged.add(anything)] : []),
  ];
}

/** Handlers can only be taken away where they were added. */
async function stop(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}

function isSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Excel says who wrote since ExcelApi 1.14; before that, what we wrote ourselves is looked at like anybody's edit. */
function editOf({ worksheetId, address, changeType, triggerSource }: Excel.WorksheetChangedEventArgs): Edit {
  const isOwn = triggerSource === 'ThisLocalAddin';
  const areas = changeType === 'RangeEdited' ? areasOf(address) : null;
  return areas === null ? { kind: 'anything', isOwn } : { kind: 'cells', sheetId: worksheetId, areas, isOwn };
}

function calculated({ worksheetId, address }: { readonly worksheetId: string; readonly address: string }): Edit {
  return { kind: 'calculated', sheetId: worksheetId, areas: areasOf(address) };
}

/** `A1:B2,D4` without its sheet; `null` where that is no list of cells. */
function areasOf(address: string | undefined): readonly CellArea[] | null {
  const read = (address ?? '').split(',').map((each) => areaOfA1(each.trim()));
  return read.every((area) => area !== null) ? read : null;
}
