import type { Preview } from './preview';

/** What a screen reader calls them in Vietnamese. */
const ROLES: Readonly<Record<string, string>> = {
  button: 'nút',
  combobox: 'hộp chọn',
  link: 'liên kết',
  list: 'danh sách',
  searchbox: 'ô tìm',
  switch: 'công tắc',
  tab: 'thẻ',
  textbox: 'ô nhập',
};
const STATES: Readonly<Record<string, string>> = { checked: 'bật', disabled: 'mờ', expanded: 'mở', pressed: 'nhấn', selected: 'chọn' };

const MOST_STOPS = 150;

/**
 * Every stop of Tab from the beginning of the pane to its end, as it is read out: `nút | Hoàn tác | mờ`. A stop that looks the
 * same with the keyboard on it as without says so. Where the pane ends Office.js keeps the keyboard and tells Excel.
 */
export async function tabStopsIn(preview: Preview): Promise<readonly string[]> {
  await toTheBeginning(preview);
  const stops = [await heardAt(preview)];
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    const step = await stepFrom(preview, 'Tab');
    if (step === 'nowhere') return stops;
    if (step === 'from-unseen') stops.push(`${stops.pop()} | không thấy con trỏ bàn phím`);
    stops.push(await heardAt(preview));
  }
  throw new Error(`${MOST_STOPS} presses of Tab do not lead to the end of the pane:\n${stops.join('\n')}`);
}

/** A table drawn in a test, as the stops that it stands for. */
export function drawnStops(table: string): readonly string[] {
  return table.trim().split('\n').map((line) => cellsOf(line).join(' | '));
}

function cellsOf(line: string): readonly string[] {
  return line.split('|').map((cell) => cell.trim()).filter((cell) => cell !== '');
}

async function toTheBeginning(preview: Preview): Promise<void> {
  await preview.pane.enterByKeyboard();
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    if ((await stepFrom(preview, 'Shift+Tab')) === 'nowhere') return;
  }
}

/** Whether a key moves the keyboard, and whether anybody could see where it was before. */
async function stepFrom({ page, pane }: Preview, key: 'Tab' | 'Shift+Tab'): Promise<'nowhere' | 'from-seen' | 'from-unseen'> {
  const before = await pane.frame.locator(':focus').elementHandle();
  const whenThere = await before.evaluate(looksOf);
  await page.keyboard.press(key);
  if (await before.evaluate((stop) => stop === document.activeElement)) return 'nowhere';
  return (await before.evaluate(looksOf)) === whenThere ? 'from-unseen' : 'from-seen';
}

/** What shows the keyboard: edges of the thing itself, or of what lies around and beside it. */
function looksOf(stop: Element): string {
  return [stop, stop.parentElement ?? stop, stop.nextElementSibling ?? stop]
    .flatMap((part) => [getComputedStyle(part), getComputedStyle(part, '::before'), getComputedStyle(part, '::after')])
    // Of an edge that is not drawn the colour may change all the same.
    .map(({ outline, outlineStyle, boxShadow, border, borderStyle, transform }) =>
      [outlineStyle === 'none' || outline, boxShadow, borderStyle === 'none' || border, transform].join(),
    )
    .join();
}

/** What is read out where the keyboard is. */
async function heardAt({ pane }: Preview): Promise<string> {
  // `- tab "Tổng quan" [selected]`, in quotation marks where a name has a colon, and below it what it consists of.
  const [line = ''] = (await pane.frame.locator(':focus').ariaSnapshot()).split('\n');
  const told = line.replace(/^- '?/, '').replace(/'?:?$/, '').replaceAll("''", "'");
  const [, role = '', name = ''] = /^(\w+):? "?((?:[^"\\]|\\.)*)/.exec(told) ?? [];
  const states = [...told.matchAll(/\[(\w+)\]/g)].map(([, state = '']) => STATES[state] ?? state);
  return [ROLES[role] ?? role, name.replaceAll('\\"', '"'), ...states].join(' | ');
}
