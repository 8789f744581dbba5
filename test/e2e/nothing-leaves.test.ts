import { previewTests } from './support/preview-tests';

const { open } = previewTests();

describe('the data of the workbook', () => {
  it('never leaves the computer: only the add-in’s own files and Office.js are asked for', async () => {
    const { pane, network } = await open({ sample: 'tinh-co-loi' });

    await pane.press('Kiểm tra và tính lại');
    await pane.pressFinding('Bảng điểm', 'D118');
    await pane.press('Xóa đánh dấu');
    await pane.frame.getByRole('tab', { name: 'Báo cáo' }).click();
    await pane.frame.getByRole('button', { name: 'Thêm trang báo cáo' }).click();
    await pane.saysWhenDone('Đã thêm 4 trang báo cáo ở cuối tệp.');

    expect(network.leaving).toEqual([]);
    // The page's own policy stands in nobody's way.
    expect(network.refused).toEqual([]);
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

    const afterwards = await pane.frame.locator('body').evaluate((body) => {
      const script = document.createElement('script');
      script.append('window.name = "run"');
      body.append(script);
      const text = document.createElement('p');
      text.innerHTML = '<img src="x" onerror="window.name = \'run\'">';
      const foreign = document.createElement('script');
      let tried = 'let through';
      try {
        foreign.src = 'https://example.com/script.js';
      } catch {
        tried = 'refused';
      }
      script.remove();
      return { name: window.name, elements: text.childElementCount, text: text.textContent, tried };
    });
    expect(afterwards).toMatchObject({ elements: 0, text: expect.stringContaining('<img'), tried: 'refused' });
    expect(afterwards.name).not.toBe('run');
    expect(network.refused.join('\n')).toMatch(/https:\/\/example\.com[^]*TrustedScript' assignment/);
  });
});
