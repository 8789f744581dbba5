/** How many codes each family of the catalogue has. Codes are permanent: one that no rule bears yet is a rule to come. */
const FAMILIES: Readonly<Record<string, number>> = { FW: 8, SH: 6, SC: 12, IX: 6, EV: 10, AP: 2, AD: 3 };

/** Every code of the rule catalogue: `FW01` … `AD03`. */
export const RULE_CODES: ReadonlySet<string> = new Set(
  Object.entries(FAMILIES).flatMap(([family, count]) =>
    Array.from({ length: count }, (_, at) => `${family}${String(at + 1).padStart(2, '0')}`),
  ),
);
