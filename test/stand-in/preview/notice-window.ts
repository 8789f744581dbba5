import type { ExcelHost } from '../excel-host';
import { ExcelWebFrame } from '../transport/excel-web-frame';
import type { DialogWish } from '../transport/excel-web-frame';
import { surroundingsOf } from './surroundings';
import type { Wishes } from './wishes';
import { WORDING } from './wording';

/** Shows the page that the add-in opens as a dialog, until somebody closes it. */
export function showNotice(host: ExcelHost, wishes: Wishes, { address, closed }: DialogWish): void {
  const { notice, close } = WORDING[wishes.language];
  const card = document.createElement('dialog');
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: close });
  const frame = new ExcelWebFrame(host, surroundingsOf(wishes));
  card.className = 'notice';
  card.ariaLabel = notice;
  card.append(button);
  button.onclick = () => card.close();
  card.onclose = () => {
    frame.close();
    card.remove();
    closed();
  };
  document.body.append(card);
  frame.open(card, address);
  card.show();
}
