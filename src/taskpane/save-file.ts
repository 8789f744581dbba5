/** Milliseconds. Safari still reads from the address some time after the press. */
const ADDRESS_LIVES = 40_000;

/** Hands a file we made to the browser to be saved. It never leaves the computer: the browser keeps it under an address of its own. */
export function saveFile(name: string, content: Uint8Array | string, type: string): void {
  const address = URL.createObjectURL(new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, ADDRESS_LIVES);
}
