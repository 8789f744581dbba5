import { FIRST_ACT } from '../frame/Acts';

/** Brings the keyboard to the first thing that can be done in the pane. */
export function focusFirstAct(): void {
  document.getElementById(FIRST_ACT)?.focus();
}

/** Does what a button was pressed for. Where the button goes away with that, the keyboard does not get lost with it. */
export async function keepKeyboard(act: () => Promise<unknown>): Promise<void> {
  const pressed = document.activeElement;
  await act();
  if (pressed?.isConnected === false && document.activeElement === document.body) focusFirstAct();
}
