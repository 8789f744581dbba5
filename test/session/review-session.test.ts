import type { Finding } from '../../src/core/finding';
import { toA1 } from '../../src/core/workbook/cell-ref';
import type { SheetWording } from '../../src/core/review-result';
import { cellAt } from '../../src/core/workbook/snapshot';
import { ReviewSession } from '../../src/session/review-session';
import { drawWorkbook, placeOf } from '../support/draw-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';

const WORDING: SheetWording = {
  resultsHeading: 'Kết quả kiểm tra',
  results: (findings: readonly Finding[]) => findings.map(({ code }) => code).join('; '),
};

/** One item without evidence; its criterion and area have no formulas yet. */
const drawn = drawWorkbook({
  'Bảng điểm': `
    | STT   | Tiêu chí         | Điểm tối đa | Điểm tự chấm | Tài liệu kiểm chứng |
    |-------|------------------|-------------|--------------|---------------------|
    | 1     | Chỉ đạo          | 2           |              |                     |
    | 1.1   | Kế hoạch CCHC    | 2           |              |                     |
    | 1.1.1 | Ban hành         | 1           | 1            | 144/KH-UBND         |
    | 1.1.2 | Kết quả          | 1           | 1            |                     |`,
});

function sessionOn(workbook: InMemoryWorkbook): ReviewSession {
  return new ReviewSession(workbook, WORDING);
}

async function contents(workbook: InMemoryWorkbook, ...cells: readonly string[]): Promise<unknown[]> {
  const snapshot = await workbook.read();
  return cells.map((cell) => {
    const { row, column } = placeOf(snapshot, cell);
    return snapshot.sheets.slice(0, 1).map((sheet) => cellAt(sheet, row, column).content)[0];
  });
}

describe('One click', () => {
  test('writes formulas, the results column and colours, and says how many cells', async () => {
    const workbook = new InMemoryWorkbook(drawn);
    const session = sessionOn(workbook);

    await session.review();

    expect(await contents(workbook, 'D2', 'D3', 'F1', 'F5')).toEqual(['=SUM(D3)', '=SUM(D4:D5)', 'Kết quả kiểm tra', 'EV01']);
    expect(session.state).toMatchObject({ doing: null, fault: null, canUndo: true, deed: { kind: 'written', cells: 4 } });
    expect(session.state.review?.verdict).toBe('warnings');
  });

  test('a second click writes nothing', async () => {
    const workbook = new InMemoryWorkbook(drawn);
    const session = sessionOn(workbook);

    await session.review();
    await session.review();

    expect(workbook.applied).toHaveLength(1);
    expect(session.state.deed).toEqual({ kind: 'nothing-to-write' });
  });

  test('tells the steps as they are taken', async () => {
    const session = sessionOn(new InMemoryWorkbook(drawn));
    const steps: unknown[] = [];
    session.subscribe(() => steps.push(session.state.doing));

    await session.review();

    expect(steps.filter((step, at) => step !== steps[at - 1])).toEqual(['reading', 'reviewing', 'writing', null]);
  });

  test('pressed twice at once is one click', async () => {
    const workbook = new InMemoryWorkbook(drawn);
    const session = sessionOn(workbook);

    await Promise.all([session.review(), session.review()]);

    expect(workbook.applied).toHaveLength(1);
  });
});

describe('Hoàn tác and Xóa đánh dấu', () => {
  test('undo puts back what stood there', async () => {
    const workbook = new InMemoryWorkbook(drawn);
    const session = sessionOn(workbook);
    await session.review();

    await session.undo();

    expect(await contents(workbook, 'D2', 'D3', 'F1', 'F5')).toEqual(['', '', '', '']);
    expect((await workbook.read()).sheets[0]?.marks).toEqual([]);
    expect(session.state).toMatchObject({ canUndo: false, deed: { kind: 'undone' } });
  });

  test('clearing leaves the formulas and takes our column and colours, and can itself be undone', async () => {
    const workbook = new InMemoryWorkbook(drawn);
    const session = sessionOn(workbook);
    await session.review();

    await session.clear();
    expect(await contents(workbook, 'D3', 'F1', 'F5')).toEqual(['=SUM(D4:D5)', '', '']);
    expect((await workbook.read()).sheets[0]?.marks).toEqual([]);

    await session.undo();
    expect(await contents(workbook, 'F1', 'F5')).toEqual(['Kết quả kiểm tra', 'EV01']);
  });

  test('a failed undo can be tried again', async () => {
    const workbook = new InMemoryWorkbook(drawn);
    const session = sessionOn(workbook);
    await session.review();

    workbook.failNext({ kind: 'cell-being-edited' });
    await session.undo();
    expect(session.state.fault).toEqual({ doing: 'undoing', problem: { kind: 'cell-being-edited' } });

    await session.undo();
    expect(session.state).toMatchObject({ fault: null, deed: { kind: 'undone' } });
  });
});

describe('Faults', () => {
  test('a failure while reading is told as such, and the next click works', async () => {
    const workbook = new InMemoryWorkbook(drawn);
    const session = sessionOn(workbook);

    workbook.failNext({ kind: 'cell-being-edited' });
    await session.review();
    expect(session.state).toMatchObject({ doing: null, fault: { doing: 'reading', problem: { kind: 'cell-being-edited' } } });

    await session.review();
    expect(session.state).toMatchObject({ fault: null, deed: { kind: 'written' } });
  });

  test('a refusal to write keeps the review on show and gives nothing to undo', async () => {
    const workbook = new InMemoryWorkbook(drawn);
    const session = sessionOn(workbook);
    session.subscribe(() => {
      if (session.state.doing === 'writing') workbook.failNext({ kind: 'protected', sheet: 'Bảng điểm' });
    });

    await session.review();

    expect(session.state.fault).toEqual({ doing: 'writing', problem: { kind: 'protected', sheet: 'Bảng điểm' } });
    expect(session.state.review?.findings.map(({ code, place }) => `${code} ${toA1(place)}`)).toEqual(['EV01 E5']);
    expect(session.state.canUndo).toBe(false);
  });

  test('a finding whose sheet is gone is told when it is pressed', async () => {
    const workbook = new InMemoryWorkbook(drawn);
    const session = sessionOn(workbook);

    workbook.failNext({ kind: 'sheet-gone', sheet: 'Bảng điểm' });
    await session.reveal(placeOf(drawn, 'E5'));

    expect(session.state.fault).toEqual({ doing: 'revealing', problem: { kind: 'sheet-gone', sheet: 'Bảng điểm' } });
  });
});

describe('A column put right by hand', () => {
  const sheet = { id: 's1', name: 'Bảng điểm' };
  const evidence = { row: 0, column: 4 };

  test('is remembered in the workbook, and what is shown is looked at anew without a cell being written', async () => {
    const workbook = new InMemoryWorkbook(drawn);
    const session = sessionOn(workbook);
    await session.review();

    await session.correct(sheet, evidence, 'nothing');

    expect((await workbook.read()).sheets[0]?.corrections).toEqual([{ ...evidence, meaning: 'nothing' }]);
    expect(session.state).toMatchObject({ doing: null, fault: null, deed: { kind: 'corrected' } });
    expect(workbook.applied).toHaveLength(1);
  });

  test('is left to its heading again', async () => {
    const workbook = new InMemoryWorkbook(drawn);
    const session = sessionOn(workbook);
    await session.correct(sheet, evidence, 'nothing');

    await session.correct(sheet, evidence, null);

    expect((await workbook.read()).sheets[0]?.corrections).toEqual([]);
  });

  test('that cannot be remembered is told as such, and the review on show stays', async () => {
    const workbook = new InMemoryWorkbook(drawn);
    const session = sessionOn(workbook);
    await session.review();
    const { review } = session.state;

    workbook.failNext({ kind: 'cell-being-edited' });
    await session.correct(sheet, evidence, 'nothing');

    expect(session.state.fault).toEqual({ doing: 'correcting', problem: { kind: 'cell-being-edited' } });
    expect(session.state.review).toBe(review);
  });
});
