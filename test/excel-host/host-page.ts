import type { EmulatedExcel } from './emulated-excel';
import type { ClientMessage } from './wire';

/** Two ports of one https host name are what the client trusts. */
export const PANE_ORIGIN = 'https://localhost:3000';
export const HOST_ORIGIN = 'https://localhost:3001';
export const HOST_INFO = 'Excel$Web$16.01$en-US$session$$$0';

/** What the page around the pane, Excel's own, posts back. */
export interface ClientAnswer {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _serializerVersion: 1;
  readonly _errorCode: 0;
  /** 0 the answer to a call, 1 an event. */
  readonly _responseType: 0 | 1;
}

/** The name of the frame the pane lives in, by which the client knows its host. */
export function frameName(): string {
  return JSON.stringify({
    baseFrameName: 'frame',
    hostInfo: HOST_INFO,
    xdmInfo: `conversation|addin|${HOST_ORIGIN}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** Excel's end of the conversation with the client: takes one request, answers at once or when Excel is ready. */
export function takeMessage(excel: EmulatedExcel, message: ClientMessage, post: (answer: ClientAnswer) => void): void {
  const reply = (data: unknown) => post(answerTo(message, data, 0));
  const announced = message._actionName === 'richApiMessage' && message._actionType === 1;
  if (announced) excel.listen((data) => post(answerTo(message, data, 1)));
  if (message._actionName === 'executeMethod') excel.execute(message, reply);
  else if (message._actionName === 'ContextActivationManager_getAppContextAsync') reply(appContext(excel));
  else reply(message._actionType > 0 ? { Error: 0 } : null);
}

function answerTo(message: ClientMessage, data: unknown, responseType: 0 | 1): ClientAnswer {
  return {
    _messageType: 1,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _origin: HOST_ORIGIN,
    _data: data,
    _serializerVersion: 1,
    _errorCode: 0,
    _responseType: responseType,
  };
}

function appContext({ requirements, fileName }: EmulatedExcel): unknown {
  return {
    _id: '1',
    _appName: 16,
    _appVersion: '16.0',
    _appUILocale: 'zh-CN',
    _dataLocale: 'zh-CN',
    _docUrl: `${HOST_ORIGIN}/${encodeURIComponent(fileName)}`,
    _clientMode: 0,
    _settings: [],
    _reason: 0,
    _requirementMatrix: JSON.stringify(requirements),
  };
}
