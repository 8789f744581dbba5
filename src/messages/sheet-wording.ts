import type { Finding } from '../core/finding';
import type { SheetWording } from '../core/review-result';
import type { SignOffWording } from '../core/sign-off/plan-sign-off';
import type { WaiverWording } from '../core/waivers/plan-waivers';
import type { Messages } from './catalogue';
import { wordFinding } from './word-finding';

/** The words of our column in the sheet. */
export function sheetWording({ resultsHeading, rules }: Pick<Messages, 'resultsHeading' | 'rules'>): SheetWording {
  const inShort = ({ code, rule }: Finding): string => `${code} ${rules[rule].title}`;
  return {
    resultsHeading,
    // Several stages of one row may break the same rule.
    results: (findings) => [...new Set(findings.map(inShort))].join('; '),
  };
}

/** The words of the sheet that keeps acceptances. */
export function waiverWording(messages: Messages): WaiverWording {
  return {
    ...messages.waivers.sheet,
    rule: ({ rule }) => messages.rules[rule].title,
    found: (finding) => wordFinding(finding, messages).found,
  };
}

/** The words of the sheet that keeps a sign-off. */
export function signOffWording(messages: Messages): SignOffWording {
  const { pane, signOff } = messages;
  return {
    ...signOff.sheet,
    framework: ({ framework }) => (framework === null ? signOff.noFramework : pane.framework.title(framework.framework)),
    verdict: ({ verdict }) => pane.verdicts[verdict].words,
  };
}
