import type { Framework } from '../core/framework/framework';

/** The bundled illustrative framework; fetched only when somebody asks for it. */
export async function illustrativeFramework(): Promise<Framework> {
  const [{ default: json }, { readFrameworkJson }] = await Promise.all([
    import('../frameworks/illustrative-province.json'),
    import('../core/framework/framework-json'),
  ]);
  return readFrameworkJson(json, 'bundled');
}
