import { messagesFor } from '../../../src/messages/catalogue';
import type { Fault } from '../../../src/session/fault';
import type { Met } from './faults-met';

/** One sentence in each language, of a kind that fits. */
export function wrongWords(fault: Fault | null, { told }: Met): readonly string[] {
  if (fault === null) return [];
  const wrong = (['vi', 'en'] as const).map((language) => messagesFor(language).pane.fault(fault)).filter((sentence) => !isOneSentence(sentence));
  const isTrue = told === null ? fault.problem.kind !== 'unexpected' : told.includes(fault.problem.kind);
  return [...wrong.map((sentence) => `that is not one sentence: ${sentence}`), ...(isTrue ? [] : [`it is told as ${JSON.stringify(fault.problem)}`])];
}

function isOneSentence(sentence: string): boolean {
  return /^\S[^\n]*[^.\s]\.$/.test(sentence) && !/[a-zà-ỹ]\. [A-ZĐÀ-Ỹ]/.test(sentence);
}
