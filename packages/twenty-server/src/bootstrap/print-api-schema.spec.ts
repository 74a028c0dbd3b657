import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printApiSchema } from './print-api-schema.ts';

describe('The committed schema', () => {
  it('is what the resolvers make; if not: npm run build && node dist/generate-schema.js', async () => {
    const committed = readFileSync(join(__dirname, '../../schema.graphql'), 'utf8');
    expect(await printApiSchema()).toBe(committed);
  });
});
