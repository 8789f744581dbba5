import type { FileAnswer, FileOrder } from './file-order';

/** The background could not be reached: the host allows no worker, or its script could not be fetched. */
export class NoBackgroundError extends Error {}

/** Has a file made beside the page. Throws a {@link NoBackgroundError} where nothing runs beside this page. */
export function writtenInBackground(order: FileOrder, progress: (done: number) => void): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./write-files.ts', import.meta.url));
    const end = (settle: () => void): void => {
      worker.terminate();
      settle();
    };
    worker.onerror = () => end(() => reject(new NoBackgroundError()));
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
      switch (data.kind) {
        case 'progress':
          progress(data.done);
          return;
        case 'file':
          end(() => resolve(data.bytes));
          return;
        case 'failed':
          end(() => reject(new Error(data.detail)));
      }
    };
    worker.postMessage(order);
  });
}
