import { lazy } from 'react';

const understood = () => import(/* webpackChunkName: "understood" */ './understood/UnderstoodTables');
const acceptance = () => import(/* webpackChunkName: "acceptance" */ './waivers/AcceptanceForm');
const standing = () => import(/* webpackChunkName: "standing" */ './standing/StandingParts');
const framework = () => import(/* webpackChunkName: "framework" */ './framework/FrameworkWork');
const folder = () => import(/* webpackChunkName: "folder" */ './folder/FolderWork');

/** What few people open, fetched by those who do. */
export const UnderstoodTables = lazy(async () => ({ default: (await understood()).UnderstoodTables }));
export const AcceptanceForm = lazy(async () => ({ default: (await acceptance()).AcceptanceForm }));
export const PointsLostWork = lazy(async () => ({ default: (await standing()).PointsLostWork }));
export const EvidenceWork = lazy(async () => ({ default: (await standing()).EvidenceWork }));
export const RankingWork = lazy(async () => ({ default: (await standing()).RankingWork }));
export const FrameworkWork = lazy(async () => ({ default: (await framework()).FrameworkWork }));
export const FolderWork = lazy(async () => ({ default: (await folder()).FolderWork }));
