import { fingerprintOf } from '../../src/core/framework/fingerprint';
import type { FrameworkNode } from '../../src/core/framework/framework';
import { itemsOf, maximumOf, nodesOf, totalMaximum } from '../../src/core/framework/framework-tree';
import { readFramework } from '../../src/core/framework/read-framework';
import { sum, toDecimal } from '../../src/core/indices/points';
import { illustrativeFramework } from '../samples/illustrative-framework';
import { readSample } from '../samples/read-sample';

const framework = illustrativeFramework();
const nodes = [...nodesOf(framework.areas)];
const items = itemsOf(framework);

describe('the illustrative provincial framework', () => {
  it('says in its title that it is illustrative, and what it is modelled on', () => {
    expect(framework.title).toContain('MINH HỌA');
    expect(framework).toMatchObject({ year: 2025, decision: '876/QĐ-BNV', source: 'bundled' });
  });

  it('has 8 areas, 37 criteria and 88 sub-criteria, which alone carry points', () => {
    const levels = [1, 2, 3].map((level) => nodes.filter((node) => node.level === level).length);

    expect(levels).toEqual([8, 37, 88]);
    expect(items.every(({ level }) => level === 3)).toBe(true);
  });

  it('comes to 100 points, 32 of them by survey', () => {
    const bySurvey = items.filter(({ terms }) => terms.scoredBy === 'survey');

    expect(toDecimal(totalMaximum(framework))).toBe('100');
    expect(toDecimal(sum(bySurvey.map(maximumOf)))).toBe('32');
  });

  it('prints for every branch what its items add up to', () => {
    expect(nodes.map(printedMaximum)).toEqual(nodes.map((node) => toDecimal(maximumOf(node))));
  });

  it('numbers every node after its parent, without gaps', () => {
    expect(nodes.map(({ code }) => code)).toEqual(codesBelow('', framework.areas));
  });

  it('asks for evidence, from an agency, for exactly what the unit scores itself', () => {
    const asked = items.map(({ terms, responsibleAgency }) => terms.evidence.kind === 'required' && responsibleAgency !== null);

    expect(asked).toEqual(items.map(({ terms }) => terms.scoredBy === 'unit'));
  });

  it('lets every item with options reach both its maximum and 0', () => {
    const withOptions = items.flatMap((item) => (item.terms.scoring.kind === 'options' ? [{ item, options: item.terms.scoring.options }] : []));
    const ends = withOptions.map(({ options }) => [options[0], options.at(-1)].map((option) => option && toDecimal(option.points)));

    expect(withOptions.length).toBeGreaterThan(20);
    expect(ends).toEqual(withOptions.map(({ item }) => [toDecimal(maximumOf(item)), '0']));
  });

  it('is written in composed Unicode, in texts short enough for a table', () => {
    const texts = items.flatMap(({ name, terms }) => [name, terms.evidence.kind === 'required' ? terms.evidence.wording : '']);

    expect(texts.filter((text) => text.length > 70 || text !== text.normalize('NFC'))).toEqual([]);
  });

  it('is the same framework when it is read from the sample workbook', () => {
    const fromSheet = readFramework(readSample('tinh-mau.xlsx'));

    expect(fromSheet && fingerprintOf(fromSheet)).toBe(fingerprintOf(framework));
  });
});

function printedMaximum({ printedMaximum }: FrameworkNode): string | null {
  return printedMaximum === null ? null : toDecimal(printedMaximum);
}

function codesBelow(prefix: string, children: readonly FrameworkNode[]): string[] {
  return children.flatMap((child, at) => [`${prefix}${at + 1}`, ...codesBelow(`${prefix}${at + 1}.`, child.children)]);
}
