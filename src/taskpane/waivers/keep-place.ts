/**
 * Keeps the keyboard in its place in a list when the item that it was in goes away with what is done: it goes on to the next
 * item, or to the one before, or, where none is left, to the first thing that can be done in the pane.
 */
export async function keepPlace(part: Element | null, act: () => Promise<void>): Promise<void> {
  const item = part?.closest('li') ?? null;
  const neighbours = [item?.nextElementSibling, item?.previousElementSibling];
  await act();
  if (item === null || item.isConnected) return;
  const next = neighbours.find((neighbour) => neighbour?.isConnected) ?? document.querySelector('main');
  next?.querySelector('button')?.focus();
}
