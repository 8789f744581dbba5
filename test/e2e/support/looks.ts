import type { BrowserContextOptions } from 'playwright-core';
import type { Wishes } from '../../stand-in/preview/wishes';
import type { Asked } from './barriers';

/** One way in which people see the pane: its width, its language, and the colours around it. */
export interface Look {
  readonly name: string;
  readonly wishes: Partial<Wishes>;
  readonly surroundings: BrowserContextOptions;
  /** Roles, names and structure are the same in other colours: they are asked for once in each language. */
  readonly asked: Asked;
}

const CONTRAST: BrowserContextOptions = { colorScheme: 'dark', forcedColors: 'active' };

/** Every width with every language, every width with all colours, every language with all colours. */
export const LOOKS: readonly Look[] = [
  { name: 'light-320-vi', wishes: { width: 320 }, surroundings: { colorScheme: 'light' }, asked: 'everything' },
  { name: 'light-450-en', wishes: { width: 450, language: 'en' }, surroundings: { colorScheme: 'light' }, asked: 'everything' },
  { name: 'dark-320-en', wishes: { width: 320, language: 'en', theme: 'dark' }, surroundings: { colorScheme: 'dark' }, asked: 'colours' },
  { name: 'dark-450-vi', wishes: { width: 450, theme: 'dark' }, surroundings: { colorScheme: 'dark' }, asked: 'colours' },
  { name: 'contrast-320-vi', wishes: { width: 320, theme: 'dark' }, surroundings: CONTRAST, asked: 'colours' },
  { name: 'contrast-450-en', wishes: { width: 450, language: 'en', theme: 'dark' }, surroundings: CONTRAST, asked: 'colours' },
];
