/** One combination in so many is walked: every fault, every flow and every request among them. `npm run test:faults` walks them all. */
export const FAULTS_EVERY = Number(process.env['FAULTS_EVERY'] ?? 3);
