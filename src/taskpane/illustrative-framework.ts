import type { Framework } from '../core/framework/framework';

/** The bundled illustrative framework; fetched only when somebody asks for it. `null` if what was fetched is none. */
export async function illustrativeFramework(): Promise<Framework | null> {
  const [{ default: json }, { readFrameworkJson }] = await Promise.all([
    import('../frameworks/illustrative-province.json'),
    import('../core/framework/framework-json'),
  ]);
  const read = readFrameworkJson(json, 'bundled');
  return read.kind === 'framework' ? read.framework : null;
}
