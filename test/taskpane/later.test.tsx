import { render, screen } from '@testing-library/react';
import { lazy } from 'react';
import type { ReactNode } from 'react';
import { messagesFor } from '../../src/messages/catalogue';
import { Later } from '../../src/taskpane/components/Later';
import { MessagesContext } from '../../src/taskpane/use-messages';

test('a part that is fetched later appears when it is there', async () => {
  const Part = lazy(() => Promise.resolve({ default: (): ReactNode => <p>85,57%</p> }));
  render(<Later><Part /></Later>);
  expect(await screen.findByText('85,57%')).toBeVisible();
});

test('where it cannot be fetched, the rest of the pane stays and says so', async () => {
  // React reports what it caught, as it should.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const Part = lazy<() => ReactNode>(() => Promise.reject(new Error('offline')));
  render(
    <>
      <h1>Soát điểm CCHC</h1>
      <MessagesContext value={messagesFor('vi')}>
        <Later><Part /></Later>
      </MessagesContext>
    </>,
  );
  expect(await screen.findByRole('alert')).toHaveTextContent(/chưa tải được/i);
  expect(screen.getByRole('heading')).toBeVisible();
});
