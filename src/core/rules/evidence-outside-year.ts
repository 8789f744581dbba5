import { evidenceColumn, evidenceStanding } from '../evidence/evidence-standing';
import { evidenceWords } from '../evidence/evidence-words';
import { outsideYear } from '../evidence/outside-year';
import { scoringYear } from '../evidence/scoring-year';
import { itemNodes } from '../scoresheet/score-tree';
import type { Rule } from './rule';

/** Points are claimed on a document that was written for another year than the one that is scored. */
export const evidenceOutsideYear: Rule<'evidence-outside-year'> = {
  code: 'EV04',
  name: 'evidence-outside-year',
  severity: 'warning',
  *checkSheet(sheet) {
    const { scoresheet, snapshot, framework, tree } = sheet;
    const year = scoringYear(scoresheet, snapshot, framework);
    if (year === null) return;
    if (evidenceColumn(scoresheet.columns) === null) {
      yield { because: 'no-evidence-column' };
      return;
    }
    for (const item of itemNodes(tree.areas)) {
      if (item.entry === null || evidenceStanding(sheet, item).state !== 'attached') continue;
      for (const { text, column, meaning } of evidenceWords(item.entry, scoresheet.columns)) {
        const outside = meaning === 'explanation' ? [] : outsideYear(text, item.name, year);
        const documents = outside.map(({ reference, writtenDate }) => ({ reference: reference ?? '', date: writtenDate ?? '' }));
        if (documents.length === 0) continue;
        yield { place: { sheet: scoresheet.sheet, row: item.entry.row, column }, item: item.code, facts: { year, documents } };
      }
    }
  },
};
