/**
 * Brings the keyboard to words that cannot be pressed, a heading or a state. In Excel on the web Office.js moves Tab along by
 * itself and leaves the pane from whatever is no stop for Tab: the words are one for as long as the keyboard is there.
 */
export function focusOn(words: HTMLElement | null): void {
  if (words === null) return;
  words.tabIndex = 0;
  words.addEventListener(
    'blur',
    () => {
      words.tabIndex = -1;
    },
    { once: true },
  );
  words.focus();
}
