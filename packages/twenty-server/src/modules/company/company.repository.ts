import type { Transaction } from '../../engine/database/transaction.type.ts';
import type { NamePosition } from '../../engine/graphql/name-cursor.util.ts';
import type { Company, NewCompany } from './company.type.ts';

export type CompanyFilter = { workspaceId: string; /** Part of the name. */ search: string | null };

export type CompanyPageRequest = CompanyFilter & {
  first: number;
  /** The last company seen, null for the first page. */
  after: NamePosition | null;
};

export type CompanyKey = { workspaceId: string; companyId: string };

/** Where companies are kept. Another workspace's id, and a malformed one, is as unknown as any other. */
export abstract class CompanyRepository {
  abstract findById(key: CompanyKey, transaction?: Transaction): Promise<Company | null>;

  /** @throws AppException COMPANY_NOT_FOUND */
  abstract findByIdOrThrow(key: CompanyKey, transaction?: Transaction): Promise<Company>;

  /** Those of the ids that exist in the workspace, in no particular order. */
  abstract findByIds(
    keys: { workspaceId: string; ids: readonly string[] },
    transaction?: Transaction,
  ): Promise<Company[]>;

  /** By name, one more than `first` where there is a next page. */
  abstract list(request: CompanyPageRequest): Promise<Company[]>;

  abstract count(filter: CompanyFilter): Promise<number>;

  abstract insert(company: NewCompany, transaction: Transaction): Promise<Company>;
}
