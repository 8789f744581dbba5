import { barriersIn } from './support/barriers';
import { previewTests } from './support/preview-tests';

const { open } = previewTests();

describe('where a unit stands', () => {
  it('is told in parts, cut off nowhere, that lead to the cells', async () => {
    const preview = await open({ sample: 'tinh-co-loi', width: 320 });
    const { pane, grid } = preview;
    await pane.pressAndShow('indices');
    const lost = pane.frame.getByRole('region', { name: /^Điểm mất/ });
    const evidence = pane.frame.getByRole('region', { name: 'Tình trạng tài liệu kiểm chứng' });
    const ranking = pane.frame.getByRole('region', { name: 'Xếp hạng 2 đơn vị' });

    for (const part of [lost, ranking]) await part.getByRole('button').click();
    await ranking.getByText('2. UBND tỉnh Minh Họa (bản chép lại)').waitFor();
    await lost.getByLabel('Chỉ số mong muốn (%)').fill('90');
    await lost.getByText(/^Cần thêm 3,19 điểm để đạt 90,00%; đủ nếu lấy lại điểm mất ở 8\.1\.1 \(0,93\)/).waitFor();
    expect(await barriersIn(preview)).toEqual([]);
    expect(await pane.cutOff()).toEqual([]);

    await pane.show('evidence');
    await evidence.getByRole('button', { name: /^7\. .*: thiếu 1\/\d+ mục, 0,5 điểm có nguy cơ$/ }).click();
    await evidence.getByRole('button', { name: /^7\.2\.2\. / }).click();

    await grid.selects('Bảng điểm!I117');
    expect(await barriersIn(preview)).toEqual([]);
    expect(await pane.cutOff()).toEqual([]);
  });
});
