import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Preview } from './preview';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds in the pane, as one line each. */
export async function barriersIn({ pane }: Preview): Promise<readonly string[]> {
  await pane.runScript(axe.source);
  // Fluent hides these from the eye and catches focus with them.
  const results = await pane.frame.locator('html').evaluate((): Promise<AxeResults> => window.axe.run({ exclude: ['[data-tabster-dummy]'] }));
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
