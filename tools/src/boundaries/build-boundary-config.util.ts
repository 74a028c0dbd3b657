import {
  ANY_PACKAGE,
  databaseOf,
  LEAF_ROOMS,
  MODULES,
  ORM,
  PACKAGE_ARROWS,
  ROOM_ARROWS,
  STRIPE_SDK,
  TEST_HELP,
  UPWARDS,
  type ForbiddenImport,
} from './arrows.constant.ts';

type Override = {
  files: string[];
  rules: { 'no-restricted-imports': [string, { patterns: ForbiddenImport[] }] };
};

export type BoundaryConfig = { overrides: Override[] };

const SERVER = 'packages/twenty-server';
const MODULES_FOLDER = `${SERVER}/src/modules`;
const BILLING = `${MODULES_FOLDER}/customer-billing`;
const ENGINE = `${SERVER}/src/engine`;
const ENGINE_DEPTHS = [0, 1, 2, 3, 4];

const ORM_FILES = ['**/*.entity.ts', '**/*.typeorm-repository.ts', '**/typeorm/**'];
const TEST_FILES = ['src/**/*.spec.ts', 'src/**/*.spec.tsx', 'src/**/__tests__/**', 'test/**'];

const forbid = (files: string[], patterns: readonly ForbiddenImport[]): Override => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [...patterns] }] },
});

const serverBase = [...(PACKAGE_ARROWS[SERVER] ?? []), TEST_HELP];

// The last override that fits a file replaces all earlier ones, so each states everything that holds for its files:
// once for plain files, and once for the files that may use TypeORM.
const forbidBesideOrm = (folder: string, patterns: readonly ForbiddenImport[]): Override[] => [
  forbid([`${folder}/**`], [...patterns, ORM]),
  forbid(
    ORM_FILES.map((files) => `${folder}/${files}`),
    patterns,
  ),
];

const otherRooms = (room: string, allowed: readonly string[]): ForbiddenImport => {
  const rooms = Object.keys(ROOM_ARROWS).filter((name) => name !== room && !allowed.includes(name));
  const mayUse = [...LEAF_ROOMS.filter((name) => name !== room), ...allowed].join(', ');
  return {
    regex: `${UPWARDS}(customer-billing/)?((${rooms.join('|')})/|customer-billing\\.module)`,
    message: `Of customer-billing, ${room} may use ${mayUse} alone.`,
  };
};

const moduleOverrides = (): Override[] => {
  const base = [...serverBase, databaseOf(`${UPWARDS}database/`)];
  const rooms: [string, readonly string[]][] = [
    ...LEAF_ROOMS.map((room): [string, readonly string[]] => [room, []]),
    ...Object.entries(ROOM_ARROWS),
  ];
  return [
    ...forbidBesideOrm(MODULES_FOLDER, [...base, STRIPE_SDK]),
    ...rooms.flatMap(([room, allowed]) =>
      forbidBesideOrm(`${BILLING}/${room}`, [
        ...base,
        ...(room === 'stripe' ? [] : [STRIPE_SDK]),
        otherRooms(room, allowed),
      ]),
    ),
  ];
};

// Inside the engine `../database/` may be src/database or engine/database: only the depth of the file tells.
const engineOverrides = (): Override[] =>
  ENGINE_DEPTHS.flatMap((depth) => {
    const folder = `${ENGINE}${'/*'.repeat(depth)}`;
    const patterns = [
      ...serverBase,
      STRIPE_SDK,
      MODULES,
      databaseOf(String.raw`^(\./)?(\.\./){${depth + 1}}database/`),
    ];
    return [
      forbid([`${folder}/*.ts`], [...patterns, ORM]),
      forbid(
        [
          `${folder}/*.entity.ts`,
          `${folder}/*.typeorm-repository.ts`,
          ...(depth > 0 ? [`${ENGINE}/database${'/*'.repeat(depth - 1)}/*.ts`] : []),
          ...(depth > 0 ? [`${ENGINE}${'/*'.repeat(depth - 1)}/typeorm/*.ts`] : []),
        ],
        patterns,
      ),
    ];
  });

/** The design's arrows as an oxlint config, to be extended by the one at the root. */
export const buildBoundaryConfig = (): BoundaryConfig => ({
  overrides: [
    ...Object.entries(PACKAGE_ARROWS).map(([folder, patterns]) =>
      forbid([`${folder}/**`], patterns),
    ),
    forbid(
      ['packages/twenty-shared/src/**'],
      [...(PACKAGE_ARROWS['packages/twenty-shared'] ?? []), ANY_PACKAGE],
    ),
    forbid([`${SERVER}/src/*.ts`], [...serverBase, STRIPE_SDK, ORM]),
    forbid([`${SERVER}/src/database/**`], [...serverBase, STRIPE_SDK]),
    ...engineOverrides(),
    ...moduleOverrides(),
    ...['packages/twenty-shared', SERVER].map((folder) =>
      forbid(
        TEST_FILES.map((files) => `${folder}/${files}`),
        PACKAGE_ARROWS[folder] ?? [],
      ),
    ),
  ],
});
