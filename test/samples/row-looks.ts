import type { RowKind } from './sheet-plan';

/** How a kind of row looks. */
export interface RowLook {
  readonly font: { readonly size: number; readonly bold: boolean; readonly italic: boolean };
  /** `null`: as its column. */
  readonly align: 'left' | 'center' | null;
  readonly fill: string | null;
  /** In points; `null` leaves it to Excel. */
  readonly height: number | null;
  readonly isRuled: boolean;
  readonly wraps: boolean;
  readonly mergesAcross: boolean;
  readonly hasPoints: boolean;
}

const PLAIN: RowLook = {
  font: { size: 12, bold: false, italic: false },
  align: null,
  fill: null,
  height: null,
  isRuled: false,
  wraps: false,
  mergesAcross: false,
  hasPoints: false,
};
const BOLD = { size: 12, bold: true, italic: false };
const SCORED: RowLook = { ...PLAIN, isRuled: true, wraps: true, hasPoints: true };

const LOOKS: Readonly<Record<RowKind, RowLook>> = {
  national: { ...PLAIN, font: BOLD, align: 'left' },
  title: { ...PLAIN, font: { size: 13, bold: true, italic: false }, align: 'center', height: 36, wraps: true, mergesAcross: true },
  caption: { ...PLAIN, font: { size: 13, bold: false, italic: true }, align: 'center', mergesAcross: true },
  gap: PLAIN,
  heading: { ...PLAIN, font: BOLD, align: 'center', fill: 'FFD9E7EC', height: 50, isRuled: true, wraps: true },
  area: { ...SCORED, font: BOLD, fill: 'FFEFF5F7' },
  criterion: { ...SCORED, font: BOLD },
  item: SCORED,
  option: { ...SCORED, font: { size: 12, bold: false, italic: true } },
  total: { ...SCORED, font: BOLD, fill: 'FFD9E7EC' },
  signature: { ...PLAIN, font: BOLD, align: 'center' },
};

export function lookOf(kind: RowKind): RowLook {
  return LOOKS[kind];
}
