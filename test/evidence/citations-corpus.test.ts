import { readCitations } from '../../src/core/evidence/read-citations';
import { ADMINISTRATIVE_DOCUMENTS } from './citations/administrative-documents';
import { AS_PEOPLE_TYPE } from './citations/as-people-type';
import { DATES } from './citations/dates';
import { IN_SENTENCES } from './citations/in-sentences';
import { LAWS_AND_NORMS } from './citations/laws-and-norms';
import { LINKS } from './citations/links';
import { NO_CITATIONS } from './citations/no-citations';
import { OFFICES } from './citations/offices';
import { OFFICIAL_LETTERS } from './citations/official-letters';
import { PARTY_DOCUMENTS } from './citations/party-documents';
import { SEVERAL } from './citations/several';

const CORPUS = {
  'administrative documents': ADMINISTRATIVE_DOCUMENTS,
  'official letters': OFFICIAL_LETTERS,
  'laws and norms': LAWS_AND_NORMS,
  'party documents': PARTY_DOCUMENTS,
  offices: OFFICES,
  dates: DATES,
  'as people type': AS_PEOPLE_TYPE,
  'in sentences': IN_SENTENCES,
  several: SEVERAL,
  links: LINKS,
};

describe.each(Object.entries(CORPUS))('%s', (_, drawn) => {
  test.each(drawn.map(({ text, cited }) => [text, cited] as const))('%s', (text, cited) => {
    expect(cite(text)).toEqual(cited);
  });
});

describe.each(Object.entries(NO_CITATIONS))('%s are no citations', (_, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(readCitations(sentence)).toEqual([]);
  });
});

const ALL = Object.values(CORPUS).flat();
const SENTENCES = Object.values(NO_CITATIONS).flat();

test('the corpus is large: at least 300 citations and 100 sentences without any, each text once', () => {
  expect(ALL.flatMap(({ cited }) => cited).length).toBeGreaterThanOrEqual(300);
  expect(SENTENCES.length).toBeGreaterThanOrEqual(100);
  const texts = [...ALL.map(({ text }) => text), ...SENTENCES];
  expect(texts.length).toBe(new Set(texts).size);
});

/** Ways in which the very same text reaches a cell. */
const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  'letters and accents apart (NFD)': (text) => text.normalize('NFD'),
  'line breaks of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'non-breaking spaces': (text) => text.replaceAll(' ', '\u00A0'),
  'blanks around': (text) => ` \t${text}\n`,
  'a bullet in front': (text) => `- ${text}`,
  'a sentence in front': (text) => `Đơn vị đã thực hiện đầy đủ. ${text}`,
};

test.each(Object.entries(SPELLINGS))('%s change nothing', (_, spelt) => {
  for (const { text, cited } of ALL) expect({ text, cited: cite(spelt(text)) }).toEqual({ text, cited });
  for (const sentence of SENTENCES) expect({ sentence, cited: cite(spelt(sentence)) }).toEqual({ sentence, cited: [] });
});

test('texts below each other in one cell are cited one after another', () => {
  const [texts, cited] = [ALL.map(({ text }) => text), ALL.flatMap((drawn) => drawn.cited)];
  const withoutTypes = (citations: readonly string[]): string[] => citations.map((citation) => citation.replace(/^[^|]*/, ''));
  expect(withoutTypes(cite(texts.join('\n')))).toEqual(withoutTypes(cited));
});

function cite(text: string): string[] {
  return readCitations(text).map(({ type, reference, date, link }) => [type, reference, date, link].map((one) => one ?? '-').join(' | '));
}
