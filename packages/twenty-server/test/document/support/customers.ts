import { dataOf } from '../../customer-billing/support/invoices.ts';
import { insertCompany, insertPerson } from '../../records/support/records-test.ts';
import type { TestApp } from '../../support/create-test-app.ts';
import type { TestClient } from '../../support/test-client.ts';

/** A company and its contact. */
export type TestCustomer = { readonly companyId: string; readonly contactId: string };

/** What a document says of a customer as {@link insertCustomer} makes it. */
export const OLD_WORDS = ['Old Harbour Ltd', 'Olga Olsen', 'Ireland', 'Billed to'];

/** And after {@link changeCustomer}. */
export const NEW_WORDS = ['Neuer Hafen AG', 'Nora Neumann', 'Österreich', 'Rechnung an'];

export const OLD_EMAIL = 'old@harbour.example';
export const NEW_EMAIL = 'new@hafen.example';

/** In the app's own workspace, unless told. */
export const insertCustomer = async (
  test: TestApp,
  workspaceId: string = test.workspace.id,
): Promise<TestCustomer> => {
  const { id: companyId } = await insertCompany(test, {
    workspaceId,
    name: 'Old Harbour Ltd',
    billingEmail: OLD_EMAIL,
  });
  await test.database.query(
    `UPDATE "company" SET "countryCode" = 'IE', "locale" = 'en-GB' WHERE "id" = $1`,
    [companyId],
  );
  const person = await insertPerson(test, { workspaceId, companyId, name: 'Olga Olsen' });
  return { companyId, contactId: person.id };
};

/** Another name, country, language and address of the company, and another name of its contact. */
export const changeCustomer = async (
  { database }: Pick<TestApp, 'database'>,
  { companyId, contactId }: TestCustomer,
): Promise<void> => {
  await database.query(
    `UPDATE "company" SET "name" = 'Neuer Hafen AG', "searchName" = 'neuer hafen ag', "countryCode" = 'AT',
       "locale" = 'de-AT', "billingEmail" = $2 WHERE "id" = $1`,
    [companyId, NEW_EMAIL],
  );
  await database.query(`UPDATE "person" SET "name" = 'Nora Neumann' WHERE "id" = $1`, [contactId]);
};

/** What the CRM's own pages call the customer of an invoice. */
export const companyNameOf = async (client: TestClient, id: string): Promise<string> =>
  dataOf(
    await client.graphql<{ invoice: { company: { name: string } } }>(
      'query ($id: ID!) { invoice(id: $id) { company { name } } }',
      { id },
    ),
  ).invoice.company.name;
