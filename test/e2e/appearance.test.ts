import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../stand-in/preview/build';
import type { ViewName } from '../../src/messages/frame-messages';
import type { Wishes } from '../stand-in/preview/wishes';
import { barriersIn } from './support/barriers';
import { previewTests } from './support/preview';

const { open } = previewTests();

const PICTURES = path.join(PROJECT, 'test/artefacts');

const VIEWS: readonly ViewName[] = ['overview', 'findings', 'indices', 'evidence', 'report', 'settings'];

const LOOKS: readonly { readonly name: string; readonly wishes: Partial<Wishes>; readonly forcedColors?: 'active' }[] = [
  { name: 'light-320', wishes: { width: 320 } },
  { name: 'light-450', wishes: { width: 450 } },
  { name: 'dark-320', wishes: { width: 320, theme: 'dark' } },
  { name: 'dark-450', wishes: { width: 450, theme: 'dark' } },
  { name: 'english-320', wishes: { width: 320, language: 'en' } },
  { name: 'high-contrast-320', wishes: { width: 320, theme: 'dark' }, forcedColors: 'active' },
];

beforeAll(() => mkdirSync(PICTURES, { recursive: true }));

describe('the pane, for everybody’s eyes and ears', () => {
  it.each(LOOKS)('has no barrier that axe knows of and nothing cut off: $name', async ({ name, wishes, forcedColors }) => {
    const preview = await open({ sample: 'tinh-co-loi', ...wishes }, { colorScheme: wishes.theme ?? 'light', forcedColors: forcedColors ?? 'none' });
    await preview.page.screenshot({ path: path.join(PICTURES, `${name}-before.png`), animations: 'disabled' });

    await preview.pane.press(wishes.language === 'en' ? 'Check and recalculate' : 'Kiểm tra và tính lại');

    for (const view of VIEWS) {
      await preview.pane.show(view);
      await preview.page.screenshot({ path: path.join(PICTURES, `${name}-${view}.png`), animations: 'disabled' });
      expect([view, await barriersIn(preview)]).toEqual([view, []]);
      expect([view, await preview.pane.cutOff()]).toEqual([view, []]);
    }
  });
});
