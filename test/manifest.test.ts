/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';

const BASE = 'https://localhost:3000';
const manifest = new DOMParser().parseFromString(readFileSync('manifest.xml', 'utf8'), 'application/xml');

test('the manifest is well-formed', () => {
  expect(manifest.querySelector('parsererror')).toBeNull();
});

test('its parts stand in the order that the schema lays down', () => {
  expect(partsOf('OfficeApp')).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
  expect(partsOf('VersionOverrides')).toEqual(['Hosts', 'Resources']);
  expect(partsOf('DesktopFormFactor')).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
  expect(partsOf('GetStarted')).toEqual(['Title', 'Description', 'LearnMoreUrl']);
  expect(partsOf('Group')).toEqual(['Label', 'Icon', 'Control', 'Control']);
  expect(partsOf('Control')).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  expect(partsOf('Resources')).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
});

test('it asks for Excel with ExcelApi 1.9 and for nothing beyond reading and writing the document', () => {
  expect(attributes('Hosts > Host[Name]', 'Name')).toEqual(['Workbook']);
  expect(attributes('Set', 'Name')).toEqual(['ExcelApi']);
  expect(attributes('Set', 'MinVersion')).toEqual(['1.9']);
  expect(manifest.querySelector('Permissions')?.textContent).toBe('ReadWriteDocument');
});

test('its identity and version have the form that Office wants', () => {
  expect(manifest.querySelector('Id')?.textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(manifest.querySelector('Version')?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
});

test('every resource that is named exists once, and every resource that exists is named', () => {
  const ids = elements('Resources [id]').map((resource) => resource.getAttribute('id'));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => (id?.length ?? 0) > 32)).toEqual([]);
  expect([...new Set(attributes('[resid]', 'resid'))].sort()).toEqual([...ids].sort());
});

test('every address is https and below the one base address that the build replaces', () => {
  const addresses = elements('*')
    .flatMap((element) => [element.getAttribute('DefaultValue'), element.getAttribute('Value')])
    .filter((value) => value !== null)
    .filter((value) => value.includes('://'));

  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter((address) => !address.startsWith(`${BASE}/`))).toEqual([]);
});

test('every page it opens is a page that the build makes', () => {
  const build = readFileSync('webpack.config.js', 'utf8');
  const pages = elements('*').filter(({ localName }) => ['Url', 'SourceLocation', 'SupportUrl'].includes(localName));
  const addresses = pages.map((page) => page.getAttribute('DefaultValue')).filter((address) => address !== null);
  const names = addresses.map((page) => page.slice(BASE.length + 1).replace(/\.html$/, ''));

  expect(new Set(names)).toEqual(new Set(['taskpane', 'commands', 'help']));
  for (const name of names) expect(build).toContain(`page('${name}'`);
});

test('every icon exists in the size it is said to have', () => {
  const images = elements('Icon *').map((image) => ({ size: Number(image.getAttribute('size')), address: addressOf(image.getAttribute('resid')) }));
  const top = [
    { size: 32, address: attributes('IconUrl', 'DefaultValue')[0] },
    { size: 64, address: attributes('HighResolutionIconUrl', 'DefaultValue')[0] },
  ];

  for (const { size, address } of [...images, ...top]) {
    expect({ address, ...pngSize(String(address).slice(BASE.length + 1)) }).toEqual({ address, width: size, height: size });
  }
  expect([...new Set(images.map(({ size }) => size))].sort((one, other) => one - other)).toEqual([16, 32, 80]);
});

test('everything is said in Vietnamese first and in English too, and no text is longer than Office shows', () => {
  expect(manifest.querySelector('DefaultLocale')?.textContent).toBe('vi-VN');
  const longest: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 };

  const said = [...elements('OfficeApp > DisplayName, OfficeApp > Description'), ...elements('Resources *').filter(({ localName }) => localName === 'String')];
  for (const text of said) {
    const limit = longest[text.localName] ?? longest[text.parentElement?.localName ?? ''] ?? 0;
    const english = [...text.children].find((child) => child.getAttribute('Locale') === 'en-US')?.getAttribute('Value') ?? '';
    expect(english).not.toBe('');
    expect(text.getAttribute('DefaultValue')?.length).toBeLessThanOrEqual(limit);
    expect(english.length).toBeLessThanOrEqual(limit);
  }
  expect(said.length).toBeGreaterThan(8);
});

test('the function that the ribbon runs is one that the commands page offers', () => {
  const offered = readFileSync('src/commands/boot.ts', 'utf8');
  for (const name of elements('FunctionName').map(({ textContent }) => textContent)) {
    expect(offered).toContain(`Office.actions.associate('${name}'`);
  }
  expect(elements('FunctionName')).toHaveLength(1);
});

function elements(selector: string): Element[] {
  return [...manifest.querySelectorAll(selector)];
}

function attributes(selector: string, name: string): string[] {
  return elements(selector).map((element) => element.getAttribute(name) ?? '');
}

/** The names of what stands directly in each element of this name, which must all be alike. */
function partsOf(name: string): string[] {
  const [first, ...others] = elements(name).map((element) => [...element.children].map(({ nodeName }) => nodeName));
  for (const other of others) expect(other).toEqual(first);
  return first ?? [];
}

function addressOf(resource: string | null): string | undefined {
  return elements('Resources [id]').find((element) => element.getAttribute('id') === resource)?.getAttribute('DefaultValue') ?? undefined;
}

/** A PNG states its width and height in the 16th to 23rd byte. */
function pngSize(path: string): { readonly width: number; readonly height: number } | null {
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
