import type { FileOrder } from './background/file-order';
import { fetched } from '../session/fetched';
import type { ChosenFile, Files } from '../session/files';

/** Files in a browser. What reads and writes workbooks is large, so each is fetched by whoever first needs it. */
export const files: Files = {
  readWorkbook: async (bytes, name) => (await fetched(() => import('../xlsx/read-xlsx'))).readXlsx(bytes, name),
  writeWorkbook: (plan, sheetWritten) =>
    besideThePage({ kind: 'workbook', plan }, sheetWritten, async () =>
      (await fetched(() => import('../xlsx/write-workbook'))).writeWorkbook(plan, sheetWritten),
    ),
  writeDocument: (plan) =>
    besideThePage({ kind: 'document', plan }, undefined, async () =>
      (await fetched(() => import('../docx/write-document'))).writeDocument(plan),
    ),
  sampleWorkbook: () => fetched(fetchSample),
  illustrativeFramework: async () => (await fetched(() => import('../frameworks/illustrative-province.json'))).default,
};

const SAMPLE = 'assets/samples/tinh-co-loi.xlsx';

async function fetchSample(): Promise<Uint8Array> {
  const answer = await fetch(SAMPLE);
  if (!answer.ok) throw new Error(answer.statusText);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Makes a file where it holds up nothing; in the page itself where nothing runs beside it. */
async function besideThePage(
  order: FileOrder,
  progress: ((done: number) => void) | undefined,
  here: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (typeof Worker === 'undefined') return here();
  const { NoBackgroundError, writtenInBackground } = await fetched(() => import('./background/in-background'));
  try {
    return await writtenInBackground(order, progress ?? (() => undefined));
  } catch (thrown) {
    if (thrown instanceof NoBackgroundError) return here();
    throw thrown;
  }
}

/** What a person has picked from the disk. */
export function chosenFile(file: File): ChosenFile {
  return {
    name: file.name,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
    text: () => file.text(),
  };
}
