import type { Report, ReportUnit } from '../report';
import type { DocumentAppendix, DocumentBlock, DocumentPlan } from './document-plan';
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
    appendices: appendices(report, words),
  };
}

/** Only those with something in them: nobody hands on a page that says nothing. What is asked for was found, so the second never stands without the first. */
function appendices(report: Report, words: DocumentWording): DocumentAppendix[] {
  const { findings, requests } = words.appendix;
  return [
    ...(report.findings.length === 0
      ? []
      : [{ title: findings.title, subject: findings.subject(report), body: [findingsTable(report, words)] }]),
    ...(report.requests.length === 0
      ? []
      : [{ title: requests.title, subject: requests.subject(report), body: allRequests(report, words) }]),
  ];
}

function resultBlocks(report: Report, words: DocumentWording): DocumentBlock[] {
  const { units } = report;
  if (units.length === 0) return [paragraph(words.results.none)];
  const bands = report.framework?.gradeBands ?? [];
  return [
    ...(bands.length === 0 ? [] : [paragraph(words.gradeBands(bands))]),
    ...(units.length < 2 ? [] : [paragraph(words.results.ranking), rankingTable(report, words)]),
    ...units.flatMap((unit): DocumentBlock[] => [
      paragraph(words.results.unit(unit)),
      areasTable(unit, words),
      ...paragraphs(doubts(unit, words)),
    ]),
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

function allRequests({ requests, units }: Report, words: DocumentWording): DocumentBlock[] {
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
