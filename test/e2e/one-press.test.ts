import { plantedFindings } from './support/planted-findings';
import { previewTests } from './support/preview-tests';

const { open } = previewTests();

describe('one press of “Kiểm tra và tính lại” in the pane', () => {
  it('fills formulas in, writes the column of results, colours the findings and shows the total index', async () => {
    const { pane, grid } = await open({ sample: 'tinh-co-loi' });

    await pane.press('Kiểm tra và tính lại');

    expect(await pane.text()).toContain('86,81%');
    expect(await grid.placesOf('Bảng điểm', 'Kết quả kiểm tra')).toEqual(['L8']);
    expect((await grid.cell('Bảng điểm', 'D35')).content).toMatch(/^=/);
    expect(await grid.cell('Bảng điểm', 'G142')).toMatchObject({ content: expect.stringMatching(/^=/), value: 86.81 });
    expect((await grid.colours('Bảng điểm')).length).toBeGreaterThan(0);
  });

  it('writes nothing when it is pressed again', async () => {
    const { pane, grid } = await open({ sample: 'tinh-co-loi' });
    await pane.press('Kiểm tra và tính lại');
    const before = { state: await grid.state(), traffic: await grid.traffic() };

    await pane.press('Kiểm tra và tính lại');

    expect(await pane.status()).toBe('Đã kiểm tra; không có gì phải ghi.');
    expect(await grid.state()).toEqual(before.state);
    const { requests } = await grid.traffic();
    expect(requests - before.traffic.requests).toBe(2);
  });

  it('finds exactly what was planted in the sample', async () => {
    const { pane } = await open({ sample: 'tinh-co-loi' });

    await pane.press('Kiểm tra và tính lại');

    expect(await pane.verdict()).toBe('Còn lỗi');
    expect([...(await pane.findings())].sort()).toEqual([...plantedFindings('tinh-co-loi')].sort());
  });

  it('finds nothing in the clean sample', async () => {
    const { pane } = await open({ sample: 'tinh-mau' });

    await pane.press('Kiểm tra và tính lại');

    expect(await pane.verdict()).toBe('Sẵn sàng');
    expect(await pane.findings()).toEqual([]);
  });

  it('asks Excel at most 4 times and moves at most 150 kB for the clean sample', async () => {
    const { pane, grid } = await open({ sample: 'tinh-mau' });
    const before = await grid.traffic();

    await pane.press('Kiểm tra và tính lại');

    const { requests, bytes } = await grid.traffic();
    console.info(`One press on tinh-mau.xlsx: ${requests - before.requests} requests, ${Math.round((bytes - before.bytes) / 1000)} kB`);
    expect(requests - before.requests).toBeLessThanOrEqual(4);
    expect(bytes - before.bytes).toBeLessThanOrEqual(150_000);
  });
});
