/** A document named in an evidence cell. */
export interface Citation {
  /** `Quyết định`, `Kế hoạch`…; `null` where the text names no kind. */
  readonly type: string | null;
  /** Number and symbol as written, without "số", spaces folded: `876/QĐ-BNV`; `null` for a bare link. */
  readonly reference: string | null;
  /** ISO 8601, `2022-11-10`; `null` where no date (or no possible one) is given. */
  readonly date: string | null;
  /** That date as written, `09 tháng 10 năm 2018`; also one that no calendar has, `31/02/2023`. */
  readonly writtenDate: string | null;
  readonly link: string | null;
}
