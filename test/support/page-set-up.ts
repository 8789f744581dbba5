import '@testing-library/jest-dom';
import { TextDecoder, TextEncoder } from 'node:util';

/** jsdom has no media queries: a light page without wishes. Nor has it the text coders that every browser has. */
Object.defineProperty(window, 'matchMedia', {
  value: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
});
/** Nor does anything scroll there, nor is anything painted. */
window.scrollTo = () => undefined;
HTMLCanvasElement.prototype.getContext = () => null;
Object.defineProperty(window, 'TextEncoder', { value: TextEncoder });
Object.defineProperty(window, 'TextDecoder', { value: TextDecoder });

/** Nothing is laid out in jsdom, so there is nowhere to scroll to. */
Object.defineProperty(Element.prototype, 'scrollIntoView', { value: () => undefined });

/** In jsdom a file is read by a `FileReader` alone. */
Object.defineProperty(Blob.prototype, 'text', {
  value(this: Blob) {
    return readBy(this, (reader) => reader.readAsText(this));
  },
});
Object.defineProperty(Blob.prototype, 'arrayBuffer', {
  value(this: Blob) {
    return readBy(this, (reader) => reader.readAsArrayBuffer(this));
  },
});

function readBy(file: Blob, read: (reader: FileReader) => void): Promise<FileReader['result']> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(new Error(`A file of ${file.size} bytes could not be read`));
    read(reader);
  });
}
