import { randomUUID } from 'node:crypto';
import type { TestApp } from '../../support/create-test-app.ts';
import type { GraphqlAnswer, TestClient } from '../../support/test-client.ts';
import { CompanyRepository } from '../../../src/modules/company/company.repository.ts';
import type { Company } from '../../../src/modules/company/company.type.ts';
import { PersonRepository } from '../../../src/modules/person/person.repository.ts';
import type { Person } from '../../../src/modules/person/person.type.ts';
import { Database } from '../../../src/engine/database/database.ts';

/** The code of the first error, undefined when there is none. */
export const codeOf = (answer: GraphqlAnswer<unknown>): unknown =>
  answer.errors?.[0]?.extensions['code'];

/** The field the first error names. */
export const fieldOf = (answer: GraphqlAnswer<unknown>): unknown =>
  answer.errors?.[0]?.extensions['field'];

export const insertCompany = (
  { app, workspace }: TestApp,
  company: Partial<Pick<Company, 'workspaceId' | 'name' | 'billingEmail'>> = {},
): Promise<Company> =>
  app.get(Database).inTransaction((transaction) =>
    app.get(CompanyRepository, { strict: false }).insert(
      {
        workspaceId: workspace.id,
        name: `Company ${randomUUID()}`,
        billingEmail: 'billing@example.test',
        countryCode: 'DE',
        locale: 'en-US',
        ...company,
      },
      transaction,
    ),
  );

export const insertPerson = (
  { app }: TestApp,
  person: Pick<Person, 'workspaceId' | 'companyId'> & Partial<Pick<Person, 'name' | 'email'>>,
): Promise<Person> =>
  app
    .get(Database)
    .inTransaction((transaction) =>
      app
        .get(PersonRepository, { strict: false })
        .insert({ name: 'Contact', email: null, jobTitle: null, ...person }, transaction),
    );

export type LineInput = Record<string, unknown>;
export const aLine = (line: LineInput = {}): LineInput => ({
  description: 'Consulting',
  quantity: '1',
  unitPriceMinor: '10000',
  taxRatePercent: '0',
  ...line,
});

export const aDraft = (companyId: string, draft: Record<string, unknown> = {}) => ({
  companyId,
  currency: 'EUR',
  issueDate: '2026-11-01',
  dueDate: '2026-12-01',
  lines: [aLine()],
  ...draft,
});

const CREATE = `mutation ($input: InvoiceDraftInput!) { createInvoice(input: $input) { id version } }`;
const ISSUE = `mutation ($id: ID!) { issueInvoice(id: $id) { id number status } }`;

export const createDraft = async (
  client: TestClient,
  companyId: string,
  draft: Record<string, unknown> = {},
): Promise<{ id: string; version: number }> => {
  const { createInvoice } = await client.graphqlOrThrow<{
    createInvoice: { id: string; version: number };
  }>(CREATE, { input: aDraft(companyId, draft) });
  return createInvoice;
};

export const issue = (client: TestClient, id: string) =>
  client.graphql<{ issueInvoice: { id: string; number: string; status: string } }>(ISSUE, { id });
