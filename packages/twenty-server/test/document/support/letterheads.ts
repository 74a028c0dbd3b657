import { drawDemoLogo } from '../../../src/database/seed/draw-demo-logo.util.ts';
import { dataOf } from '../../customer-billing/support/invoices.ts';
import type { TestApp } from '../../support/create-test-app.ts';
import type { TestClient } from '../../support/test-client.ts';

/** One pixel. */
const OLD_LOGO =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const OLD_LETTERHEAD = {
  senderName: 'Old Works GmbH',
  tagline: 'Since ever',
  addressLines: ['Alter Weg 1', '20457 Hamburg'],
  taxId: 'DE 111 111 111',
  registration: 'HRB 11111',
  bankAccountHolder: 'Old Works GmbH',
  iban: 'DE89370400440532013000',
  bic: 'COBADEFFXXX',
  accentColor: '#0b5c63',
  logo: OLD_LOGO,
};

export const NEW_LETTERHEAD = {
  senderName: 'New Works SE',
  tagline: 'From now on',
  addressLines: ['Neue Allee 2', '10115 Berlin'],
  taxId: 'DE 222 222 222',
  registration: 'HRB 22222',
  bankAccountHolder: 'New Works SE',
  iban: 'GB82WEST12345698765432',
  bic: 'WESTGB22XXX',
  accentColor: '#9a3b12',
  logo: drawDemoLogo('#9a3b12').toString('base64'),
};

/** What a page shows on either of the two, the logo by its size. */
export const OLD_PRINT = {
  words: [
    'Old Works GmbH',
    'Since ever',
    'Alter Weg 1',
    'HRB 11111',
    'DE89 3704 0044 0532 0130 00',
  ],
  pictures: ['1×1'],
};
export const NEW_PRINT = {
  words: [
    'New Works SE',
    'From now on',
    'Neue Allee 2',
    'HRB 22222',
    'GB82 WEST 1234 5698 7654 32',
  ],
  pictures: ['180×180'],
};

export const saveLetterhead = async (client: TestClient, input: object): Promise<void> => {
  dataOf(
    await client.graphql<{ updateLetterhead: { senderName: string | null } }>(
      'mutation ($input: LetterheadInput!) { updateLetterhead(input: $input) { senderName } }',
      { input },
    ),
  );
};

export type VersionRow = { readonly number: number; readonly senderName: string | null };

export const versionsOf = (
  { database }: Pick<TestApp, 'database'>,
  workspaceId: string,
): Promise<VersionRow[]> =>
  database.query<VersionRow>(
    `SELECT "number", "senderName" FROM "letterheadVersion" WHERE "workspaceId" = $1 ORDER BY "number"`,
    [workspaceId],
  );

/** What is written in the trail about changes of the letterhead, oldest first. */
export const changesOf = (
  { database }: Pick<TestApp, 'database'>,
  workspaceId: string,
): Promise<{ summary: string; data: Record<string, unknown> }[]> =>
  database.query(
    `SELECT "summary", "data" FROM "auditEntry"
     WHERE "workspaceId" = $1 AND "action" = 'settings.letterhead_changed' ORDER BY "position"`,
    [workspaceId],
  );
