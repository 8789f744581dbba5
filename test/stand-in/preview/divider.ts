import { withinReason } from './wishes';

const STEP = 10;

/** Lets the pane's width be dragged, or stepped with the arrow keys. */
export function makeDraggable(divider: HTMLElement, setWidth: (width: number) => void): void {
  divider.addEventListener('pointerdown', (press) => {
    divider.setPointerCapture(press.pointerId);
    document.documentElement.classList.add('dragging');
  });
  divider.addEventListener('pointermove', (move) => {
    if (divider.hasPointerCapture(move.pointerId)) setWidth(withinReason(window.innerWidth - move.clientX));
  });
  divider.addEventListener('lostpointercapture', () => {
    document.documentElement.classList.remove('dragging');
  });
  divider.addEventListener('keydown', ({ key }) => {
    const width = window.innerWidth - divider.getBoundingClientRect().right;
    if (key === 'ArrowLeft') setWidth(withinReason(width + STEP));
    if (key === 'ArrowRight') setWidth(withinReason(width - STEP));
  });
}
