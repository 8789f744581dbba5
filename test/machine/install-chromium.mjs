/** First step of `npm run test:browser`: a Chromium for the tests to drive. Silent where there is one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.cjs';

function install() {
  const isDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
  if (isDebian && process.getuid?.() === 0) {
    console.error('Đang cài Chromium cho kiểm thử trên trình duyệt… / Installing Chromium for the browser tests…');
    const quietly = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-qq'], quietly);
    // The fonts hold every Vietnamese letter; without them screenshots show boxes.
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core', 'fonts-liberation'], quietly);
  }
  if (findChromium() !== null) return;
  console.error('Cần Chromium, Chrome hoặc Edge để chạy kiểm thử trên trình duyệt. Hãy cài một trình duyệt như vậy,');
  console.error('hoặc đặt biến CHROMIUM trỏ tới tệp chạy của nó. / Install Chromium, Chrome or Edge, or point CHROMIUM at one.');
  process.exit(1);
}

if (findChromium() === null) install();
