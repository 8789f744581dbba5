import { LANGUAGES } from '../../messages/language';
import type { Language } from '../../messages/language';
import { keepHere, keptHere } from '../kept-here';

/** The language that a person once chose; `null` where nobody has. */
export function rememberedLanguage(): Language | null {
  const kept = keptHere('language');
  return LANGUAGES.find((language) => language === kept) ?? null;
}

/** Kept on this computer, never in the workbook: others may read another language. */
export function rememberLanguage(language: Language): void {
  keepHere('language', language);
}
