import type { Rule } from './rule';

/** Without a maximum column and a score column nothing in a table can be checked. */
export const headingMissing: Rule<'heading-missing'> = {
  code: 'SH01',
  name: 'heading-missing',
  severity: 'error',
  *checkUnreadable({ sheet, headingTop, left, missing }) {
    yield { place: { sheet, row: headingTop, column: left }, item: null, facts: { column: missing } };
  },
};
