/** After all test files. */
export default async function stopServing(): Promise<void> {
  await globalThis.previewServer?.close();
}
