/** Opening tags of that name, whatever their namespace's prefix; `<row>` and `<row/>` among them. */
export function elements(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}(?:\\s[^<>]*)?/?>`, 'g')) ?? [];
}

/** `''` where the element does not have it. */
export function attribute(element: string, name: string): string {
  const [, , value = ''] = new RegExp(`\\s(?:\\w+:)?${name}=(["'])(.*?)\\1`).exec(element) ?? [];
  return value;
}

/** Whether an attribute says yes. */
export function isSet(element: string, name: string): boolean {
  return ['1', 'true'].includes(attribute(element, name));
}
