import type { Messages } from './catalogue';
import type { Language } from './language';

/** Every sentence of one language, fetched without those of the other. Rejects where it cannot be fetched. */
export async function fetchMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'vi':
      return (await import(/* webpackChunkName: "words-vi" */ './vi')).vi;
    case 'en':
      return (await import(/* webpackChunkName: "words-en" */ './en')).en;
  }
}
