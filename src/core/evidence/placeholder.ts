import { foldText } from '../workbook/folded-text';
import { rememberedByText } from '../workbook/remembered';

/** What people write to fill an evidence cell without naming anything; folded, without punctuation. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  ...['x', 'xx', 'xxx', 'v', 'y', 'yes', 'ok', 'oke', 'na', 'n a', 'tbd', 'todo', 'none', 'test'],
  ...['co', 'da co', 'co roi', 'co du', 'day du', 'co day du', 'da co day du'],
  ...['khong', 'khong co', 'chua', 'chua co', 'trong', 'de trong'],
  ...['dang cap nhat', 'cap nhat sau', 'se cap nhat', 'se cap nhat sau', 'cho cap nhat', 'chua cap nhat', 'cap nhat'],
  ...['bo sung sau', 'se bo sung', 'se bo sung sau', 'dang bo sung', 'cho bo sung', 'can bo sung', 'bo sung', 'chua bo sung'],
  ...['dang hoan thien', 'dang thu thap', 'dang tong hop', 'dang ra soat', 'gui sau', 'nop sau', 'se gui sau', 'se nop sau'],
  ...['dinh kem', 'co dinh kem', 'kem theo', 'gui kem', 'xem dinh kem', 'xem kem theo', 'file dinh kem', 'co file dinh kem'],
  ...withKindOfPaper(['tai lieu', 'minh chung', 'van ban', 'tai lieu kiem chung', 'tai lieu minh chung', 'tlkc', 'ho so']),
]);

function withKindOfPaper(papers: readonly string[]): string[] {
  return papers.flatMap((paper) => [
    ...[paper, `co ${paper}`, `da co ${paper}`, `co day du ${paper}`, `chua co ${paper}`, `khong co ${paper}`],
    ...[`${paper} dinh kem`, `${paper} kem theo`, `co ${paper} dinh kem`, `co ${paper} kem theo`],
    ...[`se bo sung ${paper}`, `bo sung ${paper} sau`, `dang bo sung ${paper}`, `dang cap nhat ${paper}`],
  ]);
}

/** Whether a text only fills the cell: `x`, `có`, `…`, `Đang cập nhật`. A blank cell holds no text and is none. */
export function isPlaceholder(text: string): boolean {
  return !HAS_DIGIT.test(text) && onlyFills(text);
}

/** Most evidence bears a number, and nothing that only fills a cell does. */
const HAS_DIGIT = /\d/;

const onlyFills = rememberedByText((text): boolean => {
  if (text.trim() === '') return false;
  const words = foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' || PLACEHOLDERS.has(words);
});
