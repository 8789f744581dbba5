import fc from 'fast-check';
import type { BranchLedger, LedgerLine } from '../../src/core/evidence/evidence-ledger';
import { reusedDocuments } from '../../src/core/evidence/reused-documents';
import { ZERO } from '../../src/core/indices/points';

/** Three documents, one of them written in two ways, a number alone and a link. */
const CITED = ['12/KH-UBND', '012/KH - UBND', '34/BC-SNV', '56/QĐ-UBND', '78', null];

/** Of each area, of each of its items: the places in the list above of what it cites. */
const areas = fc.array(fc.array(fc.array(fc.nat(CITED.length - 1), { maxLength: 3 }), { maxLength: 5 }), { maxLength: 5 });

test('after any edits the same documents are told as by somebody who looks for the first time', () => {
  fc.assert(
    fc.property(fc.array(areas, { minLength: 2, maxLength: 5 }), (looks) => {
      const scoresheet = {};
      for (const look of looks) {
        const ledgers = look.map(ledgerOf);
        expect(reusedDocuments(ledgers, scoresheet)).toEqual(reusedDocuments(look.map(ledgerOf), {}));
      }
    }),
    { numRuns: 300 },
  );
});

test('as long as no document is cited otherwise the very same list is told', () => {
  const look = (sixth: number, seventh: number) => [[[0], [0]], [[0], [1]], [[1, 2], [sixth], [seventh]]].map(ledgerOf);
  const scoresheet = {};
  const told = reusedDocuments(look(0, 3), scoresheet);

  expect(told).toEqual([{ reference: '12/KH-UBND', row: 0, column: 4, items: ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2'] }]);
  expect(reusedDocuments(look(0, 3), scoresheet)).toBe(told);
  expect(reusedDocuments(look(0, 4), scoresheet)).toBe(told);
  expect(reusedDocuments(look(3, 4), scoresheet)).toEqual([]);
});

function ledgerOf(items: readonly (readonly number[])[], area: number): BranchLedger {
  const lines = items.map((cited, at): LedgerLine => {
    const citations = cited.map((place) => ({ type: null, reference: CITED[place] ?? null, date: null, writtenDate: null, link: null, column: 4 }));
    const standing = { state: 'attached', required: null, placeholder: null, claimed: ZERO, responsibleAgency: null } as const;
    return { item: `${area + 1}.${at + 1}`, name: '', row: area * 10 + at, column: 4, citations, ...standing };
  });
  return { lines, citing: lines.filter(({ citations }) => citations.length > 0), counts: { attached: lines.length, explained: 0, missing: 0, notRequired: 0, notApplicable: 0 }, pointsAtRisk: ZERO };
}
