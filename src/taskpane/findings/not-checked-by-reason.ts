import type { NotChecked, NotCheckedReason } from '../../core/rules/rule';

export interface NotCheckedGroup {
  readonly because: NotCheckedReason;
  readonly sheet: string;
  /** Codes of the rules that could not look. */
  readonly codes: readonly string[];
}

/** Checks that could not run, told once for each reason on each sheet, in the order in which they come up. */
export function notCheckedByReason(notChecked: readonly NotChecked[]): readonly NotCheckedGroup[] {
  const groups = new Map<string, NotCheckedGroup>();
  for (const { because, sheet, code } of notChecked) {
    const key = `${because} ${sheet}`;
    const codes = groups.get(key)?.codes ?? [];
    groups.set(key, { because, sheet, codes: [...codes, code] });
  }
  return [...groups.values()];
}
