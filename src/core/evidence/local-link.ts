/** A disk, a server of the office, or a file of this computer. */
const LOCAL = /^(?:[a-z]:[\\/]|\\\\|file:)/i;

/** Whether a link leads to a place that only the computers of one office know. */
export function isLocalLink(link: string): boolean {
  return LOCAL.test(link);
}
