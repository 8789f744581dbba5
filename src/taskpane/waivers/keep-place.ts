import { FIRST_ACT } from '../frame/Acts';

/**
 * Keeps the keyboard in its place in a list when the item that it was in goes away with what is done: it goes on to the next
 * item that is still there, or to the last one before, or, where none is left, to the first thing that can be done in the pane.
 */
export async function keepPlace(part: Element | null, act: () => Promise<void>): Promise<void> {
  const item = part?.closest('li') ?? null;
  const items = [...(item?.parentElement?.children ?? [])];
  await act();
  if (item === null || item.isConnected) return;
  // A fresh review may have taken others away with it.
  const at = items.indexOf(item);
  const neighbours = [...items.slice(at + 1), ...items.slice(0, at).reverse()];
  const next = neighbours.find((neighbour) => neighbour.isConnected)?.querySelector('button');
  (next ?? document.getElementById(FIRST_ACT))?.focus();
}
