import { fetchedPart } from './fetched-part';

const understood = () => import(/* webpackChunkName: "understood" */ './understood/UnderstoodTables');
const acceptance = () => import(/* webpackChunkName: "acceptance" */ './waivers/AcceptanceForm');
const standing = () => import(/* webpackChunkName: "standing" */ './standing/StandingParts');
const framework = () => import(/* webpackChunkName: "framework" */ './framework/FrameworkWork');
const folder = () => import(/* webpackChunkName: "folder" */ './folder/FolderWork');

/** What few people open, fetched by those who do. */
export const UnderstoodTables = fetchedPart(async () => (await understood()).UnderstoodTables);
export const AcceptanceForm = fetchedPart(async () => (await acceptance()).AcceptanceForm);
export const PointsLostWork = fetchedPart(async () => (await standing()).PointsLostWork);
export const EvidenceWork = fetchedPart(async () => (await standing()).EvidenceWork);
export const RankingWork = fetchedPart(async () => (await standing()).RankingWork);
export const FrameworkWork = fetchedPart(async () => (await framework()).FrameworkWork);
export const FolderWork = fetchedPart(async () => (await folder()).FolderWork);
