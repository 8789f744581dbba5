import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawWorkbookFile } from './draw-workbook-file';
import { expectedFindingsText, planSamples } from './samples';

/** Writes the sample workbooks, and what is wrong in the faulty one, to `assets/samples/`. */
async function makeSamples(): Promise<void> {
  const folder = join(__dirname, '../../assets/samples');
  await mkdir(folder, { recursive: true });
  for (const [name, sheets] of Object.entries(planSamples())) {
    await writeFile(join(folder, name), await drawWorkbookFile(sheets));
  }
  await writeFile(join(folder, 'tinh-co-loi.expected.json'), expectedFindingsText());
}

void makeSamples();
