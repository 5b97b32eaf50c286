import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { contentSchemas, SCHEMA_FOLDER } from '../../scripts/content-schemas.ts';
import { contentRoot, repositoryRoot } from '../../src/content/root.ts';
import { parseYaml } from '../../src/content/yaml.ts';
import { realContent } from '../support/search.ts';

const files = [...contentSchemas()];
const textOf = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8');
const schemas = files.filter(([path]) => path.startsWith(SCHEMA_FOLDER));

describe('the schemas for editors', () => {
  test.each(files)('%s is what `npm run content:schemas` writes', (path, text) => {
    expect(textOf(path)).toBe(text);
  });

  test.each(schemas)('%s says in Indonesian what each key is for', (_, text) => {
    const undescribed: string[] = [];
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties } = node as { properties?: Record<string, { description?: string; $ref?: string }> };
      for (const [key, inner] of Object.entries(properties ?? {}))
        if (inner.description === undefined && inner.$ref === undefined) undescribed.push(key);
      Object.values(node).forEach(walk);
    };
    walk(JSON.parse(text));
    expect(undescribed).toEqual([]);
  });

  test.each(schemas)('%s takes the content as it is', (path, text) => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(text) as object);
    const name = path.slice(SCHEMA_FOLDER.length + 1, -5) as keyof typeof realContent;
    expect(realContent[name].size).toBeGreaterThan(0);
    for (const { file } of realContent[name].values()) {
      const { value } = parseYaml(readFileSync(join(contentRoot(), '..', file), 'utf8'), file);
      expect(validate(value), `${file}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });
});
