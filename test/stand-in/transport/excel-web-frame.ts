import type { ExcelHost } from '../excel-host';
import type { HostEvent } from '../workbook/event-hub';
import { appContext, frameName } from './app-context';
import {
  ACTION,
  DIALOG_CLOSED,
  DIALOG_MESSAGES,
  eventFor,
  MESSAGE,
  METHOD,
  replyTo,
  RICH_API_EVENT,
  UNKNOWN_METHOD,
  WORKBOOK_SELECTION_CHANGED,
} from './xdm-messages';
import type { XdmRequest } from './xdm-messages';

/** What the add-in finds around it. Excel on the web tells it the language; the theme it asks of the browser. */
export interface Surroundings {
  /** `vi-VN` */
  readonly locale: string;
  readonly theme: 'light' | 'dark';
}

/** A dialog that the add-in asks for; `closed` tells it that the user has closed it. */
export interface DialogWish {
  readonly address: string;
  readonly closed: () => void;
}

export interface FrameHooks {
  readonly onDialog?: (wish: DialogWish) => void;
  /** A ribbon command has called `event.completed()`. */
  readonly onCommandCompleted?: () => void;
  /** The page waits for ribbon commands now. */
  readonly onCommandsReady?: () => void;
}

const COMMAND_INVOKED = 'appCommandInvoked';
/** Office.js calls this method when the page is ready for commands. */
const LISTENING = 'NotifyActionHandlerReady';

/**
 * An ordinary frame with a page of the add-in, unmodified, and Excel on the web around it. All that Office.js needs to know
 * about its host travels in the frame's name, so that the page's address stays its own.
 */
export class ExcelWebFrame {
  readonly element = document.createElement('iframe');
  private readonly conversation = `conversation-${crypto.randomUUID()}`;
  private readonly registrations = new Map<string, XdmRequest>();

  constructor(
    private readonly host: ExcelHost,
    private readonly surroundings: Surroundings,
    private readonly hooks: FrameHooks = {},
  ) {
    this.element.name = frameName(this.conversation, surroundings.locale);
    window.addEventListener('message', this.receive);
    host.events.listen((event) => this.passOn(event));
  }

  open(container: HTMLElement, address: string): void {
    this.element.src = address;
    container.append(this.element);
  }

  close(): void {
    window.removeEventListener('message', this.receive);
    this.registrations.clear();
    this.element.remove();
  }

  /** Presses a button of the ribbon, by the function that the manifest names for it. */
  runCommand(functionName: string): void {
    const details = { source: { id: functionName } };
    this.fire(COMMAND_INVOKED, [functionName, functionName, JSON.stringify(details)]);
  }

  private readonly receive = ({ source, origin, data }: MessageEvent): void => {
    if (source !== this.element.contentWindow || origin !== location.origin || typeof data !== 'string') return;
    const request: XdmRequest = JSON.parse(data);
    if (request._messageType !== MESSAGE.request || request._conversationId !== this.conversation) return;
    void this.answer(request).then((answer) => this.post(replyTo(request, location.origin, answer)));
  };

  private async answer(request: XdmRequest): Promise<unknown> {
    if (request._actionType === ACTION.registerEvent) return this.register(request);
    if (request._actionType === ACTION.unregisterEvent) return this.unregister(request);
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        // The add-in begins its work only when this is answered.
        this.preferTheme();
        return appContext(this.host, this.surroundings.locale, this.element);
      case 'executeMethod':
        return this.execute(request);
      default:
        return null;
    }
  }

  private register(request: XdmRequest): object {
    this.registrations.set(request._actionName, request);
    if (request._data?.eventDispId === DIALOG_MESSAGES) this.openDialog(request);
    return { Error: 0 };
  }

  private unregister({ _actionName }: XdmRequest): object {
    this.registrations.delete(_actionName);
    return { Error: 0 };
  }

  private openDialog({ _actionName, _data }: XdmRequest): void {
    const { url }: { url: string } = JSON.parse(_data?.targetId ?? '{}');
    this.hooks.onDialog?.({ address: url, closed: () => this.fire(_actionName, { messageType: DIALOG_CLOSED }) });
  }

  private async execute({ _data }: XdmRequest): Promise<object> {
    const method = _data?.DdaMethod?.DispatchId;
    if (method === METHOD.commandCompleted) {
      this.hooks.onCommandCompleted?.();
      return { Version: 1, Error: 0 };
    }
    if (method !== METHOD.richApiRequest) return { Version: 1, Error: UNKNOWN_METHOD };
    const text = String(_data?.ArrayData?.[4]);
    const answer = await this.host.answer(text, String(_data?.ArrayData?.[0]));
    if (text.includes(LISTENING)) setTimeout(() => this.hooks.onCommandsReady?.());
    if (answer.kind === 'refused') return { Version: 1, Error: answer.code };
    return { Version: 1, Error: 0, Data: [200, [], answer.text] };
  }

  private passOn({ type, target, details }: HostEvent): void {
    if (type === WORKBOOK_SELECTION_CHANGED) this.fire('documentSelectionChanged', {});
    else this.fire('richApiMessage', { ArrayData: [[RICH_API_EVENT, type, target, JSON.stringify(details), '']] });
  }

  private fire(event: string, data: unknown): void {
    const registration = this.registrations.get(event);
    if (registration !== undefined) this.post(eventFor(registration, location.origin, data));
  }

  private post(message: string): void {
    this.element.contentWindow?.postMessage(message, location.origin);
  }

  /** No page can tell a browser what the user of a frame prefers, so the question is answered in the browser's stead. */
  private preferTheme(): void {
    const view = this.element.contentWindow;
    if (view === null) return;
    const { theme } = this.surroundings;
    const ask = view.matchMedia.bind(view);
    view.matchMedia = (query) => ask(query.includes('prefers-color-scheme') ? (query.includes(theme) ? 'all' : 'not all') : query);
    view.document.documentElement.style.colorScheme = theme;
  }
}
