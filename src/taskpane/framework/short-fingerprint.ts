/** Enough of a framework's fingerprint to compare two by eye: `sha256:9f86d081884c…` → `9f86d081884c`. */
export function shortFingerprint(fingerprint: string): string {
  return fingerprint.replace(/^[^:]*:/, '').slice(0, 12);
}
