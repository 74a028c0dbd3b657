import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { LEAF_ROOMS, ROOM_ARROWS } from '../boundaries/arrows.constant.ts';
import { findRepositoryRootOrThrow } from '../repository-root.util.ts';

const guide = readFileSync(join(findRepositoryRootOrThrow(), 'docs/developer-guide.md'), 'utf8');
const [, behind = ''] = guide.split('<!-- rooms -->');
const [, picture = ''] = behind.split('```');

describe('the rooms in docs/developer-guide.md', () => {
  it('are drawn with the arrows that lint holds', () => {
    const drawn = [...picture.matchAll(/^\s*([\w-]+) --> ([\w-]+)$/gm)].map(
      ([, from, to]) => `${from} → ${to}`,
    );
    const held = Object.entries(ROOM_ARROWS).flatMap(([from, targets]) =>
      targets.map((to) => `${from} → ${to}`),
    );
    expect(drawn.sort()).toEqual(held.sort());
  });

  it('are each described in one line', () => {
    const described = [...guide.matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, room]) => room);
    const rooms = [...LEAF_ROOMS, ...Object.keys(ROOM_ARROWS)];
    expect(rooms.filter((room) => described.filter((one) => one === room).length === 0)).toEqual(
      [],
    );
  });
});
