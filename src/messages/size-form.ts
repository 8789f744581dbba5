const KB = 1024;
const MB = KB * KB;

/** How large a file is, in a word: `0 byte`, `12 KB`, `3,4 MB`; rounded up, so that only an empty file is of 0. */
export function sizeForm(separator: ',' | '.'): (bytes: number) => string {
  return (bytes) => {
    if (bytes < KB) return `${bytes} byte`;
    if (bytes < MB) return `${Math.ceil(bytes / KB)} KB`;
    const tenths = Math.ceil((bytes * 10) / MB);
    return `${Math.floor(tenths / 10)}${tenths % 10 === 0 ? '' : `${separator}${tenths % 10}`} MB`;
  };
}
