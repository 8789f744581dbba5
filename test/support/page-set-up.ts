import '@testing-library/jest-dom';
import { TextEncoder } from 'node:util';

/** jsdom has no media queries: a light page without wishes. Nor has it the text encoder that every browser has. */
Object.defineProperty(window, 'matchMedia', {
  value: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
});
Object.defineProperty(window, 'TextEncoder', { value: TextEncoder });
