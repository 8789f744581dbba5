/** How Office.js and the frame around the add-in talk: numbers and names as they travel. */
export const MESSAGE = { request: 0, response: 1 } as const;
export const ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const RESPONSE = { calling: 0, eventing: 1 } as const;

/** Methods of the host, by the number that Office.js knows them by. */
export const METHOD = { richApiRequest: 93, commandCompleted: 94 } as const;
/** An `eventDispId`: the add-in asks for a dialog by waiting for its messages. */
export const DIALOG_MESSAGES = 10;
/** The message by which a dialog says that the user has closed it. */
export const DIALOG_CLOSED = 12006;
export const UNKNOWN_METHOD = 5000;
export const RICH_API_EVENT = 65536;
export const WORKBOOK_SELECTION_CHANGED = 2;

export interface XdmRequest {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly eventDispId?: number;
    readonly targetId?: string;
  };
}

export function replyTo(request: XdmRequest, origin: string, data: unknown): string {
  return response(request, origin, RESPONSE.calling, data);
}

/** `registration` is the request by which the add-in asked for such events. */
export function eventFor(registration: XdmRequest, origin: string, data: unknown): string {
  return response(registration, origin, RESPONSE.eventing, data);
}

function response({ _actionName, _conversationId, _correlationId }: XdmRequest, origin: string, type: number, data: unknown): string {
  return JSON.stringify({
    _messageType: MESSAGE.response,
    _actionName,
    _conversationId,
    _correlationId,
    _errorCode: 0,
    _responseType: type,
    _data: data,
    _origin: origin,
    _serializerVersion: 1,
  });
}
