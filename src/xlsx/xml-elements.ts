/** Opening tags of that name, whatever their namespace's prefix; `<row>` and `<row/>` among them. */
export function elements(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}(?:\\s[^<>]*)?/?>`, 'g')) ?? [];
}

/** `''` where the element does not have it. */
export function attribute(element: string, name: string): string {
  const [, , value = ''] = new RegExp(`\\s(?:\\w+:)?${name}=(["'])(.*?)\\1`, 's').exec(element) ?? [];
  return value;
}

/** Whether an attribute says yes. */
export function isSet(element: string, name: string): boolean {
  return ['1', 'true'].includes(attribute(element, name));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that an attribute stands for: `R&amp;D` is R&D, `&#10;` a line break, and a bare line break a space. */
export function decoded(text: string): string {
  return text
    .replace(/[\r\n\t]/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (written, decimal?: string, hexadecimal?: string, name: string = '') => {
      const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
      return Number.isNaN(code) ? (ENTITIES[name] ?? written) : letter(code, written);
    });
}

function letter(code: number, written: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : written;
}
