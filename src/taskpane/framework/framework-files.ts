/** The kinds of files that a framework is read from, as a file dialogue takes them. */
export const FRAMEWORK_FILES = '.xlsx,.json';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const JSON_TYPE = 'application/json';
