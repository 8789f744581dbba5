import { sha256 } from '@noble/hashes/sha2';
import { utf8ToBytes } from '@noble/hashes/utils';
import type { Messages } from '../messages/catalogue';
import type { Language } from '../messages/language';
import { escaped } from './escaped';

/** A page that stands alone: it loads nothing, runs nothing, and reads in light, dark and high contrast. */
export function page(language: Language, title: string, file: string, { help }: Messages, parts: readonly string[]): string {
  const other: Language = language === 'vi' ? 'en' : 'vi';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${inBase64(sha256(utf8ToBytes(STYLE)))}'; base-uri 'none'; form-action 'none'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<nav><a href="index.html">${escaped(help.backToIndex)}</a> <a href="../${other}/${file}" lang="${other}" hreflang="${other}">${escaped(help.otherLanguage)}</a></nav>
<main>
<h1>${escaped(title)}</h1>
${parts.join('\n')}
</main>
</body>
</html>
`;
}

const STYLE = `
body { max-width: 46rem; margin: 0 auto; padding: 16px; font-family: 'Segoe UI', system-ui, sans-serif; line-height: 1.55; color: CanvasText; background: Canvas; }
nav { display: flex; justify-content: space-between; gap: 16px; }
a { color: LinkText; }
h1 { font-size: 1.45rem; line-height: 1.3; } h2 { font-size: 1.1rem; margin-top: 1.6em; }
.sheet { overflow-x: auto; margin-block: 8px; }
table { border-collapse: collapse; font-size: 0.875rem; }
caption { text-align: left; font-weight: 600; padding-block: 4px; }
th, td { border: 1px solid GrayText; padding: 3px 8px; text-align: left; vertical-align: top; min-width: 1.5rem; }
thead th, tbody th { font-weight: 400; text-align: center; background: ButtonFace; color: ButtonText; }
td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.marked { outline: 3px solid #c50f1f; outline-offset: -3px; }
mark { font-weight: 700; background: none; color: inherit; }
code { font-family: Consolas, monospace; font-size: 0.8125rem; opacity: 0.8; }
tr.hidden-row { opacity: 0.55; font-style: italic; }
.finding { border-inline-start: 4px solid #c50f1f; padding-inline-start: 12px; }
.nothing { border-inline-start: 4px solid #107c10; padding-inline-start: 12px; }
`;

/** The browser lets in these styles and no others. */
function inBase64(hash: Uint8Array): string {
  return btoa(String.fromCharCode(...hash));
}
