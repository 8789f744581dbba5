import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { messagesFor } from '../../src/messages/catalogue';
import { WITHOUT_REST } from '../../src/session/pacing';
import { Frame } from '../../src/taskpane/frame/Frame';
import { openWork } from '../../src/taskpane/pane-work';
import type { PaneWork } from '../../src/taskpane/pane-work';
import { drawWorkbook } from '../support/draw-workbook';
import { DrawnFiles } from '../support/drawn-files';
import { InMemoryWorkbook } from '../support/in-memory-workbook';

test('a press that comes before the pane has all it needs is answered once, as soon as it has', async () => {
  const workbook = new InMemoryWorkbook(drawWorkbook({ 'Ghi chú': '| Ngày | Việc |' }));
  const read = jest.spyOn(workbook, 'read');
  let resolve: (work: PaneWork) => void = () => undefined;
  const promise = new Promise<PaneWork>((done) => {
    resolve = done;
  });
  render(<Frame opening={promise} firstLanguage="vi" background={null} />);
  const user = userEvent.setup();
  const review = screen.getByRole('button', { name: 'Kiểm tra và tính lại' });

  await user.click(review);
  expect(review).toHaveAttribute('aria-disabled', 'true');
  expect(screen.getByRole('status')).toHaveTextContent('Đang mở…');
  await user.click(review);
  expect(read).not.toHaveBeenCalled();

  await act(async () => resolve(openWork(workbook, new DrawnFiles(), messagesFor('vi'), () => new Date(2024, 1, 24), WITHOUT_REST)));
  expect(await screen.findByRole('region', { name: 'Chưa kiểm tra được' })).toBeVisible();
  expect(read).toHaveBeenCalledTimes(1);
  expect(review).not.toHaveAttribute('aria-disabled');
});
