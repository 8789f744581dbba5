import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROJECT } from '../stand-in/preview/build';
import type { Wishes } from '../stand-in/preview/wishes';
import { barriersIn } from './support/barriers';
import type { Preview } from './support/preview';
import { previewTests } from './support/preview-tests';

const { open } = previewTests();

const PICTURES = path.join(PROJECT, 'test/artefacts');

/** As an office keeps them: some under their numbers, some as the scanner named them, one of them empty, one twice. */
const FOLDER: Readonly<Record<string, string>> = {
  '1.1.1/QĐ 2918 UBND 20.12.2024.pdf': 'một',
  'Sở Nội vụ/Ke hoach 36_KH-UBND (scan).pdf': 'hai',
  'Sở Nội vụ/sao luu/Ke hoach 36_KH-UBND (scan) - Copy.pdf': 'hai',
  'Bao cao 512-BC-UBND 15.12.2024.docx': 'sáu',
  '98.pdf': 'bảy',
  '1.3.2/scan0002.pdf': 'tám',
  'scan0001.pdf': 'ba',
  'Tai lieu khac.zip': 'bốn',
  'trong.docx': '',
  'Thumbs.db': 'năm',
};

const LOOKS: readonly { readonly name: string; readonly wishes: Partial<Wishes>; readonly forcedColors?: 'active' }[] = [
  { name: 'light-320', wishes: { width: 320 } },
  { name: 'dark-450', wishes: { width: 450, theme: 'dark' } },
  { name: 'high-contrast-320', wishes: { width: 320, theme: 'dark' }, forcedColors: 'active' },
];

/** So that the whole of it is in view. */
const TALL = { width: 1280, height: 3200 };

let folder: string;

beforeAll(() => {
  mkdirSync(PICTURES, { recursive: true });
  folder = mkdtempSync(path.join(tmpdir(), 'minh-chung-'));
  for (const [name, content] of Object.entries(FOLDER)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function choose({ pane }: Preview): Promise<void> {
  await pane.pressAndShow('evidence');
  await pane.openLine('Kiểm tra thư mục tài liệu');
  await pane.chooseFile('Chọn thư mục…', folder);
  await pane.saysWhenDone('10 tệp: đã đọc 9/9 tệp.');
}

describe('a folder of evidence', () => {
  it('is compared with what the scoresheet cites, and none of it leaves the computer', async () => {
    const preview = await open({ sample: 'tinh-mau' });
    const asked = preview.network.requests.length;

    await choose(preview);

    const text = await preview.pane.text();
    expect(text).toMatch(/Văn bản chưa thấy tệp \(\d+\)/);
    expect(text).toContain('Nhóm tệp trùng nội dung (1)');
    expect(text).toContain('Tệp rỗng (1)');
    expect(text).toContain('Tệp bỏ qua (1)');
    expect(preview.network.leaving).toEqual([]);
    // A chosen file has an address of its own nowhere: what is asked for are the add-in's own scripts.
    for (const address of preview.network.requests.slice(asked)) expect(new URL(address).pathname).toMatch(/\.(?:js|json)$/);
    const before = await preview.grid.state();
    const [cell] = await preview.pane.frame.getByRole('button', { name: /^Mục .* · Bảng điểm, ô [A-Z]+\d+$/ }).all();
    const place = /ô ([A-Z]+\d+)$/.exec((await cell?.innerText()) ?? '')?.[1];
    await cell?.click();
    await preview.grid.selects(`Bảng điểm!${place}`);
    expect(await preview.grid.state()).toEqual(before);
  });

  it.each(LOOKS)('is shown without a barrier that axe knows of and nothing cut off: $name', async ({ name, wishes, forcedColors }) => {
    const preview = await open({ sample: 'tinh-mau', ...wishes }, { colorScheme: wishes.theme ?? 'light', forcedColors: forcedColors ?? 'none', viewport: TALL });
    await choose(preview);
    const section = preview.pane.frame.getByRole('region', { name: 'Kiểm tra thư mục tài liệu' });
    await section.scrollIntoViewIfNeeded();
    // The longest list is folded for the picture of the others.
    await section.getByRole('button', { name: /^Văn bản chưa thấy tệp/ }).click();
    for (const list of [/^Tệp chưa thấy viện dẫn/, /^Văn bản đã thấy tệp/, /^Tệp bỏ qua/]) await section.getByRole('button', { name: list }).click();
    await section.locator('summary').first().click();
    await section.screenshot({ path: path.join(PICTURES, `folder-${name}.png`), animations: 'disabled' });
    expect(await barriersIn(preview)).toEqual([]);
    expect(await preview.pane.cutOff()).toEqual([]);
  });
});
