import { firstRoundBegun } from '../scoresheet/appraisal-round';
import type { Rule } from './rule';

/** A council that has begun to appraise goes through every item; the first that waits stands for all of them. */
export const appraisalIncomplete: Rule<'appraisal-incomplete'> = {
  code: 'AP02',
  name: 'appraisal-incomplete',
  severity: 'warning',
  *checkSheet(sheet) {
    const round = firstRoundBegun(sheet);
    const [first] = round?.waiting ?? [];
    if (round === null || first === undefined) return;
    const { stage, column, appraised, waiting } = round;
    yield {
      place: { sheet: sheet.scoresheet.sheet, row: first.row, column },
      item: first.code,
      facts: { stage, appraised, items: appraised + waiting.length, waiting: waiting.map(({ code }) => code) },
    };
  },
};
