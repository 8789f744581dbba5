const path = require('node:path');
const chunks = require('./.cache/chunks.json');

/** What is there before a view is opened: the frame, then all that views stand on. */
const FIRST = new Set(chunks.taskpane);
const STAND = new Set([...FIRST, ...chunks.views]);

/** Size limits of the last production build, gzipped, in KiB. Office.js is not counted: it is Microsoft's and comes first. */
module.exports = [
  limit('first load of the pane', chunks.taskpane, 90),
  limit('what all views stand on (Fluent)', without(FIRST, chunks.views), 60),
  limit('the work: core, session, Excel', without(FIRST, chunks.work), 124),
  limit('words, Vietnamese', without(FIRST, chunks['words-vi']), 60),
  limit('words, English', without(FIRST, chunks['words-en']), 60),
  ...Object.keys(chunks)
    .filter((name) => name.startsWith('view-'))
    .map((name) => limit(name, without(STAND, chunks[name]), 60)),
];

function without(there, files) {
  return files.filter((file) => !there.has(file));
}

function limit(name, files, kibibytes) {
  return { name, path: files.map((file) => path.join('dist', file)), limit: `${kibibytes} KiB`, gzip: true };
}
