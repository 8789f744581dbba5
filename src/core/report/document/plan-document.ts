import type { Report, ReportUnit } from '../report';
import type { DocumentBlock, DocumentPlan } from './document-plan';
import {
  acceptedTable,
  areasTable,
  evidenceTable,
  findingsTable,
  lostByAgencyTable,
  lostByAreaTable,
  lostByItemTable,
  rankingTable,
  requestsTable,
} from './document-tables';
import type { DocumentWording } from './document-wording';

/** The council's draft report about a review. Nothing that the review says is left out. */
export function planDocument(report: Report, words: DocumentWording): DocumentPlan {
  return {
    letterhead: words.letterhead,
    number: words.number,
    placeAndDate: words.placeAndDate(report),
    draft: words.draft,
    title: words.title,
    subject: words.subject(report),
    recipient: words.recipient,
    body: [
      heading(words.basis.heading),
      ...paragraphs(words.basis.lines(report)),
      heading(words.results.heading),
      ...resultBlocks(report, words),
      heading(words.lost.heading),
      ...report.units.flatMap((unit) => lossBlocks(unit, words)),
      heading(words.evidence.heading),
      ...report.units.flatMap((unit): DocumentBlock[] => [paragraph(words.evidence.unit(unit)), evidenceTable(unit, words)]),
      heading(words.findings.heading),
      ...findingBlocks(report, words),
      heading(words.proposals.heading),
      ...paragraphs(words.proposals.lines(report)),
    ],
    sentTo: words.sentTo,
    signature: words.signature,
    appendices: [
      { title: words.appendix.findings.title, subject: words.appendix.findings.subject(report), body: allFindings(report, words) },
      { title: words.appendix.requests.title, subject: words.appendix.requests.subject(report), body: allRequests(report, words) },
    ],
  };
}

function resultBlocks(report: Report, words: DocumentWording): DocumentBlock[] {
  const { units } = report;
  if (units.length === 0) return [paragraph(words.results.none)];
  const bands = report.framework?.gradeBands ?? [];
  return [
    ...(bands.length === 0 ? [] : [paragraph(words.gradeBands(bands))]),
    ...(units.length < 2 ? [] : [paragraph(words.results.ranking), rankingTable(report, words)]),
    ...units.flatMap((unit): DocumentBlock[] => [paragraph(words.results.unit(unit)), areasTable(unit, words), ...paragraphs(doubts(unit, words))]),
  ];
}

/** What the asterisks of a table mean. */
function doubts({ stages, total }: ReportUnit, words: DocumentWording): string[] {
  return stages.flatMap((stage, at) => {
    const because = total[at]?.because ?? [];
    return because.length === 0 ? [] : [`* ${words.provisional(stage, because)}`];
  });
}

function lossBlocks(unit: ReportUnit, words: DocumentWording): DocumentBlock[] {
  const { byAgency, byItem, none } = words.lost;
  return [
    paragraph(words.lost.unit(unit)),
    lostByAreaTable(unit, words),
    ...(unit.agencies.length === 0 ? [] : [paragraph(byAgency), lostByAgencyTable(unit, words)]),
    ...(unit.itemsLost.length === 0 ? [paragraph(none)] : [paragraph(byItem), lostByItemTable(unit, words)]),
  ];
}

function findingBlocks(report: Report, words: DocumentWording): DocumentBlock[] {
  const { accepted, lapsed, notChecked } = report;
  return [
    ...paragraphs(words.findings.lines(report)),
    ...(accepted.length === 0 ? [] : [paragraph(words.findings.accepted), acceptedTable(accepted, words)]),
    ...(lapsed.length === 0 ? [] : paragraphs([words.findings.lapsed, ...lapsed.map((each) => `- ${words.lapsed(each)}`)])),
    ...(notChecked.length === 0 ? [] : paragraphs([words.findings.notChecked, ...notChecked.map((gap) => `- ${words.gap(gap)}`)])),
  ];
}

function allFindings(report: Report, words: DocumentWording): DocumentBlock[] {
  return report.findings.length === 0 ? [paragraph(words.appendix.findings.none)] : [findingsTable(report, words)];
}

function allRequests({ requests, units }: Report, words: DocumentWording): DocumentBlock[] {
  if (requests.length === 0) return [paragraph(words.appendix.requests.none)];
  return requests.flatMap((each, at): DocumentBlock[] => [
    { kind: 'subheading', text: words.appendix.agency(each, at + 1) },
    requestsTable(each, units.length, words),
  ]);
}

function heading(text: string): DocumentBlock {
  return { kind: 'heading', text };
}

function paragraph(text: string): DocumentBlock {
  return { kind: 'paragraph', text };
}

function paragraphs(texts: readonly string[]): DocumentBlock[] {
  return texts.map(paragraph);
}
