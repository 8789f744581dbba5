import { foldLabel } from '../workbook/folded-text';

/** Words that take an item out of the score (contract B), folded and without points. */
const NOT_APPLICABLE: ReadonlySet<string> = new Set([
  ...['khong danh gia', 'kdg', 'khong ap dung', 'khong phat sinh', 'n/a', 'not applicable'],
]);

const LONGEST = 60;

/** Whether a score cell says nothing but that its item is not applicable: `KĐG.`, `(K.Đ.G)`, `Không đánh giá (KĐG)`. */
export function saysNotApplicable(text: string): boolean {
  if (text.length > LONGEST) return false;
  const parts = text
    .split(/[()[\],;]/)
    .map((part) => foldLabel(part).replaceAll('.', ''))
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => NOT_APPLICABLE.has(part));
}
