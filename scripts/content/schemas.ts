import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { editorSchemas } from './editor-schemas.ts';

/** Writes the JSON Schemas that help editors complete and check the authored YAML. */
const folder = path.resolve('content/schemas');
mkdirSync(folder, { recursive: true });
const schemas = editorSchemas();
for (const [name, text] of schemas) writeFileSync(path.join(folder, name), text);
console.log(`content/schemas 已生成，共 ${schemas.size} 份。`);
