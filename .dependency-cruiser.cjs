/**
 * The arrows of the house:
 *
 *     commands, taskpane, cli → session → core ← messages
 *     excel, xlsx → session's port, core's snapshot and change-set types
 *
 * Only boot files know which host a workbook lives in.
 */
const SOURCE = '^src/';
const within = (...rooms) => `^src/(${rooms.join('|')})/`;
const PACKAGES = { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'npm-unknown', 'core'] };

/** A room may import itself and these rooms, and nothing else of the house. */
const mayOnlyKnow = (room, others) => ({
  name: `${room}-knows-${others.length === 0 ? 'no-other-room' : `only-${others.join('-')}`}`,
  severity: 'error',
  from: { path: within(room) },
  to: { path: SOURCE, pathNot: within(room, ...others) },
});

/** A room may import these packages, and no others. */
const mayOnlyUse = (room, packages) => ({
  name: `${room}-uses-only-its-packages`,
  severity: 'error',
  from: { path: within(room) },
  to: { ...PACKAGES, ...(packages.length > 0 && { pathNot: `(^|/)node_modules/(@types/)?(${packages.join('|')})/` }) },
});

module.exports = {
  forbidden: [
    mayOnlyKnow('core', []),
    mayOnlyUse('core', ['big\\.js', 'valibot', '@noble/hashes']),
    {
      name: 'exact-decimals-in-one-place',
      severity: 'error',
      from: { path: SOURCE, pathNot: '^src/core/indices/points\\.ts$' },
      to: { path: '(^|/)node_modules/(@types/)?big\\.js/' },
    },

    mayOnlyKnow('messages', ['core', 'session']),
    {
      name: 'messages-know-only-what-a-fault-or-deed-is',
      severity: 'error',
      from: { path: within('messages') },
      to: { path: within('session'), dependencyTypesNot: ['type-only'] },
    },
    mayOnlyUse('messages', []),

    mayOnlyKnow('help', ['core', 'messages']),
    mayOnlyUse('help', ['@noble/hashes']),

    mayOnlyKnow('session', ['core']),
    mayOnlyUse('session', []),

    mayOnlyKnow('excel', ['session', 'core']),
    mayOnlyUse('excel', []),
    mayOnlyKnow('xlsx', ['session', 'core']),
    mayOnlyUse('xlsx', ['@e965/xlsx', 'exceljs', 'fflate']),
    {
      name: 'hosts-use-only-the-port',
      comment: 'A host speaks of a workbook: it neither scores nor decides. Which formulas may fill other cells it must know to ask after them.',
      severity: 'error',
      from: { path: within('excel', 'xlsx') },
      to: { path: within('session', 'core'), pathNot: '^src/(session/(workbook|live-workbook)|core/finding|core/workbook/[^/]+|core/formulas/formula-reach)\\.ts$' },
    },

    mayOnlyKnow('docx', ['core']),
    mayOnlyUse('docx', ['docx']),
    {
      name: 'documents-are-only-written-as-planned',
      severity: 'error',
      from: { path: within('docx') },
      to: { path: within('core'), pathNot: '^src/core/report/(printable|document/document-plan)\\.ts$' },
    },

    mayOnlyKnow('frameworks', []),
    {
      name: 'only-boot-files-know-excel',
      severity: 'error',
      from: { path: SOURCE, pathNot: '^src/(excel/|taskpane/boot\\.tsx$|commands/boot\\.ts$)' },
      to: { path: within('excel') },
    },
    {
      name: 'the-add-in-reads-files-in-one-place',
      comment: 'What reads and writes files is large: one module fetches it, on use.',
      severity: 'error',
      from: { path: within('taskpane', 'commands'), pathNot: '^src/taskpane/(files|background/write-files)\\.ts$' },
      to: { path: within('xlsx', 'docx', 'cli') },
    },
    {
      name: 'the-terminal-shows-no-pane',
      severity: 'error',
      from: { path: within('cli') },
      to: { path: within('taskpane', 'commands', 'excel') },
    },
    {
      name: 'react-only-in-the-pane',
      severity: 'error',
      from: { path: SOURCE, pathNot: within('taskpane') },
      to: { path: '(^|/)node_modules/(react|react-dom|@types/react|@types/react-dom|@fluentui)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Types may describe each other.',
      severity: 'error',
      from: { path: SOURCE },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'the-product-does-not-know-its-tests', severity: 'error', from: { path: SOURCE }, to: { path: '^test/' } },
    {
      name: 'nothing-but-declared-packages',
      severity: 'error',
      from: { path: SOURCE },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'everything-resolves', severity: 'error', from: { path: SOURCE }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'require', 'types', 'default'] },
  },
};
