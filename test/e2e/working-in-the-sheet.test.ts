import { previewTests } from './support/preview-tests';

const { open } = previewTests();

describe('a finding in the list', () => {
  it('shows its cell when it is pressed', async () => {
    const { pane, grid } = await open({ sample: 'tinh-co-loi' });
    await pane.press('Kiểm tra và tính lại');

    await pane.pressFinding('Bảng điểm', 'D118');

    await grid.selects('Bảng điểm!D118');
  });

  it('shows its cell on another sheet, too', async () => {
    const { pane, grid } = await open({ sample: 'tinh-co-loi' });
    await pane.press('Kiểm tra và tính lại');
    await pane.pressFinding('Bảng điểm', 'D118');

    await pane.pressFinding('Tổng hợp', 'A87');

    await grid.selects('Tổng hợp!A87');
  });
});

describe('a score changed after the review', () => {
  it('changes sums and indices by the formulas alone', async () => {
    const { pane, grid } = await open({ sample: 'tinh-mau' });
    await pane.press('Kiểm tra và tính lại');
    const { requests } = await grid.traffic();
    expect(await grid.value('Bảng điểm', 'G142')).toBe(86.81);

    await grid.type('Bảng điểm', 'E12', 1.01);

    // 1.1.2: 1,41 → 1,01 out of 1,5; 1.1 holds 0,5 more.
    expect(await grid.value('Bảng điểm', 'E10')).toBe(1.51);
    expect(await grid.value('Bảng điểm', 'H10')).toBe(75.5);
    expect(await grid.value('Bảng điểm', 'G142')).toBe(86.41);
    expect((await grid.traffic()).requests).toBe(requests);
  });
});

describe('the button on the ribbon', () => {
  it('does the same as the one in the pane, without the pane', async () => {
    const inPane = await open({ sample: 'tinh-co-loi' });
    await inPane.pane.press('Kiểm tra và tính lại');
    const expected = await inPane.grid.state();
    const onRibbon = await open({ sample: 'tinh-co-loi' });

    await onRibbon.pressOnTheRibbon();

    expect(await onRibbon.notice()).toContain('18 lỗi');
    expect(await onRibbon.grid.state()).toEqual(expected);
  });
});
