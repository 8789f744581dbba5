import { fetched } from '../session/fetched';
import type { ChosenFile, Files } from '../session/files';

/** Files in a browser. What reads and writes workbooks is large, so each is fetched by whoever first needs it. */
export const files: Files = {
  readWorkbook: async (bytes, name) => (await fetched(() => import('../xlsx/read-xlsx'))).readXlsx(bytes, name),
  writeWorkbook: async (plan) => (await fetched(() => import('../xlsx/write-workbook'))).writeWorkbook(plan),
  sampleWorkbook: () => fetched(fetchSample),
  illustrativeFramework: async () => (await fetched(() => import('../frameworks/illustrative-province.json'))).default,
};

const SAMPLE = 'assets/samples/tinh-co-loi.xlsx';

async function fetchSample(): Promise<Uint8Array> {
  const answer = await fetch(SAMPLE);
  if (!answer.ok) throw new Error(answer.statusText);
  return new Uint8Array(await answer.arrayBuffer());
}

/** What a person has picked from the disk. */
export function chosenFile(file: File): ChosenFile {
  return {
    name: file.name,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
    text: () => file.text(),
  };
}
