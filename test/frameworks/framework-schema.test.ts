import { readFileSync } from 'node:fs';
import { FRAMEWORK_SCHEMA_FILE, frameworkSchemaText } from './framework-schema-file';

test('the published JSON Schema says what a framework is really read with', () => {
  expect(readFileSync(FRAMEWORK_SCHEMA_FILE, 'utf8')).toBe(frameworkSchemaText());
});

test('the published JSON Schema knows every part of a framework and asks for those that have no usual value', () => {
  const { properties, required, $defs } = JSON.parse(frameworkSchemaText());
  expect(Object.keys(properties)).toEqual(['title', 'year', 'decision', 'areas', 'bonusCap', 'penaltyCap', 'policy']);
  expect(required).toEqual(['title', 'year', 'decision', 'areas', 'bonusCap', 'penaltyCap']);
  expect(Object.keys(properties.policy.properties)).toEqual(['decimals', 'withoutSurvey', 'notApplicable', 'gradeBands', 'rules']);
  expect($defs.node).toMatchObject({ required: ['code', 'name', 'maximum'], properties: { children: { items: { $ref: '#/$defs/node' } } } });
});
