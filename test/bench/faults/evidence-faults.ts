import { withCell, withCells, withRows } from '../change-model';
import type { Choices } from '../choices';
import { documentRow } from '../clean-list-table';
import { found } from '../fault';
import type { Fault, Found, Seeded } from '../fault';
import { cellOf, tableOf, unitsOf, wordsIn } from '../model';
import type { Model, ModelNode, TableName } from '../model';
import { listedIn, touched, unexplainedLoss, unitItems } from './places';

interface EvidencePlace {
  readonly table: TableName;
  readonly node: ModelNode;
  readonly words: string;
}

/** Evidence for points that are claimed, which no explanation stands in for. */
function evidencePlaces(model: Model, isFit: (words: string) => boolean): EvidencePlace[] {
  return unitItems(model).flatMap(({ table, node }) => {
    const [words, self] = [cellOf(model, table, node.id, 'evidence'), cellOf(model, table, node.id, 'self')];
    const isClaimed = typeof self === 'number' && self > 0 && cellOf(model, table, node.id, 'explanation') === '';
    return typeof words === 'string' && words !== '' && isClaimed && isFit(words) ? [{ table, node, words }] : [];
  });
}

/** The words change; documents that they cited are then no longer cited, and may be missed in the list. */
function onEvidence(
  name: string,
  rule: string,
  change: (words: string) => string,
  { isFit = () => true, also = [] }: { readonly isFit?: (words: string, model: Model) => boolean; readonly also?: readonly string[] } = {},
): Fault {
  return {
    name,
    rule,
    seed: (model, choose) => {
      const place = choose.among(evidencePlaces(model, (words) => isFit(words, model)));
      if (place === null) return null;
      const { table, node, words } = place;
      const changed = change(words);
      const still = new Set(listedIn(model, changed).map(({ row }) => row));
      return {
        model: withCell(model, table, node.id, 'evidence', changed),
        expected: [rule, ...also].map((code) => found(code, table, node.id, 'evidence')),
        consequences: listedIn(model, words).filter(({ row }) => !still.has(row)),
        touches: [...touched(table, [node.id]), ...listedIn(model, words).map(({ row }) => `list ${row}`)],
      };
    },
  };
}

const isSingle = (words: string): boolean => words.split(' số ').length === 2;
const FULL_DATE = /\d{2}\/\d{2}\/2023|\d{2} tháng \d{2} năm 2023/g;
const dated = (date: string): ((words: string) => string) => (words) => words.replace(FULL_DATE, date);
const replaced = (text: string): ((words: string) => string) => () => text;
const beside = (text: string): ((words: string) => string) => (words) => `${words}\n${text}`;
/** In a column for both, words that name no document explain. */
const isNotShared = (_: string, { shape }: Model): boolean => shape.explanation !== 'with-evidence';
const hasList = (_: string, { shape }: Model): boolean => shape.list;

export const EVIDENCE_FAULTS: readonly Fault[] = [
  onEvidence('no evidence', 'EV01', replaced('')),
  onEvidence('nothing but a blank for evidence', 'EV01', replaced(' ')),
  ...['x', 'có', '…', 'đang cập nhật', 'Có tài liệu kèm theo', '-'].map((text) => onEvidence(`"${text}" for evidence`, 'EV02', replaced(text))),
  ...['Kế hoạch của Sở', 'Báo cáo năm 2023', 'Các văn bản chỉ đạo của UBND tỉnh'].map((text) => onEvidence(`"${text}" for evidence`, 'EV03', replaced(text), { isFit: isNotShared })),
  onEvidence('a document of two years before', 'EV04', dated('15/03/2021'), { isFit: isSingle }),
  onEvidence('a document of another year, dated in words', 'EV04', dated('05 tháng 6 năm 2020'), { isFit: isSingle }),
  onEvidence('a plan made too early', 'EV04', dated('12/05/2022'), { isFit: (words) => isSingle(words) && words.startsWith('Kế hoạch') }),
  onEvidence('a file on a disk', 'EV05', beside('C:\\Ho so CCHC\\2023\\KH-144.pdf')),
  onEvidence('a link to a file', 'EV05', beside('file:///D:/tlkc/bao-cao.pdf')),
  onEvidence('a file on a server of the office', 'EV05', beside('\\\\snv-server\\tlkc\\2023\\bao cao.docx')),
  onEvidence('nothing but a file on a disk', 'EV05', replaced('D:/CCHC/minh chung 1.2.pdf')),
  onEvidence('the 31st of February', 'EV06', dated('31/02/2023'), { isFit: isSingle }),
  onEvidence('the 30th of February in words', 'EV06', dated('30 tháng 02 năm 2023'), { isFit: isSingle }),
  onEvidence('the 29th of February of a common year', 'EV06', dated('29/02/2023'), { isFit: isSingle }),
  onEvidence('a thirteenth month', 'EV06', dated('12/13/2023'), { isFit: isSingle }),
  // What is dated after the review is of another year, too.
  onEvidence('a date after the review', 'EV06', dated('15/05/2024'), { isFit: isSingle, also: ['EV04'] }),
  reused('one document for many items', (reference) => reference),
  reused('one document for many items, spelled in several ways', (reference, at) => (at % 2 === 0 ? reference : `0${reference.replace('-', '–')}`)),
  onEvidence('a document that the list does not have', 'EV08', beside('Công văn số 9999/SNV-VP ngày 01/06/2023'), { isFit: hasList }),
  {
    name: 'a slip in the number of a document',
    rule: 'EV08',
    seed: (model, choose) => {
      const place = choose.among(evidencePlaces(model, (words) => model.shape.list && isSingle(words)));
      if (place === null) return null;
      const { table, node, words } = place;
      return {
        model: withCell(model, table, node.id, 'evidence', words.replace(/số (\d+)/, 'số 7$1')),
        expected: [found('EV08', table, node.id, 'evidence'), ...listedIn(model, words)],
        touches: [...touched(table, [node.id]), ...listedIn(model, words).map(({ row }) => `list ${row}`)],
      };
    },
  },
  {
    name: 'a listed document that nobody cites',
    rule: 'EV09',
    seed: (model) => {
      const rows = tableOf(model, 'list')?.rows ?? [];
      if (rows.length < 2) return null;
      const document = documentRow({ type: 'Thông báo', reference: '8888/TB-VP', date: '01/06/2023' }, rows.length + 1);
      return { model: withRows(model, 'list', (all) => [...all, document]), expected: [found('EV09', 'list', document.id, 'reference')], touches: [`list ${document.id}`] };
    },
  },
  {
    name: 'a citation that was deleted',
    rule: 'EV09',
    seed: (model, choose) => {
      const place = choose.among(evidencePlaces(model, (words) => model.shape.list && !isSingle(words)));
      if (place === null) return null;
      const { table, node, words } = place;
      const left = words.split(/;?\n|; /)[0] ?? '';
      const still = new Set(listedIn(model, left).map(({ row }) => row));
      const gone = listedIn(model, words).filter(({ row }) => !still.has(row));
      return { model: withCell(model, table, node.id, 'evidence', left), expected: gone, touches: [...touched(table, [node.id]), ...gone.map(({ row }) => `list ${row}`)] };
    },
  },
  {
    name: 'points lost without a word',
    rule: 'EV10',
    seed: (model, choose) => {
      const place = choose.among(unitItems(model, (node, table) => cellOf(model, table, node.id, 'explanation') !== ''));
      if (place === null || !model.shape.asksExplanations) return null;
      const { table, node } = place;
      const changed = withCell(model, table, node.id, 'explanation', '');
      return { model: changed, expected: unexplainedLoss(changed, table, node), touches: touched(table, [node.id]) };
    },
  },
  {
    name: 'bonus points without evidence',
    rule: 'AD03',
    seed: (model, choose) => unprovenBonus(model, choose, ''),
  },
  {
    name: 'bonus points with a placeholder',
    rule: 'AD03',
    seed: (model, choose) => unprovenBonus(model, choose, 'Đang bổ sung'),
  },
];

const MANY_ITEMS = 6;
const MANY_AREAS = 3;

/** The same document on the rows of so many items and areas that nobody can say which part of it proves what. */
function reused(name: string, spelled: (reference: string, at: number) => string): Fault {
  return {
    name,
    rule: 'EV07',
    seed: (model, choose) => {
      const table = choose.among(unitsOf(model));
      const places = unitItems(model).filter((place) => place.table === table && cellOf(model, place.table, place.node.id, 'evidence') !== '');
      const chosen = overAreas(places.map(({ node }) => node));
      if (table === null || chosen === null) return null;
      const before = chosen.map(({ id }) => wordsIn(model, table, id, 'evidence'));
      const [, type = '', reference = '', date = ''] = /^(.*) số (\S+) (ngày .*?)(?:;|\n|$)/.exec(before[0] ?? '') ?? [];
      const text = (at: number): string => (at === 0 ? (before[0] ?? '') : `${type} số ${spelled(reference, at)} ${date}`);
      const changed = chosen.reduce((each, { id }, at) => withCell(each, table, id, 'evidence', text(at)), model);
      const still = new Set(listedIn(model, before[0] ?? '').map(({ row }) => row));
      return {
        model: changed,
        expected: [found('EV07', table, chosen[0]?.id ?? '', 'evidence')],
        consequences: listedIn(model, before.join('\n')).filter(({ row }) => !still.has(row)),
        touches: [...touched(table, chosen.map(({ id }) => id)), 'list *'],
      };
    },
  };
}

/** So many items that every area has one of them; in the framework's order. */
function overAreas(items: readonly ModelNode[]): readonly ModelNode[] | null {
  const areas = [...new Set(items.map(({ path }) => path[0]))];
  const firsts = areas.flatMap((area) => items.find(({ path }) => path[0] === area) ?? []);
  const others = items.filter((item) => !firsts.includes(item)).slice(0, Math.max(0, MANY_ITEMS - firsts.length));
  const chosen = items.filter((item) => firsts.includes(item) || others.includes(item));
  return areas.length < MANY_AREAS || chosen.length < MANY_ITEMS ? null : chosen;
}

function unprovenBonus(model: Model, choose: Choices, words: string): Seeded | null {
  const table = choose.among(unitsOf(model));
  const before = table === null ? '' : cellOf(model, table, 'bonus', 'evidence');
  if (table === null || typeof before !== 'string' || before === '') return null;
  const gone: readonly Found[] = listedIn(model, before);
  return {
    model: withCells(model, table, 'bonus', { evidence: words }),
    expected: [found('AD03', table, 'bonus', 'evidence')],
    consequences: gone,
    touches: [...touched(table, ['bonus']), ...gone.map(({ row }) => `list ${row}`)],
  };
}
