import { createContext, useContext } from 'react';
import type { Messages } from '../messages/catalogue';

/** The sentences of the language that the pane speaks. */
export const MessagesContext = createContext<Messages | null>(null);

/** For parts that are shown only once the sentences are there. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (messages === null) throw new Error('No messages around this part of the pane');
  return messages;
}
