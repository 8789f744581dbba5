import { round } from './goes-round';

export const andRound = (): string => round();
