import { useMemo, useState } from 'react';
import type { Place } from '../../core/finding';
import type { Acceptance, AcceptableFinding } from '../../core/waivers/waiver';
import type { SeenFix } from '../../session/fix-desk';
import type { CardActs } from './FindingCard';
import type { Left } from './use-current-finding';
import type { ListedFinding } from './use-finding-list';

/** What can be done about findings. */
export interface FindingActs {
  readonly onReveal: (place: Place) => void;
  readonly onFix: (seen: readonly SeenFix[]) => Promise<void>;
  readonly onAccept: (finding: AcceptableFinding, signed: Acceptance) => Promise<void>;
}

interface Listed extends FindingActs {
  readonly comeBack: (left: Left) => void;
  readonly listed: readonly ListedFinding[];
}

/** What cards do, after which the eye comes back to where they stood; and who has signed last. */
export function useCardActs({ listed, comeBack, onReveal, onFix, onAccept }: Listed): { readonly acts: CardActs; readonly signer: string } {
  const [signer, rememberSigner] = useState('');
  const acts = useMemo((): CardActs => {
    const placeOf = (key: string): number => listed.findIndex((row) => row.key === key);
    const after = async (key: string, work: Promise<void>): Promise<void> => {
      const at = placeOf(key);
      await work;
      comeBack({ key, at });
    };
    return {
      onReveal,
      onFix: (key, seen) => void after(key, onFix(seen)),
      onAccept: (key, finding, signed) => {
        rememberSigner(signed.by);
        void after(key, onAccept(finding, signed));
      },
    };
  }, [comeBack, listed, onAccept, onFix, onReveal]);
  return { acts, signer };
}
