import type { ExcelHost } from '../excel-host';
import { AddinFrame } from './addin-frame';
import type { DialogWish, Surroundings } from './addin-frame';
import { WORDING } from './wording';

/** Shows the page that the add-in opens as a dialog, until somebody closes it. */
export function showNotice(host: ExcelHost, surroundings: Surroundings, { address, closed }: DialogWish): void {
  const { notice, close } = WORDING[surroundings.language];
  const window = document.createElement('dialog');
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: close });
  const frame = new AddinFrame(host, surroundings);
  window.className = 'notice';
  window.ariaLabel = notice;
  window.append(button);
  button.onclick = () => window.close();
  window.onclose = () => {
    frame.close();
    window.remove();
    closed();
  };
  document.body.append(window);
  frame.open(window, address);
  window.show();
}
