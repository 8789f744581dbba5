import type { JsonMistake } from '../core/framework/framework-json';
import type { FrameworkMessages } from './framework-messages';

const JSON_MISTAKES: Readonly<Record<JsonMistake['because'], string>> = {
  missing: 'missing',
  'not-understood': 'of the wrong form',
  'code-repeated': 'a code that stands already further up',
  'code-not-under-parent': "a code that does not begin with its parent's",
  'too-deep': 'too many levels',
};

/** English. */
export const frameworkInEnglish: FrameworkMessages = {
  jsonMistake: ({ place, because }) => `${place === '' ? 'everything' : place} (${JSON_MISTAKES[because]})`,
};
