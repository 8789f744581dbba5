import { writeFileSync } from 'node:fs';
import { FRAMEWORK_SCHEMA_FILE, frameworkSchemaText } from './framework-schema-file';

writeFileSync(FRAMEWORK_SCHEMA_FILE, frameworkSchemaText());
