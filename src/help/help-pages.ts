import { ALL_RULES } from '../core/rules/all-rules';
import { messagesFor } from '../messages/catalogue';
import type { Language } from '../messages/language';
import { EXAMPLES } from './all-examples';
import { escaped } from './escaped';
import { helpPage } from './help-page';
import { page } from './page';

/** A page by the path that the pane and other pages know it by, `help/vi/EV01.html`. */
export interface HelpPage {
  readonly path: string;
  readonly html: string;
}

const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** Every help page of the add-in: one for each rule and an index, in both languages. */
export function helpPages(): readonly HelpPage[] {
  return LANGUAGES.flatMap((language) => [
    { path: `help/${language}/index.html`, html: indexPage(language) },
    ...ALL_RULES.map((rule) => ({
      path: `help/${language}/${rule.code}.html`,
      html: helpPage(rule, EXAMPLES[rule.name], messagesFor(language)),
    })),
  ]);
}

function indexPage(language: Language): string {
  const messages = messagesFor(language);
  const { help, rules, severities } = messages;
  const lines = ALL_RULES.map(
    ({ code, name, severity }) =>
      `<tr><td><a href="${code}.html">${code}</a></td><td>${escaped(rules[name].title)}</td><td>${escaped(severities[severity])}</td></tr>`,
  );
  return page(language, help.indexTitle, 'index.html', messages, [
    `<p>${escaped(help.indexIntroduction)}</p>`,
    `<table><tbody>${lines.join('\n')}</tbody></table>`,
  ]);
}
