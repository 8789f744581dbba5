import type { IdentifiedRow } from '../scoresheet/identify-rows';
import { rememberedBy } from '../workbook/remembered';
import type { Rule } from './rule';

/** Excel makes numbers and days of codes; a code is put right so that people and look-ups find its item. */
export const codeDamaged: Rule<'code-damaged'> = {
  code: 'FW08',
  name: 'code-damaged',
  severity: 'warning',
  *checkFramework({ sheet, damagedCodes }) {
    if (sheet === null) return;
    for (const { cell, code, damage } of damagedCodes) {
      const { shown, became } = damage;
      yield { place: { sheet, ...cell }, item: code, facts: { shown, became, code } };
    }
  },
  *checkSheet({ scoresheet: { sheet, columns, identified: rows } }) {
    for (const { row, code, identified } of recoveredIn(rows)) {
      if (identified.by !== 'recovered-code') continue;
      const { shown, became } = identified;
      yield { place: { sheet, row, column: columns.code }, item: code, facts: { shown, became, code } };
    }
  },
};

const recoveredIn = rememberedBy((rows: readonly IdentifiedRow[]) => rows.filter(({ identified }) => identified.by === 'recovered-code'));
