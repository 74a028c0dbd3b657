import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildBoundaryConfig } from './build-boundary-config.util.ts';

const target = join(import.meta.dirname, '../../generated/boundaries.oxlintrc.json');
writeFileSync(target, `${JSON.stringify(buildBoundaryConfig(), null, 2)}\n`);
console.log('Wrote tools/generated/boundaries.oxlintrc.json');
