import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Scores',
  layout: 'totals of any size, 60 as well as 100',
  sheets: {
    'Cục Hải quan': `
      | STT   | Tiêu chí                                   | Điểm tối đa | Điểm tự chấm         | Điểm Hội đồng thẩm định | Kết quả              | Chỉ số (%)                   |
      |-------|--------------------------------------------|-------------|----------------------|-------------------------|----------------------|------------------------------|
      | "I"   | Kết quả thực hiện cải cách hành chính      | 40          | =SUM(D3:D4) → 36.5   | =SUM(E3:E4) → 36.5      | =SUM(F3:F4) → 36.5   | =ROUND(F2/C2*100,2) → 91.25  |
      | "1"   | Thông quan điện tử                         | 25          | 23.5                 | 23.5                    | =E3 → 23.5           | =ROUND(F3/C3*100,2) → 94     |
      | "2"   | Kiểm tra chuyên ngành                      | 15          | 13                   | 13                      | =E4 → 13             | =ROUND(F4/C4*100,2) → 86.67  |
      | "II"  | Đánh giá của Hội đồng                      | 20          | =D6 → 17.5           | =E6 → 17.5              | =F6 → 17.5           | =ROUND(F5/C5*100,2) → 87.5   |
      | "1"   | Phối hợp với địa phương                    | 20          | 17.5                 | 17.5                    | =E6 → 17.5           | =ROUND(F6/C6*100,2) → 87.5   |
      |       | Tổng cộng                                  | 60          | =D2+D5 → 54          | =E2+E5 → 54             | =F2+F5 → 54          | =ROUND(F7/C7*100,2) → 90     |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'none',
    units: {
      'Cục Hải quan': {
        columns: 'A code, B name, C maximum, D self, E appraised-1, F achieved, G index of achieved',
        scores: `
          | code    | maximum | self     | appraised-1 | achieved |
          |---------|---------|----------|-------------|----------|
          | 1.1     | 25      | 23.5     | 23.5        | 23.5     |
          | 1.2     | 15      | 13       | 13          | 13       |
          | 2.1     | 20      | 17.5     | 17.5        | 17.5     |
          | points  |         | 54       | 54          | 54       |
          | of      |         | 60       | 60          | 60       |
          | percent |         | 90.00    | 90.00       | 90.00    |
          | state   |         | computed | computed    | computed |
        `,
      },
    },
  },
};
