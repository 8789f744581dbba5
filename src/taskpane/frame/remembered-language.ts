import { LANGUAGES } from '../../messages/language';
import type { Language } from '../../messages/language';

const KEY = 'language';

/** The language that a person once chose; `null` where nobody has, or where the browser keeps nothing. */
export function rememberedLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === kept) ?? null;
  } catch {
    return null;
  }
}

/** Kept on this computer, never in the workbook: others may read another language. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // It holds until the pane is closed.
  }
}
