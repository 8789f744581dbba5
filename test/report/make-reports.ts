import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { planDocument } from '../../src/core/report/document/plan-document';
import { reportOf } from '../../src/core/report/build-report';
import { planReportSheets } from '../../src/core/report/plan-report-sheets';
import { reviewWorkbook } from '../../src/core/review';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { messagesFor } from '../../src/messages/catalogue';
import { documentWording } from '../../src/messages/document-wording';
import { reportWording } from '../../src/messages/report-wording';
import { sheetWording } from '../../src/messages/sheet-wording';
import { writeDocument } from '../../src/docx/write-document';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import { corpusWorkbook } from '../workbooks/support/corpus';
import { drawnSnapshot } from '../workbooks/support/drawn-snapshot';
import { workbookOfManyFindings } from './workbook-of-many-findings';

/** Writes the reports about a few workbooks to `test/artefacts/reports/`, to be opened, printed and looked at. */
async function makeReports(): Promise<void> {
  const folder = path.join(__dirname, '../artefacts/reports');
  await mkdir(folder, { recursive: true });
  for (const [name, snapshot] of Object.entries(await workbooks())) {
    const review = reviewWorkbook(snapshot, { framework: null, wording: sheetWording(messagesFor('vi')), today: null });
    const report = reportOf(review, { workbook: snapshot.name, at: '2026-11-29T08:30' });
    await writeFile(path.join(folder, `${name}.xlsx`), await writeWorkbook(planReportSheets(report, reportWording(messagesFor('vi')), [])));
    await writeFile(path.join(folder, `${name}.docx`), await writeDocument(planDocument(report, documentWording())));
    console.error(`${name}: ${report.findings.length} findings, ${report.requests.length} agencies`);
  }
}

async function workbooks(): Promise<Readonly<Record<string, WorkbookSnapshot>>> {
  const sample = async (name: string): Promise<WorkbookSnapshot> =>
    readXlsx(new Uint8Array(await readFile(path.join(__dirname, '../../assets/samples', `${name}.xlsx`))), `${name}.xlsx`);
  return {
    'tinh-mau': await sample('tinh-mau'),
    'tinh-co-loi': await sample('tinh-co-loi'),
    'so-tong-60': await sample('so-tong-60'),
    'nhieu-don-vi': drawnSnapshot((await corpusWorkbook('units-on-sheets-of-their-own')).sheets),
    'nhieu-phat-hien': workbookOfManyFindings(5),
  };
}

void makeReports();
