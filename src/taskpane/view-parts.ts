import type { ViewName } from '../messages/frame-messages';
import { fetchedPart } from './fetched-part';
import type { FetchedPart } from './fetched-part';
import type { ReviewViewProps, ViewProps } from './view-props';

/** Shown before the first check too. */
export const ANY_TIME_VIEWS: Readonly<Partial<Record<ViewName, FetchedPart<ViewProps>>>> = {
  overview: fetchedPart(async () => (await import(/* webpackChunkName: "view-overview" */ './overview/OverviewView')).OverviewView),
  settings: fetchedPart(async () => (await import(/* webpackChunkName: "view-settings" */ './settings/SettingsView')).SettingsView),
};

/** A check fills them: they are fetched while the first one is under way, or when one is opened before. */
export const REVIEW_VIEWS: Readonly<Partial<Record<ViewName, FetchedPart<ReviewViewProps>>>> = {
  findings: fetchedPart(async () => (await import(/* webpackChunkName: "view-findings" */ './findings/FindingsView')).FindingsView),
  indices: fetchedPart(async () => (await import(/* webpackChunkName: "view-indices" */ './indices/IndicesView')).IndicesView),
  evidence: fetchedPart(async () => (await import(/* webpackChunkName: "view-evidence" */ './evidence/EvidenceView')).EvidenceView),
  report: fetchedPart(async () => (await import(/* webpackChunkName: "view-report" */ './report/ReportView')).ReportView),
};

export function fetchReviewViews(): void {
  for (const { fetchAhead } of Object.values(REVIEW_VIEWS)) fetchAhead();
}
