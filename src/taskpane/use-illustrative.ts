import { useState } from 'react';
import type { ReviewSession } from '../session/review-session';
import { illustrativeFramework } from './illustrative-framework';

/** Checks against the bundled illustrative framework, or against the workbook's own again. */
export function useIllustrative(session: ReviewSession) {
  const [failed, setFailed] = useState(false);

  async function adopt(): Promise<void> {
    const framework = await illustrativeFramework().catch(() => null);
    setFailed(framework === null);
    if (framework === null) return;
    session.chooseFramework(framework);
    await session.review();
  }

  async function drop(): Promise<void> {
    session.chooseFramework(null);
    await session.review();
  }

  return { adopt, drop, failed };
}
