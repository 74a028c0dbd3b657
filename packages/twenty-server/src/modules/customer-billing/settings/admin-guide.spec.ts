import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HANDLED_EVENT_TYPES } from '../inbox/handled-event-types.constant.ts';
import { permissionOfRefusal } from '../stripe/account/key-permission.util.ts';
import { PERMISSION_PROBES } from '../stripe/account/permission-probes.constant.ts';

const GUIDE = readFileSync(join(__dirname, '../../../../../../docs/admin-guide.md'), 'utf8');

describe('docs/admin-guide.md', () => {
  it('names every resource that a restricted key must be able to read, as Stripe does', () => {
    const rows = [...GUIDE.matchAll(/^\| ([\w ]+?) +\| (?:Read|Write) /gm)].map(([, name]) => name);
    const asked = PERMISSION_PROBES.map(
      ({ callName }) => permissionOfRefusal({ callName, message: '' }).resource,
    );
    expect(new Set(rows)).toEqual(new Set(['Account', ...asked]));
  });

  it('lists the events that an endpoint made by hand needs, and no others', () => {
    const [, block = ''] = /<!-- handled-events -->\s+```\n([^`]+)```/.exec(GUIDE) ?? [];
    expect(block.trim().split(/\s+/)).toEqual([...HANDLED_EVENT_TYPES]);
  });
});
