import type { Severity } from '../core/finding';
import { writtenMoment } from '../core/waivers/written-moment';
import type { WaiverMessages } from './waiver-messages';

const WEIGHTS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'information' };

/** English. */
export const waiversInEnglish: WaiverMessages = {
  sheet: {
    sheet: 'Accepted warnings',
    title: 'ACCEPTED WARNINGS',
    note: 'Each row is a warning or a piece of information that was accepted with a reason. A row without a reason or a name, or with another mark, no longer holds.',
    headings: {
      code: 'Code',
      rule: 'Rule',
      sheet: 'Sheet',
      item: 'Item',
      cell: 'Cell',
      found: 'Finding',
      reason: 'Reason',
      by: 'Accepted by',
      at: 'Time',
      seal: 'Mark',
    },
  },
  accept: 'Accept with a reason',
  acceptFinding: (code, place) => `Accept with a reason: ${code}, ${place}`,
  reason: 'Reason for accepting',
  reasonHint: 'Say what it rests on, so that the council sees why nothing has to be mended.',
  reasonMissing: 'Write the reason, a few words at least.',
  by: 'Full name of who accepts it',
  byMissing: 'Write the full name of who accepts it.',
  confirm: 'Accept',
  cancel: 'Cancel',
  accepted: (count) => `Accepted (${count})`,
  signed: ({ by, at }) => [by, writtenMoment(at)].filter((each) => each !== '').join(', '),
  because: (reason) => `Reason: ${reason}`,
  withdraw: 'Withdraw',
  withdrawFinding: (code, place) => `Withdraw acceptance: ${code}, ${place}`,
  lapsed: (count) => `Lapsed acceptances (${count})`,
  lapsedBecause: {
    changed: 'What stood in the cells concerned has changed since it was accepted, so the finding counts again.',
    'now-an-error': 'The framework now takes this for an error; errors are mended, not accepted.',
    incomplete: 'The acceptance lacks its reason, its name or its time, and does not count.',
  },
  rulesOtherwise: (year, rules, title) => {
    const weighed = rules.flatMap(({ code, as }) => (as === 'off' ? [] : [`${code} → ${WEIGHTS[as]}`]));
    const off = rules.filter(({ as }) => as === 'off').map((rule) => `${rule.code} (${title(rule)})`);
    const parts = [
      ...(weighed.length === 0 ? [] : [`weighs rules otherwise: ${weighed.join(', ')}`]),
      ...(off.length === 0 ? [] : [`does not check: ${off.join(', ')}`]),
    ];
    return `The framework${year === null ? '' : ` of ${year}`} ${parts.join('; ')}.`;
  },
};
