/** A document that is to be made, as data, in the parts that official documents have (Nghị định 30/2020/NĐ-CP). */
export interface DocumentPlan {
  /** Line by line: who issues it at the left, the state's name and motto at the right; the last line of either is underlined. */
  readonly letterhead: { readonly left: readonly string[]; readonly right: readonly string[] };
  /** Left blank to be filled in by hand. */
  readonly number: string;
  readonly placeAndDate: string;
  /** Says that this is no final document; `null` where it is. */
  readonly draft: string | null;
  readonly title: string;
  readonly subject: string;
  readonly recipient: string;
  readonly body: readonly DocumentBlock[];
  readonly sentTo: { readonly heading: string; readonly lines: readonly string[] };
  readonly signature: { readonly office: readonly string[]; readonly signing: string };
  /** Each begins on a page of its own, on paper laid across. */
  readonly appendices: readonly DocumentAppendix[];
}

export interface DocumentAppendix {
  readonly title: string;
  readonly subject: string;
  readonly body: readonly DocumentBlock[];
}

export type DocumentBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | DocumentTable;

export interface DocumentTable {
  readonly kind: 'table';
  readonly columns: readonly DocumentColumn[];
  readonly rows: readonly DocumentRow[];
}

export interface DocumentColumn {
  readonly heading: string;
  /** Stands once above all neighbours that share it; `null` where a heading stands alone. */
  readonly group: string | null;
  /** Its part of the table's width, measured against the other columns' parts. */
  readonly share: number;
  /** Numbers stand in the middle, words at the left. */
  readonly numeric: boolean;
}

export interface DocumentRow {
  readonly cells: readonly string[];
  readonly strong: boolean;
}
