import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { PROJECT } from '../../stand-in/preview/build';

const MICROSOFT = 'https://appsforoffice.microsoft.com';
const HOSTED = '/lib/1/hosted/';
const OFFICE_JS = path.join(PROJECT, 'node_modules/@microsoft/office-js/dist');

/** The internet as far as the tests let it exist: Microsoft's server answers from the npm package, all else is refused and noted. */
export class Network {
  /** Every address that was asked for, in order. */
  readonly requests: string[] = [];
  /** Those that are neither the add-in's own server nor Office.js. */
  readonly leaving: string[] = [];
  /** What a page's own policy refused, in the browser's words. */
  readonly refused: string[] = [];

  static async around(context: BrowserContext, origin: string): Promise<Network> {
    const network = new Network();
    context.on('request', (request) => network.requests.push(request.url()));
    context.on('console', (message) => {
      if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text())) network.refused.push(message.text());
    });
    await context.route(
      (url) => url.protocol.startsWith('http') && url.origin !== origin,
      (route) => network.answer(route),
    );
    return network;
  }

  /** What comes from now on is another's. */
  forget(): void {
    for (const noted of [this.requests, this.leaving, this.refused]) noted.length = 0;
  }

  private async answer(route: Route): Promise<void> {
    const url = new URL(route.request().url());
    const isOfficeJs = url.origin === MICROSOFT && url.pathname.startsWith(HOSTED);
    if (!isOfficeJs) {
      this.leaving.push(url.href);
      return route.abort();
    }
    // The package's files are lower case on disk.
    const file = path.join(OFFICE_JS, url.pathname.slice(HOSTED.length).toLowerCase());
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  }
}
