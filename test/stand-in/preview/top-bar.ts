import { SAMPLES } from './wishes';
import type { PreviewTheme, Sample, Wishes } from './wishes';
import { WORDING } from './wording';
import type { Language, Wording } from './wording';

/** What a person can do at the bar. */
export interface BarActs {
  openSample(sample: Sample): void;
  openFile(file: File): void;
  review(): void;
  setWidth(width: number): void;
  setTheme(theme: PreviewTheme): void;
  setLanguage(language: Language): void;
}

/** The workbook in the grid. */
export interface ShownWorkbook {
  readonly name: string;
  /** The add-in has made it, from a framework. */
  readonly madeByAddIn: boolean;
}

const WIDTHS = [320, 350, 450] as const;

/** Draws the slim bar above grid and pane; drawing again replaces it. */
export function drawBar(bar: HTMLElement, wishes: Wishes, open: ShownWorkbook, acts: BarActs): void {
  const wording = WORDING[wishes.language];
  bar.replaceChildren(
    element('h1', { textContent: wording.title }),
    fileMenu(wishes, open.name, wording, acts),
    ...(open.madeByAddIn ? [element('span', { className: 'made', textContent: wording.madeByAddIn, title: wording.madeByAddIn })] : []),
    element('button', { className: 'review', type: 'button', textContent: wording.review, title: wording.reviewHint, onclick: acts.review }),
    element('span', { className: 'space' }),
    choice(wording.paneWidth, widths(wishes.width), String(wishes.width), (width) => {
      acts.setWidth(Number(width));
    }),
    choice(wording.theme, { light: wording.light, dark: wording.dark }, wishes.theme, (theme) => {
      acts.setTheme(theme === 'dark' ? 'dark' : 'light');
    }),
    choice(wording.language, { vi: 'Tiếng Việt', en: 'English' }, wishes.language, (language) => {
      acts.setLanguage(language === 'en' ? 'en' : 'vi');
    }),
  );
}

const FROM_DISK = 'from-disk';

function fileMenu(wishes: Wishes, openName: string, wording: Wording, acts: BarActs): HTMLElement {
  const ofSample: Readonly<Record<Sample, string>> = { 'tinh-mau': wording.clean, 'tinh-co-loi': wording.planted, 'so-tong-60': wording.department };
  const isSample = openName === `${wishes.sample}.xlsx`;
  const names = { ...(isSample ? {} : { '': openName }), ...ofSample, [FROM_DISK]: wording.fromDisk };
  const picker = filePicker(acts);
  const menu = choice(wording.file, names, isSample ? wishes.sample : '', (chosen) => {
    const sample = SAMPLES.find((name) => name === chosen);
    if (sample !== undefined) acts.openSample(sample);
    else if (chosen === FROM_DISK) picker.click();
  });
  menu.append(picker);
  return menu;
}

function filePicker(acts: BarActs): HTMLInputElement {
  const picker = element('input', { type: 'file', accept: '.xlsx', hidden: true });
  picker.onchange = () => {
    const [file] = picker.files ?? [];
    if (file !== undefined) acts.openFile(file);
  };
  return picker;
}

function widths(current: number): Readonly<Record<string, string>> {
  const all = [...new Set([...WIDTHS, current])].sort((one, other) => one - other);
  return Object.fromEntries(all.map((width) => [String(width), `${width} px`]));
}

function choice(label: string, names: Readonly<Record<string, string>>, chosen: string, choose: (value: string) => void): HTMLLabelElement {
  const list = element('select', { ariaLabel: label });
  for (const [value, name] of Object.entries(names)) list.append(new Option(name, value, false, value === chosen));
  list.onchange = () => {
    choose(list.value);
  };
  const holder = element('label', {});
  holder.append(label, list);
  return holder;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties: Partial<HTMLElementTagNameMap[Tag]>): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}
