import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { ViewName } from '../messages/frame-messages';
import type { ReviewViewProps, ViewProps } from './view-props';

const overview = () => import(/* webpackChunkName: "view-overview" */ './overview/OverviewView');

/** Shown before the first check too. */
export const ANY_TIME_VIEWS: Readonly<Partial<Record<ViewName, ComponentType<ViewProps>>>> = {
  overview: lazy(async () => ({ default: (await overview()).OverviewView })),
  settings: lazy(async () => ({ default: (await import(/* webpackChunkName: "view-settings" */ './settings/SettingsView')).SettingsView })),
};

/** Each is fetched when it is first opened. */
export const REVIEW_VIEWS: Readonly<Partial<Record<ViewName, ComponentType<ReviewViewProps>>>> = {
  findings: lazy(async () => ({ default: (await import(/* webpackChunkName: "view-findings" */ './findings/FindingsView')).FindingsView })),
  indices: lazy(async () => ({ default: (await import(/* webpackChunkName: "view-indices" */ './indices/IndicesView')).IndicesView })),
  evidence: lazy(async () => ({ default: (await import(/* webpackChunkName: "view-evidence" */ './evidence/EvidenceView')).EvidenceView })),
  report: lazy(async () => ({ default: (await import(/* webpackChunkName: "view-report" */ './report/ReportView')).ReportView })),
};
