import { legacyTextOn } from '../workbook/legacy-text';
import type { Rule } from './rule';

/** Text is Unicode: in an encoding from before, it is only readable where fonts made for it are installed. */
export const textEncoding: Rule<'text-encoding'> = {
  code: 'SH04',
  name: 'text-encoding',
  severity: 'warning',
  *checkSnapshot(snapshot) {
    const legacy = legacyTextOn(snapshot);
    const [first] = legacy?.cells ?? [];
    if (legacy === null || first === undefined) return;
    const { row, column, found, understood } = first;
    const facts = { encoding: legacy.encoding, cells: legacy.cells.length, found, understood };
    yield { place: { sheet: snapshot.sheet, row, column }, item: null, facts };
  },
};
