import { Role } from 'twenty-shared';
import { PersonRepository } from '../../src/modules/person/person.repository.ts';
import { createTestApp, type TestApp } from '../support/create-test-app.ts';
import { seedWorkspace } from '../support/seed-workspace.ts';
import type { TestClient } from '../support/test-client.ts';
import { codeOf, fieldOf, insertCompany, insertPerson } from './support/records-test.ts';

const COMPANIES = `query ($first: Int, $after: String, $search: String) {
  companies(first: $first, after: $after, search: $search) {
    edges { cursor node { id name people { name } } } pageInfo { hasNextPage endCursor } totalCount } }`;
const PEOPLE = `query ($first: Int, $after: String, $search: String, $companyId: ID) {
  people(first: $first, after: $after, search: $search, companyId: $companyId) {
    edges { node { name companyId } } pageInfo { hasNextPage endCursor } totalCount } }`;
const COMPANY = 'query ($id: ID!) { company(id: $id) { id name billingEmail countryCode locale } }';
const CREATE = `mutation ($input: CompanyInput!) {
  createCompany(input: $input) { id name billingEmail countryCode locale people { id } } }`;

type List<Key extends string, Node> = Record<
  Key,
  {
    edges: { node: Node }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  }
>;
type Companies = List<'companies', { id: string; name: string; people: { name: string }[] }>;
type People = List<'people', { name: string; companyId: string }>;

describe('Companies and people', () => {
  let test: TestApp;
  let member: TestClient;
  let stranger: TestClient;
  let evianId: string;
  beforeAll(async () => {
    test = await createTestApp();
    member = await test.signIn(Role.MEMBER);
    stranger = await test.signIn(Role.ADMIN, await seedWorkspace(test.database));
    const workspaceId = test.workspace.id;
    for (const name of ['Zebra Ltd', 'Évian Hôtel', 'alpha', 'Beta 50%', 'Beta 500']) {
      const { id: companyId } = await insertCompany(test, { name });
      if (name === 'Évian Hôtel') evianId = companyId;
      await insertPerson(test, { workspaceId, companyId, name: `Zoë of ${name}` });
      await insertPerson(test, {
        workspaceId,
        companyId,
        name: `Anna of ${name}`,
        email: `Anna@${companyId}.example`,
      });
    }
  });
  afterAll(() => test.close());

  const companies = async (variables: Record<string, unknown> = {}) =>
    (await member.graphqlOrThrow<Companies>(COMPANIES, variables)).companies;
  const people = async (variables: Record<string, unknown> = {}) =>
    (await member.graphqlOrThrow<People>(PEOPLE, variables)).people;

  it('come by name, whatever the case and accents, with their people', async () => {
    const findByCompanies = jest.spyOn(
      test.app.get(PersonRepository, { strict: false }),
      'findByCompanies',
    );
    const { edges, totalCount } = await companies();
    expect(edges.map(({ node }) => node.name)).toEqual([
      'alpha',
      'Beta 50%',
      'Beta 500',
      'Évian Hôtel',
      'Zebra Ltd',
    ]);
    expect(edges[0]?.node.people).toEqual([{ name: 'Anna of alpha' }, { name: 'Zoë of alpha' }]);
    expect(totalCount).toBe(5);
    expect(findByCompanies).toHaveBeenCalledTimes(1);
    findByCompanies.mockRestore();
  });

  it.each([
    ['evian', 1],
    ['HÔTEL', 1],
    ['50%', 1],
    ['%', 1],
    ['_', 0],
    ['', 5],
  ])('are found by %p: %i', async (search, count) => {
    expect((await companies({ search })).totalCount).toBe(count);
  });

  it('page without losing or repeating anybody', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo }: People['people'] = await people({ first: 3, after });
      seen.push(...edges.map(({ node }) => node.name));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual((await people()).edges.map(({ node }) => node.name));
    expect(new Set(seen).size).toBe(10);
  });

  it('are narrowed to a company, and found by e-mail', async () => {
    const ofEvian = await people({ companyId: evianId });
    expect(ofEvian.edges.map(({ node }) => node.name)).toEqual([
      'Anna of Évian Hôtel',
      'Zoë of Évian Hôtel',
    ]);
    expect((await people({ search: `anna@${evianId}` })).totalCount).toBe(1);
    expect((await people({ search: 'zoe of' })).totalCount).toBe(5);
  });

  it('P8: are not there for another workspace', async () => {
    expect((await stranger.graphqlOrThrow<Companies>(COMPANIES)).companies.totalCount).toBe(0);
    expect((await stranger.graphqlOrThrow<People>(PEOPLE)).people.totalCount).toBe(0);
    const answers = await Promise.all([
      stranger.graphql(COMPANY, { id: evianId }),
      stranger.graphql(PEOPLE, { companyId: evianId }),
      member.graphql(COMPANY, { id: 'nobody' }),
      member.graphql(PEOPLE, { companyId: 'nobody' }),
    ]);
    expect(answers.map(codeOf)).toEqual(Array(4).fill('COMPANY_NOT_FOUND'));
  });

  it('are made with the language of the workspace', async () => {
    const input = { name: '  Gamma GmbH ', billingEmail: 'pay@gamma.example', countryCode: 'DE' };
    const { createCompany } = await stranger.graphqlOrThrow<{ createCompany: { id: string } }>(
      CREATE,
      { input },
    );
    expect(createCompany).toMatchObject({
      ...input,
      name: 'Gamma GmbH',
      locale: 'en-US',
      people: [],
    });
    expect(
      (await stranger.graphqlOrThrow(COMPANY, { id: createCompany.id })).company,
    ).toMatchObject({
      name: 'Gamma GmbH',
    });
    expect(codeOf(await member.graphql(COMPANY, { id: createCompany.id }))).toBe(
      'COMPANY_NOT_FOUND',
    );
  });

  it.each([
    ['no name', { name: '' }, 'name'],
    ['only spaces for a name', { name: '   ' }, 'name'],
    ['an address that is none', { name: 'x', billingEmail: 'nobody' }, 'billingEmail'],
    ['a country that is none', { name: 'x', countryCode: 'ZZ' }, 'countryCode'],
    ['a NUL', { name: 'a\u0000b' }, 'name'],
  ])('are refused with %s', async (_name, input, field) => {
    const answer = await member.graphql(CREATE, { input });
    expect([codeOf(answer), fieldOf(answer)]).toEqual(['INPUT_INVALID', field]);
  });
});
