export type Language = 'vi' | 'en';

export const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** The language for a locale such as `en-US`; whoever speaks none of ours reads Vietnamese. */
export function languageOf(locale: string): Language {
  return /^en\b/i.test(locale) ? 'en' : 'vi';
}
