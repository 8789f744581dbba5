import { foldText } from '../workbook/folded-text';
import { rememberedByText } from '../workbook/remembered';

/** What a document is known by, in a form that is the same however it was typed. */
export class DocumentNumber {
  /** Without leading zeros, `5`, `30c`. */
  readonly number: string;
  /** `2018` of `30/2018/QĐ-UBND`; `null` where the number names no year. */
  readonly year: string | null;
  /** The symbol's parts without accents, in small letters, `['qd', 'ubnd']`; none of a number alone. */
  readonly symbol: readonly string[];
  #key: string | null = null;

  constructor(number: string, year: string | null, symbol: readonly string[]) {
    this.number = number;
    this.year = year;
    this.symbol = symbol;
  }

  /** The same for the same document, to be told apart by. */
  get key(): string {
    return (this.#key ??= [this.number, this.year ?? '', ...this.symbol].join('/'));
  }
}

/** Symbols have two or three parts; what goes on longer is none. */
const MOST_PARTS = 6;

/** `05/KH–UBND`, `5/kh-ubnd` and `5 / KH-UBND` are one document; so are `19-NQ/TW` and `19/NQ-TW`. `null` for a text without a number. */
export function readDocumentNumber(reference: string): DocumentNumber | null {
  const parts = foldText(reference).match(/[a-z\d&]+/g) ?? [];
  const [, digits, glued = ''] = /^0*(\d{1,6})([a-z&]*)$/.exec(parts[0] ?? '') ?? [];
  if (digits === undefined) return null;
  const year = isYear(parts[1]) ? parts[1] : null;
  const symbol = parts.slice(year === null ? 1 : 2, MOST_PARTS + 2);
  // `30c` is a number, `144KH` a number with the symbol right behind it.
  if (glued.length > 1) symbol.unshift(glued);
  return new DocumentNumber(
    glued.length === 1 ? `${digits}${glued}` : digits,
    year,
    symbol.length > MOST_PARTS ? symbol.slice(0, MOST_PARTS) : symbol,
  );
}

/** The same for whoever asks about a document more than once. */
export const documentNumber = rememberedByText(readDocumentNumber);

function isYear(part: string | undefined): part is string {
  return part !== undefined && /^(?:19|20)\d{2}$/.test(part);
}
