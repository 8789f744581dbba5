import { mkdirSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { PROJECT } from '../../stand-in/preview/build';
import type { Preview } from './preview';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const PICTURES = path.join(PROJECT, 'test/artefacts');

/** What is asked of a page: everything, or what its colours alone decide. */
export type Asked = 'everything' | 'colours';

/** What axe finds in the pane, as one line each. */
export async function barriersIn({ pane }: Preview, asked: Asked = 'everything'): Promise<readonly string[]> {
  await pane.runScript(axe.source);
  // Fluent hides these from the eye and catches focus with them.
  const results = await pane.frame.locator('html').evaluate(
    (_, onlyColours): Promise<AxeResults> =>
      window.axe.run({ exclude: ['[data-tabster-dummy]'] }, onlyColours ? { runOnly: { type: 'rule', values: ['color-contrast'] } } : {}),
    asked === 'colours',
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Keeps a picture of what is shown, and expects that nobody is kept from it and that nothing of it is cut off. */
export async function hasNoBarrier(preview: Preview, picture: string, asked: Asked = 'everything'): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await preview.pane.picture(path.join(PICTURES, `${picture}.png`));
  expect([picture, await barriersIn(preview, asked)]).toEqual([picture, []]);
  expect([picture, await preview.pane.cutOff()]).toEqual([picture, []]);
}
