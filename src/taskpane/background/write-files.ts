import type { FileAnswer, FileOrder } from './file-order';

/** What runs beside the page: makes one file and hands it over. Hundreds of findings take seconds, in which no page may stand still. */
addEventListener('message', ({ data }: MessageEvent<FileOrder>) => {
  written(data).then(
    (file) => {
      const bytes = new Uint8Array(file);
      postMessage({ kind: 'file', bytes } satisfies FileAnswer, { transfer: [bytes.buffer] });
    },
    (thrown: unknown) => {
      postMessage({ kind: 'failed', detail: String(thrown) } satisfies FileAnswer);
    },
  );
});

async function written(order: FileOrder): Promise<Uint8Array> {
  switch (order.kind) {
    case 'workbook': {
      const { writeWorkbook } = await import('../../xlsx/write-workbook');
      return writeWorkbook(order.plan, (done) => {
        postMessage({ kind: 'progress', done } satisfies FileAnswer);
      });
    }
    case 'document': {
      const { writeDocument } = await import('../../docx/write-document');
      return writeDocument(order.plan);
    }
  }
}
