import { previewTests } from './support/preview';

const { open } = previewTests();

describe('the data of the workbook', () => {
  it('never leaves the computer: only the add-in’s own files and Office.js are asked for', async () => {
    const { pane, network } = await open({ sample: 'tinh-co-loi' });

    await pane.press('Kiểm tra và tính lại');
    await pane.pressFinding('Bảng điểm', 'D118');
    await pane.press('Xóa đánh dấu');

    expect(network.leaving).toEqual([]);
    expect(network.requests.length).toBeGreaterThan(0);
  });

  it('could not leave if something tried: the page’s own policy refuses', async () => {
    const { pane, network } = await open({ sample: 'tinh-mau' });

    const policy = await pane.frame.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    const answer = await pane.frame.locator('body').evaluate(() => fetch('https://example.com/', { mode: 'no-cors' }).then(() => 'sent', () => 'refused'));

    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(answer).toBe('refused');
    // Refused by the page itself, before the network was asked.
    expect(network.leaving).toEqual([]);
  });
});
