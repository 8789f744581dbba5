import type { Language } from './language';
import { decimal as inEnglish } from './en-words';
import { decimal as inVietnamese } from './vi-words';

/** How a language writes a decimal string with a point: `0.5` → `0,5`. */
export function decimalForm(language: Language): (decimal: string) => string {
  return language === 'vi' ? inVietnamese : inEnglish;
}
