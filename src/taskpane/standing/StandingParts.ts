export { EvidenceWork } from './EvidenceWork';
export { PointsLostWork } from './PointsLostWork';
export { RankingWork } from './RankingWork';
