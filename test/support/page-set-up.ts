import '@testing-library/jest-dom';

/** jsdom has no media queries: a light page without wishes. */
Object.defineProperty(window, 'matchMedia', {
  value: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
});
