import { useEffect, useState } from 'react';
import type { Messages } from '../../messages/catalogue';
import { fetchMessages } from '../../messages/fetch-messages';
import type { Language } from '../../messages/language';
import type { PaneWork } from '../pane-work';
import { rememberLanguage } from './remembered-language';
import { useFetched } from './use-fetched';
import type { Fetched } from './use-fetched';

interface SpokenLanguage {
  /** Of the sentences that are there; the language asked for follows once its own have come. */
  readonly language: Language;
  readonly messages: Fetched<Messages>;
  readonly speak: (language: Language) => void;
}

/** The pane's language: its sentences, and what writes into the workbook told of them. */
export function useSpokenLanguage(first: Language, work: PaneWork | null): SpokenLanguage {
  const [fetching, fetch] = useState(() => fetchMessages(first));
  const messages = useFetched(fetching);
  const spoken = messages.kind === 'here' ? messages.part : null;

  useEffect(() => {
    if (spoken === null) return;
    document.documentElement.lang = spoken.language;
    work?.speak(spoken);
  }, [spoken, work]);

  function speak(language: Language): void {
    rememberLanguage(language);
    fetch(fetchMessages(language));
  }
  return { language: spoken?.language ?? first, messages, speak };
}
