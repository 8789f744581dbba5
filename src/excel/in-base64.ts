/** As many bytes as a call takes arguments. */
const STRETCH = 8192;

export function inBase64(file: Uint8Array): string {
  const stretches = Array.from({ length: Math.ceil(file.length / STRETCH) }, (_, at) => file.subarray(at * STRETCH, (at + 1) * STRETCH));
  return btoa(stretches.map((stretch) => String.fromCharCode(...stretch)).join(''));
}
