import type { CorpusWorkbook } from './support/corpus-workbook';

export const workbook: CorpusWorkbook = {
  about: 'Headings',
  layout: 'one to four heading rows, merged or not, in capitals, with line breaks and remarks in brackets, in Vietnamese or English',
  sheets: {
    Framework: `
      | PAR INDEX framework 2023 |                             |               |           |
      | Code  | Criterion                                      | Maximum score | Scored by |
      |-------|------------------------------------------------|---------------|-----------|
      | "1"   | Institutional reform                           | 3             |           |
      | "1.1" | Review of legal documents                      | 1             | Unit      |
      | "1.2" | Quality of legal documents                     | 2             | Survey    |
    `,
    'Department of Justice': `
      | No.   | Criteria                                       | Maximum points | Self score | Survey score | Evidence                              |
      |-------|------------------------------------------------|----------------|------------|--------------|---------------------------------------|
      | "1"   | Institutional reform                           | 3              | =D3 → 1    |              |                                       |
      | "1.1" | Review of legal documents                      | 1              | 1          |              | Quyết định số 17/QĐ-STP ngày 06/02/2023 |
      | "1.2" | Quality of legal documents                     | 2              |            | 1.5          |                                       |
    `,
  },
  reads: {
    verdict: 'ready',
    framework: 'PAR INDEX framework 2023 (2 items, 3 points, sheet)',
    units: {
      'Department of Justice': {
        columns: 'A code, B name, C maximum, D self, E survey, F evidence',
        scores: `
          | code    | maximum | self     | survey | achieved |
          |---------|---------|----------|--------|----------|
          | 1.1     | 1       | 1        |        |          |
          | 1.2     | 2       |          | 1.5    |          |
          | points  |         | 1        |        | 2.5      |
          | of      |         | 1        |        | 3        |
          | percent |         | 100.00   |        | 83.33    |
          | state   |         | computed |        | computed |
        `,
      },
    },
  },
};
