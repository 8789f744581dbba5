import { andRound } from './and-round';

export const round = (): string => andRound();
