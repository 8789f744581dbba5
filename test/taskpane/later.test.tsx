import { act, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { messagesFor } from '../../src/messages/catalogue';
import { Later } from '../../src/taskpane/components/Later';
import { fetchedPart } from '../../src/taskpane/fetched-part';
import { MessagesContext } from '../../src/taskpane/use-messages';

const Total = (): ReactNode => <p>85,57%</p>;

test('a part that is fetched later appears when it is there, and is fetched once', async () => {
  const load = jest.fn(() => Promise.resolve(Total));
  const Part = fetchedPart(load);
  render(<Later><Part /></Later>);
  expect(screen.queryByText('85,57%')).toBeNull();
  expect(await screen.findByText('85,57%')).toBeVisible();
  render(<Later><Part /></Later>);
  expect(screen.getAllByText('85,57%')).toHaveLength(2);
  expect(load).toHaveBeenCalledTimes(1);
});

test('a part that was fetched ahead is there at the first look', async () => {
  const Part = fetchedPart(() => Promise.resolve(Total));
  await act(async () => Part.fetchAhead());
  render(<Later><Part /></Later>);
  expect(screen.getByText('85,57%')).toBeVisible();
});

test('where it cannot be fetched, the rest of the pane stays and says so', async () => {
  // React reports what it caught, as it should.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const Part = fetchedPart(() => Promise.reject(new Error('offline')));
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
