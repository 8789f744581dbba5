import type { BrowserContextOptions } from 'playwright-core';
import type { Wishes } from '../../stand-in/preview/wishes';

/** One way in which people see the pane: its width, its language, and the colours around it. */
export interface Look {
  readonly name: string;
  readonly wishes: Partial<Wishes>;
  readonly surroundings: BrowserContextOptions;
}

const CONTRAST: BrowserContextOptions = { colorScheme: 'dark', forcedColors: 'active' };

/** Every width with every language, every width with all colours, every language with all colours. */
export const LOOKS: readonly Look[] = [
  { name: 'light-320-vi', wishes: { width: 320 }, surroundings: { colorScheme: 'light' } },
  { name: 'light-450-en', wishes: { width: 450, language: 'en' }, surroundings: { colorScheme: 'light' } },
  { name: 'dark-320-en', wishes: { width: 320, language: 'en', theme: 'dark' }, surroundings: { colorScheme: 'dark' } },
  { name: 'dark-450-vi', wishes: { width: 450, theme: 'dark' }, surroundings: { colorScheme: 'dark' } },
  { name: 'contrast-320-vi', wishes: { width: 320, theme: 'dark' }, surroundings: CONTRAST },
  { name: 'contrast-450-en', wishes: { width: 450, language: 'en', theme: 'dark' }, surroundings: CONTRAST },
];
