import type { CellState, WorkbookState } from '../stand-in/workbook/cell-states';
import { previewTests } from './support/preview-tests';

const { open } = previewTests();

describe('“Hoàn tác”', () => {
  it('puts every cell and every format back as it was', async () => {
    const { pane, grid } = await open({ sample: 'tinh-co-loi' });
    const before = await grid.state();
    await pane.press('Kiểm tra và tính lại');

    await pane.press('Hoàn tác');

    expect(await grid.state()).toEqual(before);
  });
});

describe('“Xóa đánh dấu”', () => {
  it('leaves no trace of ours but the formulas of sums and indices', async () => {
    const { pane, grid } = await open({ sample: 'tinh-co-loi' });
    const before = await grid.state();
    await pane.press('Kiểm tra và tính lại');

    await pane.press('Xóa đánh dấu');

    const after = await grid.state();
    expect(looksOf(after)).toEqual(looksOf(before));
    expect(await grid.placesOf('Bảng điểm', 'Kết quả kiểm tra')).toEqual([]);
    for (const [place, { content }] of typedAnew(before, after)) expect(`${place} ${content}`).toMatch(/ =(SUM|ROUND|IF|IFERROR)\(/);
  });
});

/** Everything about a workbook except what is typed in its cells and follows from that. */
function looksOf({ sheets, ...rest }: WorkbookState): object {
  return {
    ...rest,
    sheets: sheets.map(({ cells, ...sheet }) => ({
      ...sheet,
      styles: Object.entries(cells).filter(([, { style }]) => Object.keys(style).length > 0).map(([address, { style }]) => [address, style]),
    })),
  };
}

function typedAnew(before: WorkbookState, after: WorkbookState): readonly (readonly [place: string, cell: CellState])[] {
  return after.sheets.flatMap(({ name, cells }, index) =>
    Object.entries(cells)
      .filter(([address, { content }]) => content !== (before.sheets[index]?.cells[address]?.content ?? ''))
      .map(([address, cell]) => [`${name}!${address}`, cell] as const),
  );
}
