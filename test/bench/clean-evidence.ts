import type { Choices } from './choices';

/** A document that a unit hands in. */
export interface ModelDocument {
  readonly type: string;
  readonly reference: string;
  /** As it is written, `15/02/2023` or in words. */
  readonly date: string;
}

const KINDS = [
  { type: 'Kế hoạch', symbol: 'KH-UBND' },
  { type: 'Quyết định', symbol: 'QĐ-UBND' },
  { type: 'Báo cáo', symbol: 'BC-SNV' },
  { type: 'Công văn', symbol: 'SNV-CCHC' },
  { type: 'Thông báo', symbol: 'TB-SNV' },
] as const;

/** Documents of the year, each with a number that no other has. */
export class DocumentMaker {
  private number = 10;
  readonly made: ModelDocument[] = [];

  constructor(private readonly choose: Choices) {}

  next(): ModelDocument {
    const { type, symbol } = this.choose.of(KINDS);
    this.number += this.choose.between(1, 7);
    const document = { type, reference: `${this.number}/${symbol}`, date: this.date() };
    this.made.push(document);
    return document;
  }

  private date(): string {
    const [day, month] = [this.choose.between(1, 28), this.choose.between(1, 12)];
    return this.choose.inHundred(70) ? `${twoDigits(day)}/${twoDigits(month)}/2023` : `${twoDigits(day)} tháng ${twoDigits(month)} năm 2023`;
  }

  /** What stands in the cell: one document, or two one after the other. */
  cell(): string {
    const written = Array.from({ length: this.choose.of([1, 1, 1, 2]) }, () => inWords(this.next()));
    return written.join(this.choose.of(['; ', '\n', ';\n']));
  }
}

export function inWords({ type, reference, date }: ModelDocument): string {
  return `${type} số ${reference} ngày ${date}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
