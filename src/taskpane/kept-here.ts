/** What is remembered on this computer about how a person likes the pane: never anything of a workbook. */
export type KeptHere = 'language' | 'live' | 'tour';

/** `null` where nothing is kept, or where the browser keeps nothing at all. */
export function keptHere(what: KeptHere): string | null {
  try {
    return localStorage.getItem(what);
  } catch {
    return null;
  }
}

/** Where the browser keeps nothing, it holds until the pane is closed. */
export function keepHere(what: KeptHere, value: string): void {
  try {
    localStorage.setItem(what, value);
  } catch {
    return;
  }
}
