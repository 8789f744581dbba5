import type { RuleMessages } from '../rule-messages';
import { listed, quoted } from '../shortened';
import { andMore, counted, decimal } from '../en-words';

/** What the rules about items and their framework (FW01–FW08) say. */
export const frameworkRules = {
  'item-duplicated': {
    title: 'Item stands twice',
    found: ({ firstCell }) => `This item stands already in cell ${firstCell}.`,
    mend: () => 'Keep one row; remove the other or correct its code.',
    why: 'Each item of the framework is scored once. Scored twice, its points are counted twice.',
    restsOn: 'The decision that issues the framework: each item is scored once.',
  },
  'item-unknown': {
    title: 'Item not in the framework',
    found: ({ code, because }) => {
      switch (because) {
        case 'not-in-framework':
          return `The framework has no item with the code ${quoted(code)}.`;
        case 'no-code':
          return 'This row has a score but no code, and its wording clearly matches none of the framework.';
        case 'code-lost':
          return `Excel turned this row’s code into the date ${code} (day/month/year); which code was typed cannot be told for certain.`;
      }
    },
    mend: ({ suggestion }) =>
      suggestion === null
        ? 'Compare with the framework; enter the right code or remove the row.'
        : `Perhaps item ${suggestion} is meant: compare the wording, then enter the right code.`,
    why: 'Only items that the decision on the framework names can earn points.',
    restsOn: 'The decision that issues the framework.',
  },
  'item-missing': {
    title: 'Item missing',
    found: ({ items }) =>
      `${counted(items.length, 'item', 'items')} of the framework ${items.length === 1 ? 'is' : 'are'} missing: ${listed(
        items.map(({ code, name }) => `${code} ${quoted(name)}`),
        andMore,
      )}.`,
    mend: () => 'Add a row for each missing item, with the code and name of the framework.',
    why: 'A scoresheet holds every item of the framework. With one missing, maximum and index can no longer be compared.',
    restsOn: 'The decision that issues the framework.',
  },
  'maximum-differs': {
    title: 'Wrong maximum',
    found: ({ found, expected }) => `The maximum in the sheet is ${decimal(found)}, in the framework ${decimal(expected)}.`,
    mend: ({ expected }) => `Change the maximum to ${decimal(expected)}, or check which framework is in use.`,
    why: 'An index is measured against the maximum. With a wrong maximum the item, its criterion and its area are all wrong.',
    restsOn: 'The framework’s column of maximum points.',
  },
  'item-renamed': {
    title: 'Name differs from the framework',
    found: ({ found, expected }) => `The row says ${quoted(found)}; the framework calls the item of this code ${quoted(expected)}.`,
    mend: ({ suggestion }) =>
      suggestion === null
        ? 'Take over the wording of the framework, or correct the code where the row is another item.'
        : `This is the wording of item ${suggestion}: see whether code or wording is the slip, and make them agree.`,
    why: 'Where code and wording disagree the wrong item may have been scored, or the sheet was made for the framework of another year.',
  },
  'item-out-of-place': {
    title: 'Item out of place',
    found: ({ standsUnder, standsAfter, belongsUnder, rows }) => {
      if (rows > 1) return `The table follows another order than the framework: ${rows} rows are out of place, this one first.`;
      if (standsUnder !== belongsUnder) {
        const belongs = belongsUnder === null ? 'belongs under none' : `belongs under ${belongsUnder}`;
        return standsUnder === null
          ? `The row stands outside ${belongsUnder}, to which it belongs.`
          : `The row stands under ${standsUnder}, but ${belongs}.`;
      }
      return standsAfter === null
        ? 'The row stands before its place in the framework.'
        : `The row stands right after ${standsAfter}, which is not the framework’s order.`;
    },
    mend: ({ belongsUnder, belongsAfter, rows }) => {
      if (rows > 1) return 'Sort the table into the order of the framework.';
      if (belongsAfter !== null)
        return `Move the row, and the rows that belong to it, behind ${belongsAfter}; or correct the code if that is the slip.`;
      const first = belongsUnder === null ? 'the top of the table' : `the top of ${belongsUnder}`;
      return `Move the row, and the rows that belong to it, to ${first}; or correct the code if that is the slip.`;
    },
    why: 'Sums easily miss or wrongly add an item that stands outside its criterion, and it is hard to compare with the framework.',
  },
  'framework-sum-differs': {
    title: 'Maximum is not the sum of its parts',
    found: ({ printed, sum }) => `The maximum printed is ${decimal(printed)}; its parts come to ${decimal(sum)}.`,
    mend: () => 'Compare with the decision on the framework and correct the misprint; until then indices follow the items.',
    why: 'Criteria and areas consist of their items, and so do their maxima.',
    restsOn: 'The framework’s column of maximum points.',
  },
  'code-damaged': {
    title: 'Code turned into a number or date by Excel',
    found: ({ shown, became, code }) => {
      const now = became === 'date' ? `the date ${shown} (day/month/year)` : `the number ${decimal(shown)}`;
      return code === null
        ? `Excel turned the code in this cell into ${now}; which code was typed cannot be told for certain.`
        : `Excel turned the code ${code} into ${now}; the row is read as ${code}.`;
    },
    mend: ({ code }) => `Format the cell as Text, then enter the code${code === null ? '' : ` ${code}`} again.`,
    why: 'Excel turns the code 1.10 into the number 1.1, and 1-2 into a date. Readers and look-ups then take the item for another.',
  },
} satisfies Partial<RuleMessages>;
