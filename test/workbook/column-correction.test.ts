import { correctionName, correctionReference, CORRECTED_MEANINGS, readCorrection } from '../../src/core/workbook/column-correction';

test.each(CORRECTED_MEANINGS)('that a column holds %s is remembered in a name', (meaning) => {
  const cell = { row: 7, column: 27 };
  const reference = correctionReference('Bảng điểm', cell);
  expect(reference).toBe("='Bảng điểm'!$AB$8");
  expect(readCorrection(correctionName(meaning, 3), reference)).toEqual({ sheet: 'Bảng điểm', correction: { meaning, ...cell } });
});

test('a name says what it is about', () => {
  expect(correctionName('appraised-1', 12)).toBe('SoatDiemCCHC.appraised_1.12');
});

test('sheets whose names need quotation marks, and those that need none', () => {
  expect(correctionReference("Sở 'A'", { row: 0, column: 0 })).toBe("='Sở ''A'''!$A$1");
  expect(readCorrection('SoatDiemCCHC.self.1', "='Sở ''A'''!$A$1")?.sheet).toBe("Sở 'A'");
  expect(readCorrection('SoatDiemCCHC.self.1', '=Diem!$D$8')).toEqual({ sheet: 'Diem', correction: { meaning: 'self', row: 7, column: 3 } });
});

test.each([
  ['SoatDiemCCHC.selfish.1', '=Diem!$D$8'],
  ['SoatDiemCCHC.self', '=Diem!$D$8'],
  ['xSoatDiemCCHC.self.1', '=Diem!$D$8'],
  ['DiemTuCham', '=Diem!$D$8'],
  ['SoatDiemCCHC.self.1', '=#REF!'],
  ['SoatDiemCCHC.self.1', '=Diem!D8'],
  ['SoatDiemCCHC.self.1', '=Diem!$D$8:$D$9'],
])('%s, %s is no correction', (name, reference) => {
  expect(readCorrection(name, reference)).toBeNull();
});
