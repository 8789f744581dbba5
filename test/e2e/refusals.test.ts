import { previewTests } from './support/preview-tests';

const { open } = previewTests();

describe('when Excel refuses', () => {
  it('says in one sentence that the sheet is protected, and leaves the workbook as it was', async () => {
    const { pane, grid } = await open({ sample: 'tinh-co-loi' });
    await grid.protect();
    const before = await grid.state();

    await pane.press('Kiểm tra và tính lại');

    expect(await pane.fault()).toMatch(/^[^.]*đang được bảo vệ[^.]*\.$/);
    expect(await grid.state()).toEqual(before);
  });

  it('says in one sentence that a cell is being edited, and leaves the workbook as it was', async () => {
    const { pane, grid } = await open({ sample: 'tinh-co-loi' });
    const before = await grid.state();
    await grid.startEditing();

    await pane.press('Kiểm tra và tính lại');

    expect(await pane.fault()).toMatch(/^[^.]*Enter[^.]*\.$/);
    expect(await grid.state()).toEqual(before);
  });
});
