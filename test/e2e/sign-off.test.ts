import type { Locator } from 'playwright-core';
import { barriersIn } from './support/barriers';
import { previewTests } from './support/preview-tests';
import type { Preview } from './support/preview';

const { open } = previewTests();

const KEPT = 'Xác nhận kết quả';
const NAME = 'Nguyễn Thị Hòa';

describe('confirmed results', () => {
  it('stand in the workbook, with the keyboard where it says that they hold', async () => {
    const preview = await open({ sample: 'tinh-mau', width: 320 });
    const { page, pane, grid } = preview;
    await pane.press('Kiểm tra và tính lại');
    await pane.show('report');
    const part = pane.frame.getByRole('region', { name: KEPT });
    await part.getByText('Chưa xác nhận').waitFor();
    await hasNoBarrier(preview);

    await part.getByRole('textbox', { name: /^Họ và tên người xác nhận/ }).focus();
    await page.keyboard.type(NAME);
    await page.keyboard.press('Enter');
    await part.getByText('Xác nhận còn hiệu lực').and(pane.frame.locator(':focus')).waitFor();
    expect(await grid.placesOf(KEPT, NAME)).toHaveLength(1);
    await hasNoBarrier(preview);
  });

  it('hold when the pane is opened again; a cell that is changed is named, leads to itself, and ends them', async () => {
    const preview = await open({ sample: 'tinh-mau', width: 320 });
    const { pane, grid } = preview;
    const part = await confirmed(preview);
    await preview.reopenPane();
    await pane.press('Kiểm tra và tính lại');
    await pane.show('report');
    await part.getByText('Xác nhận còn hiệu lực').waitFor();

    const cell = await evidenceOf('1.1.1', preview);
    await grid.type('Bảng điểm', cell, 'Công văn số 9/SNV ngày 01/03/2023');
    await pane.press('Kiểm tra và tính lại');
    await part.getByText('Đã thay đổi 1 ô kể từ khi xác nhận').waitFor();
    await hasNoBarrier(preview);
    await part.getByRole('button', { name: /Mục 1\.1\.1, Tài liệu kiểm chứng$/ }).click();
    await grid.selects(`Bảng điểm!${cell}`);
  });

  it('are taken back by one undo, which leaves the workbook as it was', async () => {
    const preview = await open({ sample: 'tinh-mau', width: 320 });
    const { pane, grid } = preview;
    await pane.press('Kiểm tra và tính lại');
    const before = await grid.state();
    const part = await confirmed(preview);
    await pane.press('Hoàn tác');
    await part.getByText('Chưa xác nhận').waitFor();
    expect(await grid.state()).toEqual(before);
  });
});

/** Presses, confirms the results, and gives the part of the pane that says so. */
async function confirmed({ pane }: Preview): Promise<Locator> {
  await pane.press('Kiểm tra và tính lại');
  await pane.show('report');
  const part = pane.frame.getByRole('region', { name: KEPT });
  await part.getByRole('textbox', { name: /^Họ và tên/ }).fill(NAME);
  await part.getByRole('button', { name: KEPT }).click();
  await part.getByText('Xác nhận còn hiệu lực').waitFor();
  return part;
}

/** The cell in which an item's evidence stands: `I12`. */
async function evidenceOf(item: string, { grid }: Preview): Promise<string> {
  const [code] = await grid.placesOf('Bảng điểm', item);
  if (code === undefined) throw new Error(`${item} is not on the sheet`);
  return `I${code.replace(/^[A-Z]+/, '')}`;
}

async function hasNoBarrier(preview: Preview): Promise<void> {
  expect(await barriersIn(preview)).toEqual([]);
  expect(await preview.pane.cutOff()).toEqual([]);
}
