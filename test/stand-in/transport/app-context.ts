import type { ExcelHost } from '../excel-host';

/** The number that Office.js knows Excel on the web by. */
const EXCEL_ON_THE_WEB = 16;
const ADDIN = 'addin';

/** A frame's name tells Office.js which host is around it, and how to speak to it. `locale`: `vi-VN`. */
export function frameName(conversation: string, locale: string): string {
  return JSON.stringify({
    baseFrameName: ADDIN,
    serializerVersion: 1,
    hostInfo: `Excel|Web|16.01|${locale}|preview||disableLogging|0`,
    xdmInfo: `${conversation}|${ADDIN}|${location.origin}`,
    flights: '[]',
  });
}

/** What Office.js asks for first, and makes `Office.context` of. */
export function appContext(host: ExcelHost, locale: string, frame: HTMLIFrameElement): object {
  return {
    _id: ADDIN,
    _appInstanceId: ADDIN,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _hostFullVersion: '16.0.0.0',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${location.origin}/${encodeURIComponent(host.workbook.name)}`,
    _clientMode: host.workbook.isReadOnly ? 0 : 1,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'preview',
    _addinName: 'Soát điểm CCHC',
    _appDomains: [],
    _requirementMatrix: JSON.stringify({ ...host.requirements, DialogApi: '1.2' }),
    _featureGates: {},
    _hostCustomMessage: '',
    _clientWindowHeight: frame.clientHeight,
    _clientWindowWidth: frame.clientWidth,
    _initialDisplayMode: 2,
  };
}
