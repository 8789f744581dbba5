import { parseArgs } from 'node:util';
import type { Language } from '../messages/language';

/** What the caller asked for. */
export interface Wishes {
  readonly files: readonly string[];
  readonly framework: string | null;
  readonly language: Language;
  readonly json: boolean;
}

/** What is wrong with the call. */
export type Mistake =
  | { readonly kind: 'no-file' }
  | { readonly kind: 'unknown-option'; readonly option: string }
  | { readonly kind: 'value-missing'; readonly option: string }
  | { readonly kind: 'unknown-language'; readonly language: string };

export type Call =
  | { readonly kind: 'wishes'; readonly wishes: Wishes }
  | { readonly kind: 'mistake'; readonly mistake: Mistake; readonly language: Language };

const WITH_VALUE = ['framework', 'lang'];
const WITHOUT_VALUE = ['json'];

/** Reads `FILE… [--framework FILE] [--lang vi|en] [--json]` (contract E). */
export function readArguments(args: readonly string[]): Call {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: { framework: { type: 'string' }, lang: { type: 'string' }, json: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const language = values['lang'] ?? 'vi';
  const mistake = (made: Mistake): Call => ({ kind: 'mistake', mistake: made, language: language === 'en' ? 'en' : 'vi' });
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  for (const [at, { name, rawName, value }] of given.entries()) {
    if (![...WITH_VALUE, ...WITHOUT_VALUE].includes(name)) return mistake({ kind: 'unknown-option', option: rawName });
    const isTwice = given.slice(0, at).some((earlier) => earlier.name === name);
    if (WITH_VALUE.includes(name) && (isTwice || isNoValue(value))) return mistake({ kind: 'value-missing', option: rawName });
    if (WITHOUT_VALUE.includes(name) && value !== undefined) return mistake({ kind: 'unknown-option', option: `${rawName}=${value}` });
  }

  if (language !== 'vi' && language !== 'en') return mistake({ kind: 'unknown-language', language: String(language) });
  if (positionals.length === 0) return mistake({ kind: 'no-file' });
  const framework = typeof values['framework'] === 'string' ? values['framework'] : null;
  return { kind: 'wishes', wishes: { files: positionals, framework, language, json: values['json'] === true } };
}

function isNoValue(value: string | undefined): boolean {
  return value === undefined || value === '' || value.startsWith('--');
}
