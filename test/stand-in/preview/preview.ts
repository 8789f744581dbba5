import { areaAddress, areaOfGridRange } from '../workbook/address';
import { loadXlsx } from '../xlsx/load-xlsx';
import { makeDraggable } from './divider';
import { OpenWorkbook } from './open-workbook';
import './preview.css';
import './preview-handle';
import { drawBar } from './top-bar';
import type { BarActs, ShownWorkbook } from './top-bar';
import { queryFor, wishesIn } from './wishes';
import type { Sample, Wishes } from './wishes';
import { WORDING } from './wording';

const bar = place('bar');
const grid = place('grid');
const divider = place('divider');
const pane = place('pane');
const notice = place('notice');

let wishes = wishesIn(location.search);
let workbook: OpenWorkbook | null = null;
let open: ShownWorkbook = { name: '', madeByAddIn: false };

const acts: BarActs = {
  openSample: (sample) => void openSample(sample),
  openFile: (file) => void openBytes({ name: file.name, madeByAddIn: false }, () => file.arrayBuffer()),
  review: () => workbook?.runRibbonCommand(wishes),
  setWidth: (width) => wish({ width }),
  setTheme: (theme) => {
    wish({ theme });
    workbook?.showPane(wishes);
  },
  setLanguage: (language) => {
    wish({ language });
    workbook?.showPane(wishes);
  },
};

/** Takes a wish over into the address and the page's own looks. */
function wish(wished: Partial<Wishes>): void {
  wishes = { ...wishes, ...wished };
  history.replaceState(null, '', queryFor(wishes));
  const { dataset, style } = document.documentElement;
  document.documentElement.lang = wishes.language;
  dataset['theme'] = wishes.theme;
  style.setProperty('--pane-width', `${wishes.width}px`);
  const wording = WORDING[wishes.language];
  document.title = wording.title;
  grid.ariaLabel = wording.grid;
  pane.ariaLabel = wording.pane;
  divider.ariaLabel = wording.dragPane;
  drawBar(bar, wishes, open, acts);
}

async function openSample(sample: Sample): Promise<void> {
  wish({ sample });
  const name = `${sample}.xlsx`;
  await openBytes({ name, madeByAddIn: false }, async () => (await fetch(`/samples/${name}`)).arrayBuffer());
}

/** Excel opens another window for a workbook that an add-in has made; here there is one grid for all. */
function openMade(file: Uint8Array): void {
  void openBytes({ name: WORDING[wishes.language].made, madeByAddIn: true }, () => Promise.resolve(file));
}

async function openBytes(shown: ShownWorkbook, read: () => Promise<ArrayBuffer | Uint8Array>): Promise<void> {
  const { name } = shown;
  const wording = WORDING[wishes.language];
  tell(wording.opening(name));
  try {
    // Only when the new one can be read is the old one put away.
    const data = await loadXlsx(new Uint8Array(await read()), name);
    workbook?.close();
    Reflect.deleteProperty(window, 'preview');
    grid.replaceChildren();
    workbook = await OpenWorkbook.open(data, { grid, pane }, wishes);
    workbook.host.opened.onOpen(openMade);
    offerHandle(workbook);
    open = shown;
    wish({});
    tell(null);
  } catch (thrown) {
    console.error(thrown);
    tell(wording.cannotOpen(name));
  }
}

function offerHandle({ host, grid: { api } }: OpenWorkbook): void {
  window.preview = {
    host,
    selection: () => {
      const { sheet, range } = host.workbook.selection;
      return { sheet: sheet.name, cells: areaAddress(areaOfGridRange(range)) };
    },
    startEditing: () => {
      api.getActiveWorkbook()?.startEditing();
    },
    zoom: (size) => {
      api.getActiveWorkbook()?.getActiveSheet().zoom(size);
    },
  };
}

function tell(words: string | null): void {
  notice.hidden = words === null;
  notice.textContent = words;
}

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`preview.html has no #${id}`);
  return found;
}

makeDraggable(divider, acts.setWidth);
void openSample(wishes.sample);
