import { FrameworkFileError } from './framework-file-problem';

/** A part of the program that is fetched on use: a connection may be gone by then. */
export async function fetched<Part>(fetch: () => Promise<Part>): Promise<Part> {
  try {
    return await fetch();
  } catch {
    throw new FrameworkFileError({ kind: 'part-missing' });
  }
}
