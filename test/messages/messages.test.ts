import type { FactsOf, FindingOf, RuleName } from '../../src/core/finding';
import { points } from '../../src/core/indices/points';
import { headingMeaning } from '../../src/core/table/column-headings';
import { messagesFor } from '../../src/messages/catalogue';
import { languageOf } from '../../src/messages/language';
import { sheetWording } from '../../src/messages/sheet-wording';
import type { Messages } from '../../src/messages/catalogue';
import { sentenceOf, wordFinding } from '../../src/messages/word-finding';
import type { Doing, Problem } from '../../src/session/fault';

/** For each rule, facts in the form that shows most of its wording. */
const FACTS: FactsOf = {
  'item-duplicated': { firstCell: 'A12' },
  'item-unknown': { code: '2.3.11', because: 'not-in-framework', suggestion: '2.3.1' },
  'item-missing': { items: [{ code: '1.1.2', name: 'Kết quả thực hiện kế hoạch' }] },
  'maximum-differs': { found: '1.5', expected: '1.25' },
  'item-renamed': { found: 'Kế hoạch CCHC năm 2022', expected: 'Kế hoạch CCHC năm 2023', suggestion: '1.1.2' },
  'item-out-of-place': { standsUnder: '1', standsAfter: '1.2', belongsUnder: '2', belongsAfter: '2.1', rows: 1 },
  'framework-sum-differs': { printed: '100', sum: '99.55' },
  'code-damaged': { shown: '01/02/2024', became: 'date', code: '1.2' },
  'heading-missing': { column: 'maximum' },
  'heading-ambiguous': { text: 'TC', meanings: ['name', 'self'], cells: ['D8'] },
  'row-hidden': { rows: 3, first: 12, last: 15 },
  'text-encoding': { encoding: 'TCVN3', cells: 12, found: '§iÓm tù ®¸nh gi¸', understood: 'Điểm tự đánh giá' },
  'score-not-a-number': { column: 'self', text: '55/68', isPair: true },
  'score-above-maximum': { column: 'self', score: '1.25', maximum: '1' },
  'score-negative': { column: 'appraised-1', score: '-0.5' },
  'score-not-allowed': { column: 'self', score: '0.3', allowed: { kind: 'options', scores: ['0', '0.5', '1'] } },
  'item-unscored': { maximum: '1' },
  'score-as-text': { column: 'self', text: '0,5', score: '0.5' },
  'score-broken': { column: 'self', error: '#N/A' },
  'score-as-date': { column: 'self', day: 1, month: 2, year: 2023 },
  'score-disagrees-with-result': {
    column: 'self',
    score: '1.9',
    expected: '1.70',
    result: '17/20',
    maximum: '2',
    working: { kind: 'ratio', share: '85', from: '80', full: '100' },
  },
  'survey-self-scored': { score: '1.5' },
  'not-applicable-refused': { column: 'self', text: 'KĐG' },
  'score-too-fine': { column: 'self', score: '0.3333', decimals: 2 },
  'subtotal-differs': { stage: 'self', found: '9', expected: '9.25' },
  'total-differs': { stage: 'achieved', found: '85.76', expected: '85.57' },
  'index-differs': { stage: 'self', found: '90.15', expected: '90.75', points: '18.15', maximum: '20' },
  'total-typed': { found: '9.25', formula: '=SUM(D7:D9)' },
  'formula-range-wrong': { formula: '=SUM(D7:D8)', expected: '=SUM(D7:D9)', missed: ['D9'], repeated: [], foreign: ['D12'], items: [{ cell: 'D9', code: '1.1.3' }] },
  'stray-score': { column: 'self', score: '0.5', above: '1.1.2' },
  'external-link': { column: 'self', formula: "='[So Y te.xlsx]Bảng điểm'!D7", workbook: 'So Y te.xlsx' },
  'rounding-shows': { stage: 'self', total: '100', parts: '99.99' },
  'evidence-missing': { points: '0.5', required: 'Kế hoạch CCHC năm' },
  'evidence-placeholder': { text: 'đang cập nhật', points: '1' },
  'evidence-unidentified': { text: 'Kế hoạch của Sở', points: '1' },
  'evidence-outside-year': { year: 2023, documents: [{ reference: '12/BC-SNV', date: '15/3/2021' }] },
  'evidence-link-local': { links: ['D:\\CCHC\\KH 144.pdf'] },
  'evidence-date-impossible': { dates: [{ reference: '144/KH-UBND', written: '31/02/2023', because: 'no-such-day' }] },
  'evidence-reused': { documents: [{ reference: '144/KH-UBND', items: ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2'] }] },
  'evidence-not-registered': { references: ['876/QĐ-BNV'] },
  'evidence-uncited': { reference: '05/BC-SNV' },
  'explanation-missing': { score: '0.5', maximum: '1' },
  'appraisal-reason-missing': { self: '1', appraised: '0.5', stage: 'appraised-1' },
  'appraisal-incomplete': { stage: 'appraised-1', appraised: 12, items: 14, waiting: ['2.3.1', '5.1.2'] },
  'bonus-above-cap': { column: 'self', points: '3.5', cap: '3' },
  'penalty-above-cap': { column: 'appraised-1', points: '2.5', cap: '2' },
  'bonus-without-evidence': { points: '1', text: 'có' },
};

const PROBLEMS: { readonly [Kind in Problem['kind']]: Extract<Problem, { kind: Kind }> } = {
  'cell-being-edited': { kind: 'cell-being-edited' },
  protected: { kind: 'protected', sheet: 'Bảng điểm' },
  'structure-protected': { kind: 'structure-protected' },
  'sheet-gone': { kind: 'sheet-gone', sheet: null },
  'very-hidden': { kind: 'very-hidden', sheet: 'Bảng điểm' },
  'changed-since-read': { kind: 'changed-since-read', sheet: 'Bảng điểm', cell: 'D7' },
  'not-mended': { kind: 'not-mended', sheet: 'Bảng điểm', cell: 'D7' },
  'too-large': { kind: 'too-large' },
  'cut-off': { kind: 'cut-off' },
  busy: { kind: 'busy' },
  'excel-failed': { kind: 'excel-failed', code: 'GeneralException' },
  refused: { kind: 'refused', code: 'InvalidArgument' },
  'in-the-way': { kind: 'in-the-way', what: 'filter' },
  inactive: { kind: 'inactive' },
  'signed-out': { kind: 'signed-out' },
  'not-supported': { kind: 'not-supported' },
  'read-only': { kind: 'read-only' },
  'empty-file': { kind: 'empty-file' },
  'old-format': { kind: 'old-format' },
  password: { kind: 'password' },
  'word-document': { kind: 'word-document' },
  damaged: { kind: 'damaged' },
  'archive-bomb': { kind: 'archive-bomb' },
  'not-a-workbook': { kind: 'not-a-workbook' },
  'half-written': { kind: 'half-written', cells: ['D6', 'D7'] },
  'file-unreadable': { kind: 'file-unreadable' },
  'no-framework': { kind: 'no-framework' },
  'not-json': { kind: 'not-json' },
  'framework-mistaken': { kind: 'framework-mistaken', mistakes: [{ place: 'areas.0.code', because: 'missing' }] },
  'part-missing': { kind: 'part-missing' },
  unexpected: { kind: 'unexpected', detail: 'GeneralException' },
};

const DOINGS: readonly Doing[] = [
  ...(['reading', 'reviewing', 'writing', 'undoing', 'clearing', 'revealing', 'correcting', 'accepting', 'withdrawing', 'mending'] as const),
  ...(['opening-framework', 'comparing-frameworks', 'making-workbook', 'adding-framework-sheet', 'writing-framework-file'] as const),
  ...(['signing', 'withdrawing-sign-off'] as const),
];

const vi = messagesFor('vi');
const en = messagesFor('en');

function findingOf<Name extends RuleName>(rule: Name, facts: FactsOf[Name]): FindingOf<Name> {
  return { code: 'EV01', rule, severity: 'warning', place: { sheet: { id: 's1', name: 'Bảng điểm' }, row: 13, column: 7 }, item: '1.1.2', facts };
}

function ruleNames(): RuleName[] {
  const isRule = (name: string): name is RuleName => name in FACTS;
  return Object.keys(FACTS).filter(isRule);
}

function everyRule(messages: Messages): Record<string, string> {
  const worded = (rule: RuleName): string => {
    const { found, mend, why } = wordFinding(findingOf(rule, FACTS[rule]), messages);
    return [messages.rules[rule].title, found, mend, why].join('\n');
  };
  return Object.fromEntries(ruleNames().map((rule) => [rule, worded(rule)]));
}

function everyFault(messages: Messages): string[] {
  return DOINGS.flatMap((doing) => Object.values(PROBLEMS).map((problem) => messages.pane.fault({ doing, problem })));
}

/** Every text that a group of messages holds as it stands; those that take facts are asked for by name. */
function textsIn(group: unknown): string[] {
  if (typeof group === 'string') return [group];
  return typeof group === 'object' && group !== null ? Object.values(group).flatMap(textsIn) : [];
}

describe.each([vi, en])('Every sentence in $language', (messages) => {
  const sentences = [...Object.values(everyRule(messages)), ...everyFault(messages), ...textsIn(messages)];

  test('says something, with composed letters and no leftovers of the machine', () => {
    expect(sentences.length).toBeGreaterThan(120);
    for (const sentence of sentences) {
      expect(sentence.trim()).not.toBe('');
      expect(sentence).toBe(sentence.normalize('NFC'));
      // Behind a sheet's name the sign belongs to a formula.
      expect(sentence.replaceAll("'!", '')).not.toMatch(/undefined|\[object|NaN|null|function|!/);
    }
  });

  test('a rule’s title can stand in a cell', () => {
    for (const rule of ruleNames()) {
      const { title } = messages.rules[rule];
      expect(title.length).toBeLessThanOrEqual(45);
      expect(title).not.toMatch(/^[=+\-@]|[.;:]$/);
    }
  });

  test('a fault is told in one sentence', () => {
    for (const sentence of everyFault(messages)) expect(sentence).toMatch(/^[^.]+: (?:[^.]|\.(?=\S))+\.$/);
  });
});

describe('A finding', () => {
  const evidenceMissing = findingOf('evidence-missing', { points: '0.5', required: 'Kế hoạch CCHC năm' });

  test('says where, which rule, what was found, how to mend it and why', () => {
    expect(wordFinding(evidenceMissing, vi)).toEqual({
      place: 'Bảng điểm, ô H14',
      title: 'Thiếu tài liệu kiểm chứng',
      found: 'Đã chấm 0,5 điểm nhưng không có tài liệu kiểm chứng và không có giải trình. Khung tiêu chí yêu cầu: “Kế hoạch CCHC năm”.',
      mend: 'Ghi loại, số, ký hiệu và ngày ban hành của tài liệu; nếu không có tài liệu thì giải trình.',
      why: 'Điểm chỉ được công nhận khi có tài liệu kiểm chứng của cơ quan có thẩm quyền; không có hoặc chưa đủ thì phải giải trình.',
    });
  });

  test('is one text for whoever sees the cell and the code already', () => {
    expect(sentenceOf(findingOf('index-differs', FACTS['index-differs']), vi)).toBe(
      'Sai chỉ số. Chỉ số ghi 90,15%, tính đúng là 18,15/20 = 90,75%. Dùng công thức tính chỉ số; nút “Kiểm tra và tính lại” điền công thức này.',
    );
    expect(sentenceOf(findingOf('score-negative', FACTS['score-negative']), en)).toBe(
      'Negative score. The first appraised score is -0.5, below 0. Enter 0 or more; a general penalty belongs in the penalty row.',
    );
  });

  test.each([
    ['score-above-maximum', 'Điểm tự đánh giá là 1,25, lớn hơn điểm tối đa 1.'],
    ['score-not-allowed', 'Điểm tự đánh giá là 0,3; cách tính điểm của mục chỉ cho phép các mức 0; 0,5; 1.'],
    ['score-not-a-number', 'Điểm tự đánh giá ghi “55/68”, gồm hai số.'],
    ['formula-range-wrong', 'Công thức =SUM(D7:D8) bỏ sót D9 (mục 1.1.3), cộng nhầm D12.'],
    ['item-missing', 'Còn thiếu 1 mục so với khung tiêu chí: 1.1.2 “Kết quả thực hiện kế hoạch”.'],
    ['appraisal-reason-missing', 'Điểm thẩm định lần 1 là 0,5, khác điểm tự đánh giá 1, nhưng không có ý kiến.'],
  ] as const)('%s: %s', (rule, sentence) => {
    expect(wordFinding(findingOf(rule, FACTS[rule]), vi).found).toBe(sentence);
  });

  test.each([
    [{ kind: 'steps', maximum: '2', step: '0.25' }, 'điểm tối đa 2 trừ dần từng mức 0,25, không dưới 0'],
    [{ kind: 'ratio', least: '1.6', maximum: '2' }, '0, hoặc từ 1,6 đến 2'],
    [{ kind: 'ratio', least: '0', maximum: '2' }, 'từ 0 đến 2'],
  ] as const)('allowed scores %j in words', (allowed, words) => {
    expect(wordFinding(findingOf('score-not-allowed', { column: 'self', score: '3', allowed }), vi).found).toContain(words);
  });

  test('quotes a long text of several lines in one short line', () => {
    const { found } = wordFinding(findingOf('evidence-placeholder', { text: `có\n\n ${'rất '.repeat(60)}`, points: '1' }), vi);
    expect(found).toContain('“có rất rất');
    expect(found).toContain('…”');
    expect(found.length).toBeLessThan(170);
  });

  test('names six missing items and counts the rest', () => {
    const items = Array.from({ length: 9 }, (_, at) => ({ code: `1.${at + 1}`, name: 'Mục' }));
    const { found } = wordFinding(findingOf('item-missing', { items }), vi);
    expect(found).toContain('Còn thiếu 9 mục');
    expect(found).toMatch(/1\.6 “Mục” và 3 mục khác\.$/);
  });
});

describe('The column of results', () => {
  test.each([vi, en])('is known again by its heading in $language, so that a second click adds no second one', ({ resultsHeading }) => {
    expect(headingMeaning(resultsHeading)).toBe('results');
  });

  test('gives codes and titles, each once', () => {
    const finding = findingOf('evidence-missing', FACTS['evidence-missing']);
    const negative = { ...findingOf('score-negative', FACTS['score-negative']), code: 'SC03' };
    expect(sheetWording(vi).resultsHeading).toBe('Kết quả kiểm tra');
    expect(sheetWording(vi).results([negative, negative, finding])).toBe('SC03 Điểm âm; EV01 Thiếu tài liệu kiểm chứng');
    expect(sheetWording(en).results([finding])).toBe('EV01 Evidence missing');
  });
});

describe('A fault', () => {
  test('says what to do, and that the workbook is as it was', () => {
    expect(vi.pane.fault({ doing: 'writing', problem: PROBLEMS.protected })).toBe(
      'Chưa ghi được kết quả: trang tính “Bảng điểm” đang được bảo vệ, bỏ bảo vệ trong thẻ Xem lại rồi thử lại; nội dung tệp vẫn như cũ.',
    );
  });

  test('makes no promise where nobody can know', () => {
    expect(vi.pane.fault({ doing: 'writing', problem: PROBLEMS['half-written'] })).not.toContain('vẫn như cũ');
    expect(vi.pane.fault({ doing: 'writing', problem: PROBLEMS['cut-off'] })).not.toContain('vẫn như cũ');
    expect(vi.pane.fault({ doing: 'reading', problem: PROBLEMS['cut-off'] })).toContain('vẫn như cũ');
  });
});

describe('The pane', () => {
  test('shows numbers as the language writes them', () => {
    expect(vi.pane.percent(points('84.495'))).toBe('84,50%');
    expect(en.pane.percent(points('84.495'))).toBe('84.50%');
    expect(vi.pane.percent(null)).toBe('–');
    expect(vi.pane.pointsOfMaximum(points('57.460'), points('68'))).toBe('57,46/68 điểm');
  });

  test('says why an index is provisional', () => {
    expect(vi.pane.provisional(['survey-absent', 'unscored'])).toBe('Tạm tính: chưa có điểm điều tra xã hội học; còn mục chưa chấm điểm.');
  });

  test('tells how a review from the ribbon ended', () => {
    const counts = { error: 2, warning: 3, info: 0 };
    expect(vi.pane.outcome({ kind: 'reviewed', verdict: 'errors', counts })).toBe('Còn lỗi: 2 lỗi, 3 cảnh báo; xem cột “Kết quả kiểm tra” trong bảng.');
    expect(en.pane.outcome({ kind: 'reviewed', verdict: 'ready', counts })).toBe('Ready: No errors, no open warnings.');
  });
});

test.each([
  ['vi-VN', 'vi'],
  ['en-US', 'en'],
  ['en', 'en'],
  ['fr-FR', 'vi'],
] as const)('Excel shown in %s speaks %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
