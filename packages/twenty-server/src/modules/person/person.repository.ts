import type { Transaction } from '../../engine/database/transaction.type.ts';
import type { NamePosition } from '../../engine/graphql/name-cursor.util.ts';
import type { NewPerson, Person } from './person.type.ts';

export type PersonFilter = {
  workspaceId: string;
  companyId: string | null;
  /** Part of the name or of the e-mail address. */
  search: string | null;
};

export type PersonPageRequest = PersonFilter & {
  first: number;
  /** The last person seen, null for the first page. */
  after: NamePosition | null;
};

export type PersonKey = { workspaceId: string; personId: string };

/** Where people are kept. Another workspace's id, and a malformed one, is as unknown as any other. */
export abstract class PersonRepository {
  abstract findById(key: PersonKey, transaction?: Transaction): Promise<Person | null>;

  /** @throws AppException PERSON_NOT_FOUND */
  abstract findByIdOrThrow(key: PersonKey, transaction?: Transaction): Promise<Person>;

  /** Those of the ids that exist in the workspace, in no particular order. */
  abstract findByIds(keys: { workspaceId: string; ids: readonly string[] }): Promise<Person[]>;

  /** Everybody of these companies, by name. */
  abstract findByCompanies(keys: {
    workspaceId: string;
    companyIds: readonly string[];
  }): Promise<Person[]>;

  /** By name, one more than `first` where there is a next page. */
  abstract list(request: PersonPageRequest): Promise<Person[]>;

  abstract count(filter: PersonFilter): Promise<number>;

  abstract insert(person: NewPerson, transaction: Transaction): Promise<Person>;
}
