import { createContext, useContext } from 'react';
import { messagesFor } from '../messages/catalogue';
import type { Messages } from '../messages/catalogue';

/** The sentences of the language that Excel is shown in. */
export const MessagesContext = createContext<Messages>(messagesFor('vi'));

export function useMessages(): Messages {
  return useContext(MessagesContext);
}
