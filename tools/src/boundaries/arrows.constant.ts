/** Rooms of customer-billing that every other room may use. They use each other and nothing else of it. */
export const LEAF_ROOMS = ['connection', 'invoice', 'payment', 'inbox'] as const;

/** The other rooms, and which of each other they may use. Nothing points back. */
export const ROOM_ARROWS = {
  stripe: [],
  message: [],
  document: [],
  sync: ['stripe', 'message'],
  webhook: ['sync', 'stripe'],
  'pay-page': ['stripe', 'sync', 'document'],
  settings: ['stripe'],
  actions: ['stripe', 'sync', 'message', 'document'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Something that must not be imported: the regular expression is matched against the import's text. */
export type ForbiddenImport = { readonly regex: string; readonly message: string };

/** Start of a relative import that leaves its folder. */
export const UPWARDS = String.raw`^(\.{1,2}/)*\.\./`;

const packages = (names: readonly string[], message: string): ForbiddenImport => ({
  regex: `(^|/)(${names.join('|')})(/|$)`,
  message,
});

/** Per package: what neither its code nor its tests may import. */
export const PACKAGE_ARROWS: Readonly<Record<string, readonly ForbiddenImport[]>> = {
  'packages/twenty-shared': [
    packages(
      ['twenty-[a-z-]+', 'stripe-sandbox', 'stripe'],
      'twenty-shared is the lowest package: it uses no other.',
    ),
  ],
  'packages/twenty-emails': [
    packages(
      ['twenty-(server|front|tools|e2e-testing)', 'stripe-sandbox', 'stripe'],
      'A mail is words and looks: it is handed all that it says.',
    ),
  ],
  'packages/stripe-sandbox': [
    packages(['twenty-[a-z-]+'], 'The sandbox plays Stripe and knows nothing of the CRM.'),
  ],
  'packages/twenty-front': [
    packages(
      ['twenty-server', 'stripe-sandbox', 'twenty-tools', 'twenty-e2e-testing'],
      'The front talks to the server by GraphQL only.',
    ),
    packages(
      ['@nestjs/[a-z-]+', 'typeorm', 'pg', 'stripe'],
      'This belongs to the server; the front talks to it by GraphQL only.',
    ),
  ],
  'packages/twenty-server': [
    packages(['twenty-front', 'twenty-e2e-testing'], 'The server knows nothing of its clients.'),
  ],
  'packages/twenty-e2e-testing': [
    packages(
      ['twenty-server', 'twenty-front'],
      'The browser suite sees the product from outside only.',
    ),
  ],
  tools: [
    packages(
      ['twenty-(server|front|shared|e2e-testing)', 'stripe-sandbox'],
      'Tools start the packages as programs and import none of them.',
    ),
  ],
};

export const TEST_HELP: ForbiddenImport = packages(
  ['stripe-sandbox', 'twenty-tools'],
  'Only tests of the server use the sandbox and the tools.',
);

export const ANY_PACKAGE: ForbiddenImport = {
  regex: '^[^.]',
  message: 'twenty-shared runs in the browser too and imports nothing.',
};

export const STRIPE_SDK: ForbiddenImport = {
  regex: '^stripe($|/)',
  message: 'Only customer-billing/stripe/ imports the Stripe SDK. Use StripeService.',
};

export const ORM: ForbiddenImport = {
  regex: '^(typeorm|@nestjs/typeorm)($|/)',
  message:
    'TypeORM stays in *.entity.ts, *.typeorm-repository.ts, typeorm/ and database/. Inject the abstract repository.',
};

export const MODULES: ForbiddenImport = {
  regex: `${UPWARDS}modules/`,
  message: 'The engine knows no module: database → modules → engine → shared.',
};

/** @param regex how `src/database/` looks from where the importing files are */
export const databaseOf = (regex: string): ForbiddenImport => ({
  regex,
  message: 'Only src/database may know itself: database → modules → engine → shared.',
});
