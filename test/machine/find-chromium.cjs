const { existsSync } = require('node:fs');

const USUAL_PLACES = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Where a Chromium stands on this computer (the variable CHROMIUM names one of your own), or `null`. */
function findChromium() {
  const places = [process.env.CHROMIUM, ...(USUAL_PLACES[process.platform] ?? [])];
  return places.find((place) => place !== undefined && existsSync(place)) ?? null;
}

module.exports = { findChromium };
