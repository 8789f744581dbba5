import { createHash } from 'node:crypto';
import { ALL_RULES } from '../../src/core/rules/all-rules';
import { EXAMPLES } from '../../src/help/all-examples';
import { helpPages } from '../../src/help/help-pages';
import { nameOf, reviewExample } from '../../src/help/review-example';
import type { RuleExample } from '../../src/help/rule-example';
import { messagesFor } from '../../src/messages/catalogue';

const pages = new Map(helpPages().map(({ path, html }) => [path, html]));

describe.each(ALL_RULES.map((rule) => ({ ...rule, example: EXAMPLES[rule.name] })))('the example of $code', ({ code, name, example }) => {
  test('breaks this rule where it says, and no other but those that it names', () => {
    const found = reviewExample(example, example.wrong);
    expect(found.filter(({ rule }) => rule === name).map((finding) => nameOf(finding, firstSheet(example)))).toEqual([example.cell]);
    expect(codesBut(code, found)).toEqual(example.alongside ?? []);
  });

  test('breaks no rule once it is mended', () => {
    expect(reviewExample(example, example.right).map((finding) => `${finding.code} ${nameOf(finding, firstSheet(example))}`)).toEqual([]);
  });
});

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  const { rules } = messagesFor(language);

  test.each(ALL_RULES)('$code has a page that says what it finds and why', ({ code, name }) => {
    const html = pages.get(`help/${language}/${code}.html`) ?? '';
    expect(textOf(html)).toContain(`${code}. ${rules[name].title}`);
    expect(textOf(html)).toContain(rules[name].why);
    expect(html).toContain('<mark>');
  });

  test('the index leads to every page', () => {
    const index = pages.get(`help/${language}/index.html`) ?? '';
    expect([...index.matchAll(/href="(\w{4})\.html"/g)].map(([, code]) => code)).toEqual(ALL_RULES.map(({ code }) => code));
  });
});

test('no page loads or runs anything, and every link leads to a page that is there', () => {
  for (const [path, html] of pages) {
    expect(html).not.toMatch(/<script|<img|<link|https?:|@import|url\(/);
    for (const [, href = ''] of html.matchAll(/href="([^"]+)"/g)) {
      expect([path, href, pages.has(new URL(href, `file:///${path}`).pathname.slice(1))]).toEqual([path, href, true]);
    }
  }
});

test('every page lets in the styles that stand in it, and no others', () => {
  for (const html of pages.values()) {
    const [, styles = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
    const hash = createHash('sha256').update(styles).digest('base64');
    expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'`);
    expect(html).not.toMatch(/ style="/);
  }
});

function firstSheet({ wrong }: RuleExample): string | undefined {
  return Object.keys(wrong)[0];
}

function codesBut(own: string, found: ReturnType<typeof reviewExample>): string[] {
  return [...new Set(found.map(({ code }) => code))].filter((code) => code !== own).sort();
}

function textOf(html: string): string {
  return html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
