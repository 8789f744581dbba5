import { messagesFor } from '../messages/catalogue';
import { languageOf } from '../messages/language';
import { outcomeFromHash } from './outcome-address';

/** The small page that says, in one sentence, how a review from the ribbon ended. Text only: nothing in the address becomes markup. */
async function boot(): Promise<void> {
  await Office.onReady();
  const language = languageOf(Office.context.displayLanguage);
  const outcome = outcomeFromHash(location.hash);
  const place = document.getElementById('notice');
  if (place === null || outcome === null) return;

  document.documentElement.lang = language;
  place.textContent = messagesFor(language).pane.outcome(outcome);
}

void boot();
