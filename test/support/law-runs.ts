/** How many workbooks a law is tried on; `npm run test:laws` asks for 2,000. */
export const LAW_RUNS = Number(process.env['LAW_RUNS'] ?? 100);

/** How many workbooks are damaged; `npm run test:laws` asks for 10,000. */
export const FUZZ_RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);

/** How many frameworks are computed twice over; `npm run test:laws` asks for 10,000. */
export const ARITHMETIC_RUNS = Number(process.env['ARITHMETIC_RUNS'] ?? 2000);

/** How many sequences of what people do to a workbook are played; `npm run test:laws` asks for 1,000. */
export const SEQUENCE_RUNS = Number(process.env['SEQUENCE_RUNS'] ?? 25);
