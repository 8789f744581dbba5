import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The global names that add-ins speak. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** Where Office.js, out of a browser, hands its messages to whatever application it finds itself in. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

interface LoadedLibrary extends OfficeGlobals {
  readonly bridge: NativeBridge;
  /** Office.js asks this for `Office.context`. */
  readonly setContext: (context: object) => void;
  /** Office.js keeps by part of the page who waits for which event, until the page is closed: this is where, from now on. */
  readonly setListeners: (listeners: object) => void;
}

let loaded: LoadedLibrary | null = null;

/**
 * The genuine library, unchanged. It expects a browser's globals; they are given to it alone, so that nothing else takes
 * Node for a browser. Evaluated where the tests run, so that its errors are `instanceof` the tests' own `Error`.
 */
export function officeLibrary(): LoadedLibrary {
  loaded ??= load();
  return loaded;
}

function load(): LoadedLibrary {
  const file = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
  const bridge: NativeBridge = {
    sendMessageToHost: () => {
      throw new Error('No stand-in is open');
    },
    onMessageFromHost: () => undefined,
  };
  const browser = {
    _richApiNativeBridge: bridge,
    navigator: { userAgent: 'node' },
    location: { search: '', hash: '', href: 'https://localhost/' },
    document: { getElementById: () => null, createElement: () => ({}), addEventListener: () => undefined },
    addEventListener: () => undefined,
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, no-new-func -- Microsoft's library, from the package whose version is pinned
  const run = new Function('window', `with (window) { ${readFileSync(file, 'utf8')}\nreturn { Excel, Office, OfficeExtension, OSF }; }`);
  const { OSF, ...globals } = run(windowOf(browser));
  const setContext = (context: object): void => {
    OSF._OfficeAppFactory = { getContext: () => context };
  };
  const setListeners = (listeners: object): void => {
    globals.OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = listeners;
  };
  return { ...globals, bridge, setContext, setListeners };
}

/** In a browser a name is the same thing as a property of the window: so are here all names that Node does not have. */
function windowOf(browser: object): object {
  const window: object = new Proxy(browser, {
    has: (target, name) => name in target || !(name in globalThis),
    get: (target, name) => (name === 'window' || name === 'self' ? window : Reflect.get(target, name)),
  });
  return window;
}
