import type { ViewName } from '../../src/messages/frame-messages';
import { hasNoBarrier } from './support/barriers';
import { LOOKS } from './support/looks';
import { previewTests } from './support/preview-tests';

const { open } = previewTests();

const VIEWS: readonly ViewName[] = ['overview', 'findings', 'indices', 'evidence', 'report', 'settings'];

describe('every view, for everybody’s eyes and ears', () => {
  it.each(LOOKS)('has no barrier that axe knows of and nothing cut off: $name', async ({ name, wishes, surroundings, asked }) => {
    const preview = await open({ sample: 'tinh-co-loi', ...wishes }, surroundings);
    await preview.pane.pressReview();
    for (const view of VIEWS) {
      await preview.pane.show(view);
      await hasNoBarrier(preview, `${name}-${view}`, asked);
    }
  });
});
