import { WEB_PARTITION } from '../excel-host';
import type { ExcelHost } from '../excel-host';
import { REFUSAL } from '../faults';
import type { RefusalCode } from '../faults';
import { isAtLeast } from '../wire/rich-members';
import type { HostEvent } from '../workbook/event-hub';
import { officeLibrary } from './office-library';
import type { NativeBridge, OfficeGlobals } from './office-library';

const REQUEST = 1;
const RESPONSE = 2;
const EVENT = 3;
const RICH_API_EVENT = 65536;

/** This transport speaks HTTP where the others send numbers: the status and code that Office.js makes of each number. */
const REFUSED: Readonly<Record<RefusalCode, { readonly statusCode: number; readonly code: string }>> = {
  [REFUSAL.cellEditMode]: { statusCode: 400, code: 'InvalidOperationInCellEditMode' },
  [REFUSAL.sessionTimedOut]: { statusCode: 408, code: 'InvalidOrTimedOutSession' },
  [REFUSAL.activityLimitReached]: { statusCode: 429, code: 'ActivityLimitReached' },
  [REFUSAL.requestTooLarge]: { statusCode: 400, code: 'RequestPayloadSizeLimitExceeded' },
  [REFUSAL.responseTooLarge]: { statusCode: 400, code: 'ResponsePayloadSizeLimitExceeded' },
  [REFUSAL.accessDenied]: { statusCode: 401, code: 'AccessDenied' },
};

let attached: ExcelHost | null = null;

/** One workbook's end of the bridge. */
export interface Connection {
  readonly globals: OfficeGlobals;
  /** Puts the workbook before the add-in, in the place of any other. */
  attach(): void;
  /** What comes afterwards meets nobody. */
  detach(): void;
}

/** Puts a host at the other end of this process's Office.js, in the place of the host before. */
export function connectHost(host: ExcelHost): Connection {
  const { bridge, setContext, setListeners, ...globals } = officeLibrary();
  // Beside every workbook there is a page of its own, which is told of that workbook alone.
  const listeners = {};
  const attach = (): void => {
    attached = host;
    setContext(contextOf(host));
    setListeners(listeners);
    bridge.sendMessageToHost = (text) => void answer(host, text).then((reply) => receive(bridge, reply, () => attached !== null));
  };
  host.events.listen((event) => {
    if (attached === host) receive(bridge, eventMessage(event), () => attached === host);
  });
  attach();
  Object.assign(globalThis, globals);
  return { globals, attach, detach: () => detachHost(host) };
}

/** `isHeard`: a run that has ended still gives back its ranges, and that reply may come when the test file is over already. */
function receive(bridge: NativeBridge, message: object, isHeard: () => boolean): void {
  setImmediate(() => {
    if (isHeard()) bridge.onMessageFromHost(JSON.stringify(message));
  });
}

function detachHost(host: ExcelHost): void {
  if (attached !== host) return;
  attached = null;
  officeLibrary().bridge.sendMessageToHost = () => {
    throw new Error('The stand-in has been closed');
  };
}

/** The stand-in plays Excel on the web, wherever that makes a difference. */
function contextOf(host: ExcelHost): object {
  return {
    platform: 'OfficeOnline',
    requirements: { isSetSupported: (name: string, version = '1.1') => supports(host, name, version) },
    document: {
      get mode() {
        return host.workbook.isReadOnly ? 'readOnly' : 'readWrite';
      },
    },
  };
}

async function answer(host: ExcelHost, text: string): Promise<object> {
  const { id, type, message } = JSON.parse(text);
  if (type !== REQUEST) throw new Error(`Office.js sent a message of an unknown type: ${text}`);
  const body = JSON.stringify(message.body);
  // This transport does not say which part of Excel it speaks to: only one knows how to open a workbook on the web.
  const answered = await host.answer(body, body.includes('CreateAndOpenWorkbook') ? WEB_PARTITION : '');
  if (answered.kind === 'reply') return { id, type: RESPONSE, message: { statusCode: 200, headers: {}, body: answered.text } };
  const { statusCode, code } = REFUSED[answered.code];
  return { id, type: RESPONSE, message: { statusCode, headers: {}, body: JSON.stringify({ error: { code, message: code } }) } };
}

function eventMessage({ type, target, details }: HostEvent): object {
  const entry = { messageCategory: RICH_API_EVENT, messageType: type, targetId: target, message: JSON.stringify(details), id: '' };
  return { type: EVENT, message: { entries: [entry] } };
}

function supports({ requirements }: ExcelHost, name: string, version: string | number): boolean {
  const supported = requirements[name];
  return supported !== undefined && isAtLeast(supported, String(version));
}
