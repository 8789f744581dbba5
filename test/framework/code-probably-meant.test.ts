import { codeProbablyMeant } from '../../src/core/framework/code-probably-meant';

const CANDIDATES = [
  { code: '1.2', name: 'Kiểm tra cải cách hành chính' },
  { code: '2.3.1', name: 'Ban hành kế hoạch' },
  { code: '2.3.10', name: 'Công khai thủ tục' },
  { code: '4.1.1', name: 'Ban hành kế hoạch' },
];

test.each([
  ['the same wording, whatever the code', { code: '9.9', name: '  KIỂM TRA  cải cách hành chính:' }, '1.2'],
  ['of the same wordings, the nearest code', { code: '4.1', name: 'Ban hành kế hoạch' }, '4.1.1'],
  ['one slip of the pen', { code: '2.3.11', name: 'Việc khác' }, '2.3.1'],
  ['two digits exchanged', { code: '3.2.1', name: 'Việc khác' }, '2.3.1'],
  ['a short code has no near ones', { code: '2', name: 'Việc khác' }, null],
  ['where no code is near, the wording most alike', { code: '', name: 'Kiểm tra công tác cải cách hành chính' }, '1.2'],
  ['nothing near', { code: '7.7.7', name: 'Việc khác' }, null],
  ['a blank name is no wording', { code: '8.8.8.8', name: '' }, null],
])('%s', (_, stray, meant) => {
  expect(codeProbablyMeant(CANDIDATES)(stray)).toBe(meant);
});

test('where every code is used nothing was meant', () => {
  expect(codeProbablyMeant([])({ code: '1.2', name: 'Kiểm tra' })).toBeNull();
});
