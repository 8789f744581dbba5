import { toJsonSchema } from '@valibot/to-json-schema';
import { frameworkSchema, nodeSchema } from '../../src/core/framework/framework-schema';

/** The published JSON Schema of a framework's JSON. */
export const FRAMEWORK_SCHEMA_FILE = 'src/frameworks/framework.schema.json';

/** What that file says: made from the schema that frameworks are really read with, so that the two cannot disagree. */
export function frameworkSchemaText(): string {
  const schema = toJsonSchema(frameworkSchema, {
    ...{ typeMode: 'input', target: 'draft-2020-12', definitions: { node: nodeSchema } },
    // That a decimal string becomes points is our own affair.
    ignoreActions: ['transform'],
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
