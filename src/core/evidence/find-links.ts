import type { Stretch } from './evidence-text';
import { everyMatch } from './every-match';

export interface FoundLink extends Stretch {
  readonly link: string;
}

const WEB = String.raw`(?:https?|ftp|file):[\\/]{2,3}[^\s<>"]+|www\.[^\s<>"]+`;

/** `snv.angiang.gov.vn/tin-tuc`: without `https://` it takes a page to tell a link from a site's name, and from an e-mail address. */
const PAGE = String.raw`(?<![\p{L}\p{N}@./_-])(?:[a-z\d-]+\.)+(?:vn|com|org|net)/[^\s<>"]+`;

/** A path on a disk or a server; its folders may have spaces in their names. */
const PATH = String.raw`(?:(?<![\p{L}\p{N}])[a-z]:[\\/]|\\\\[\p{L}\p{N}])[^\n<>"|?*;]*`;
const LINK = new RegExp(`${WEB}|${PAGE}|${PATH}`, 'giu');

/** Most texts have no link, and this tells so at a glance. */
const MAY_BE_LINK = /[:\\][\\/]|www\.|(?:vn|com|org|net)\//i;

/** Links and paths in the order of the text. */
export function findLinks(shown: string): FoundLink[] {
  if (!MAY_BE_LINK.test(shown)) return [];
  return everyMatch(LINK, shown).map((match) => {
    const link = withoutWhatFollows(/^(?:[a-z]:|\\)/i.test(match[0]) ? pathAlone(match[0]) : match[0]);
    return { link, start: match.index, end: match.index + link.length };
  });
}

/** A path ends after its file name's ending, where it has one, else where the next thing is listed. */
function pathAlone(path: string): string {
  const [file] = /^.*?\.(?:pdf|docx?|xlsx?|pptx?|rtf|txt|zip|rar|7z|jpe?g|png)(?![\p{L}\p{N}])/iu.exec(path) ?? [];
  return file ?? path.split(/, | \(/, 1)[0] ?? path;
}

/** Punctuation after a link is the sentence's, and so is a parenthesis that the link did not open. */
function withoutWhatFollows(link: string): string {
  let end = link.length;
  let unopened = count(link, ')') - count(link, '(');
  for (; end > 0; end -= 1) {
    const last = link.charAt(end - 1);
    const isUnopened = last === ')' && unopened > 0;
    if (!isUnopened && !" .,;:!'”’]}".includes(last)) break;
    if (isUnopened) unopened -= 1;
  }
  return link.slice(0, end);
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}
