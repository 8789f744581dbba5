import { notCheckedByReason } from '../../../src/taskpane/findings/not-checked-by-reason';

test('what could not be checked is told once for each reason on each sheet', () => {
  expect(
    notCheckedByReason([
      { code: 'FW02', sheet: 'Sở Nội vụ', because: 'no-framework' },
      { code: 'EV01', sheet: 'Sở Nội vụ', because: 'no-evidence-column' },
      { code: 'FW03', sheet: 'Sở Nội vụ', because: 'no-framework' },
      { code: 'FW02', sheet: 'Sở Y tế', because: 'no-framework' },
    ]),
  ).toEqual([
    { because: 'no-framework', sheet: 'Sở Nội vụ', codes: ['FW02', 'FW03'] },
    { because: 'no-evidence-column', sheet: 'Sở Nội vụ', codes: ['EV01'] },
    { because: 'no-framework', sheet: 'Sở Y tế', codes: ['FW02'] },
  ]);
});
