import { readScoringRule } from '../../src/core/framework/read-scoring-rule';
import type { ScoringWording } from '../../src/core/framework/read-scoring-rule';
import type { ScoringRule } from '../../src/core/framework/scoring-rule';
import { points, toDecimal } from '../../src/core/indices/points';

describe('options', () => {
  test.each([
    ['a line each', '- Hoàn thành 100% kế hoạch: 1\n- Hoàn thành từ 80%: 0,5\n- Dưới 80%: 0', '1 0.5 0'],
    ['with their unit', 'Có ban hành: 1 điểm; Không ban hành: 0 điểm', '1 0'],
    ['with a dash', 'Đúng hạn – 1 điểm\nChậm – 0.25đ', '1 0.25'],
    ['in words', 'Đúng hạn được 1 điểm\nChậm thì không tính điểm', '1 0'],
    ['below an introduction', 'Chấm như sau:\n+ Có: 1\n+ Không: 0', '1 0'],
    ['with a plus before them', '+ Có: 1\n+ Có nhưng chậm: 0,25', '1 0.25'],
    ['in one line', 'Đạt 100%: 1 điểm; từ 80% đến dưới 100%: 0,5 điểm; dưới 80%: 0', '1 0.5 0'],
    ['behind commas', 'Có ban hành: 1 điểm, không ban hành: 0 điểm', '1 0'],
    ['as the score that is given', 'Hoàn thành thì điểm đánh giá là 1\nCòn lại thì điểm là 0', '1 0'],
    ['with the points first', '1 điểm nếu đúng hạn\n0,5 điểm nếu chậm dưới 10 ngày\n0 điểm: không gửi', '1 0.5 0'],
    ['in shares of the maximum', 'Đầy đủ: điểm tối đa\nMột phần: 50% số điểm tối đa\nKhông có: 0 điểm', '1 0.5 0'],
  ])('%s', (_, wording, options) => {
    expect(told(readScoringRule({ wording, options: [], maximum: points('1') }))).toBe(`options ${options}`);
  });

  test('in rows below the item, their points in the maximum column or at the end of their text', () => {
    const options = [
      { text: 'Hoàn thành 100%', points: points('1') },
      { text: 'Hoàn thành từ 80%: 0,5', points: null },
    ];
    expect(told(readScoringRule({ wording: '', options, maximum: points('1') }))).toBe('options 1 0.5');
  });

  test('of the same words, each by its own maximum and points, however often they are read', () => {
    const maxima = Array.from({ length: 50 }, (_, at) => String(at + 1));
    const rules = [...maxima, ...maxima].map((maximum) => {
      const options = [{ text: 'Hoàn thành', points: points(maximum) }, { text: 'Không hoàn thành', points: points('0') }];
      return told(readScoringRule({ wording: '', options, maximum: points(maximum) }));
    });
    expect(rules).toEqual([...maxima, ...maxima].map((maximum) => `options ${maximum} 0`));
  });
});

describe('ratios', () => {
  test.each([
    ['tỷ lệ % × điểm tối đa', 'ratio from none full none'],
    ['Điểm = (b/a)*điểm tối đa', 'ratio from none full none'],
    ['Tỉ lệ hồ sơ đúng hạn x 1,5', 'ratio from none full none'],
    ['Đạt 100%: 1,5\nTừ 80% đến dưới 100%: tỷ lệ % × điểm tối đa\nDưới 80%: 0', 'ratio from 80 full 100'],
    ['Từ 70 % đến dưới 95 %: tỷ lệ × điểm tối đa; từ 95% trở lên: điểm tối đa; dưới 70%: 0 điểm', 'ratio from 70 full 95'],
    ['Tính theo công thức (b/a) × điểm tối đa. Nếu b/a dưới 70% thì 0 điểm', 'ratio from 70 full none'],
    ['Từ 80% đến dưới 100%: tỷ lệ × điểm tối đa', 'ratio from 80 full 100'],
    ['Tỷ lệ hồ sơ xử lý đúng hạn x điểm chuẩn', 'ratio from none full none'],
    ['(Số hồ sơ đúng hạn / tổng số hồ sơ) x 1,5', 'ratio from none full none'],
    ['Số nhiệm vụ hoàn thành chia cho tổng số nhiệm vụ nhân với điểm tối đa', 'ratio from none full none'],
    ['Điểm đánh giá = (Điểm tối đa × tỷ lệ %)/100', 'ratio from none full none'],
    ['(b/a)*điểm tối đa\nTrong đó: a là tổng số nhiệm vụ; b là số đã hoàn thành\nNếu tỷ lệ b/a < 0.70 thì điểm đánh giá là 0', 'ratio from 70 full none'],
    ['Từ 70% trở lên thì tính theo (b/a)*điểm tối đa, dưới 70% thì 0 điểm', 'ratio from 70 full none'],
    ['Hoàn thành 60% trở lên: tỷ lệ % × điểm tối đa; còn lại: 0 điểm', 'ratio from 60 full none'],
    ['Từ 85%-dưới 100%: (Tỷ lệ % x 1,5)/100%; đạt 100%: 1,5; dưới 85%: 0', 'ratio from 85 full 100'],
    ['b/a ≥ 0,95: 1,5; nếu 0,7 ≤ b/a < 0,95 thì điểm = (b/a)*điểm tối đa; nếu b/a < 0,7 thì điểm là 0', 'ratio from 70 full 95'],
    ['Tỷ lệ hồ sơ nộp từ 01/01/2023 x điểm tối đa; vượt 100% thì lấy bằng 100%', 'ratio from none full none'],
  ])('%s', (wording, expected) => {
    expect(told(readScoringRule({ wording, options: [], maximum: points('1.5') }))).toBe(expected);
  });

  test.each([
    ['other fixed points stand beside them', 'Từ 80%: tỷ lệ × điểm tối đa\nTừ 50% đến dưới 80%: 0,5\nDưới 50%: 0'],
    ['the best lies above the maximum', 'Từ 80% đến dưới 100%: tỷ lệ × điểm tối đa\nĐạt 100%: 2'],
    ['less is better', '(1 - b/a) × điểm tối đa'],
    ['less is better, in percent', 'Điểm = (100% - tỷ lệ trễ hạn) x điểm tối đa'],
    ['less is better, from the maximum', 'Điểm = điểm tối đa - tỷ lệ trễ hạn x điểm tối đa'],
    ['little is best', 'Tỷ lệ hồ sơ trễ hạn x điểm tối đa; dưới 5%: 1,5'],
    ['much earns nothing', 'Tỷ lệ x điểm tối đa; từ 10% hồ sơ trễ hạn: 0'],
    ['the share is one of a threshold', 'Đạt 80% trở lên: điểm tối đa. Dưới 80%: tỷ lệ đạt được/80% x điểm tối đa'],
    ['something is added', 'Điểm = tỷ lệ % × 1,5 + 0,5'],
    ['there is a least score', 'Tỷ lệ % × điểm tối đa, tối thiểu 0,25 điểm'],
    ['points are taken off besides', 'Tỷ lệ % × điểm tối đa. Không báo cáo: trừ 0,25 điểm'],
    ['what holds right at the threshold is not said', 'Trên 90%: 1,5 điểm; từ 60% đến 90%: tỷ lệ x điểm tối đa; dưới 60%: 0'],
    ['the thresholds contradict each other', 'Từ 70%: tỷ lệ × điểm tối đa; dưới 60%: 0'],
    ['all is earned before a share', 'Từ 80% đến dưới 70%: tỷ lệ × điểm tối đa'],
    ['a threshold stands where nothing is earned by it', 'Tỷ lệ × điểm tối đa. Tỷ lệ dưới 50% thì giải trình'],
    ['a share is reached alone', 'Đạt 80%: tỷ lệ × điểm tối đa'],
    ['cases are counted', 'Từ 5 văn bản: tỷ lệ × điểm tối đa'],
  ])('leave any value open where %s', (_, wording) => {
    expect(told(readScoringRule({ wording, options: [], maximum: points('1.5') }))).toBe('free');
  });
});

describe('deductions', () => {
  test.each([
    ['Mỗi văn bản chậm trừ 0,25 điểm', 'deduction 0.25'],
    ['Đủ báo cáo: 1\nMỗi báo cáo thiếu bị trừ 0.1đ', 'deduction 0.1'],
    ['Cứ 01 văn bản ban hành chậm bị trừ 0,1 điểm', 'deduction 0.1'],
    ['Trừ 0,25 điểm cho mỗi văn bản chậm', 'deduction 0.25'],
    ['Chậm gửi báo cáo: trừ 0,1 điểm/báo cáo', 'deduction 0.1'],
    ['Mỗi văn bản chậm trừ 0,25 điểm, mỗi văn bản thiếu trừ 0,5 điểm', 'free'],
    ['Vi phạm thì trừ 0,5 điểm', 'free'],
  ])('%s', (wording, expected) => {
    expect(told(readScoringRule({ wording, options: [], maximum: points('1') }))).toBe(expected);
  });
});

describe('steps', () => {
  test.each([
    ['Từ 0,5 đến 2 điểm, mỗi bước 0,25 điểm', 'steps of 0.25 from 0.5'],
    ['Chấm từ 0 đến 2 điểm, bước nhảy 0,5', 'steps of 0.5 from 0'],
    ['Các mức cách nhau 0.5đ', 'steps of 0.5 from 0'],
    ['Điểm là bội số của 0,25', 'steps of 0.25 from 0'],
    ['Từ 0,5 đến 1,5 điểm, mỗi bước 0,25 điểm', 'free'],
    ['Từ 0 đến 2 điểm, mỗi bước 0,3 điểm', 'free'],
    ['Mỗi bước 0,25 điểm; riêng mục cuối mỗi bước 0,5 điểm', 'free'],
    ['Hoàn thành bước 1: lập kế hoạch', 'free'],
    ['Các lần kiểm tra cách nhau 1 tháng', 'free'],
    ['Theo từng bước 1, 2 của quy trình', 'free'],
  ])('%s', (wording, expected) => {
    expect(told(readScoringRule({ wording, options: [], maximum: points('2') }))).toBe(expected);
  });
});

describe('any value where the words leave a doubt', () => {
  test.each([
    ['nothing is said', ''],
    ['no points are named', 'Theo hướng dẫn của Bộ Nội vụ'],
    ['parts add up', 'Ban hành kế hoạch: 0,5\nBố trí kinh phí: 0,5'],
    ['one option cannot be read', 'Đạt: 1\nKhông đạt'],
    ['there is only one option', 'Hoàn thành: 1'],
    ['an option is worth more than the maximum', 'Đạt: 1\nXuất sắc: 2'],
    ['parts are summed in words', 'Cộng dồn các nội dung:\nCó kế hoạch: 1\nCó báo cáo: 0,5'],
  ])('%s', (_, wording) => {
    expect(told(readScoringRule({ wording, options: [], maximum: points('1') }))).toBe('free');
  });

  test('the maximum itself cannot be read', () => {
    expect(told(readScoringRule({ wording: 'Có: 1\nKhông: 0', options: [], maximum: null }))).toBe('free');
  });
});

describe('what no rule could be read from is kept', () => {
  test.each<[string, ScoringWording, string]>([
    ['the wording of its cell', said(' Theo hướng dẫn\ncủa Bộ Nội vụ '), 'Theo hướng dẫn\ncủa Bộ Nội vụ'],
    ['and the rows below it, with their points', said('Gồm:', ['Có kế hoạch', '0.5'], ['Có báo cáo: 0,5', '0.5'], ['Ghi chú', null]), 'Gồm:\nCó kế hoạch: 0,5\nCó báo cáo: 0,5\nGhi chú'],
    ['nothing where nothing is said', said(''), ''],
  ])('%s', (_, wording, kept) => {
    expect(readScoringRule(wording)).toEqual({ kind: 'free', wording: kept });
  });
});

function said(wording: string, ...rows: readonly (readonly [string, string | null])[]): ScoringWording {
  return { wording, options: rows.map(([text, earned]) => ({ text, points: earned === null ? null : points(earned) })), maximum: points('2') };
}

function told(rule: ScoringRule): string {
  switch (rule.kind) {
    case 'options':
      return `options ${rule.options.map((option) => toDecimal(option.points)).join(' ')}`;
    case 'ratio':
      return `ratio from ${rule.atLeast?.toFixed() ?? 'none'} full ${rule.fullFrom?.toFixed() ?? 'none'}`;
    case 'steps':
      return `steps of ${toDecimal(rule.step)} from ${toDecimal(rule.least)}`;
    case 'deduction':
      return `deduction ${toDecimal(rule.step)}`;
    case 'free':
      return 'free';
  }
}
