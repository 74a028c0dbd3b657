import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../engine/auth/session-context.type.ts';
import { Database } from '../../engine/database/database.ts';
import { toSearchText } from '../../engine/database/search-text.util.ts';
import {
  decodeNameCursorOrThrow,
  encodeNameCursor,
} from '../../engine/graphql/name-cursor.util.ts';
import { SearchPageArgs } from '../../engine/graphql/search-page.args.ts';
import { RequirePermission } from '../../engine/permission/access.decorators.ts';
import { WorkspaceService } from '../../engine/workspace/workspace.service.ts';
import { CompanyRepository } from './company.repository.ts';
import { CompanyConnectionType, CompanyType } from './dtos/company.dto.ts';
import { CompanyInput } from './inputs/company.input.ts';

@Resolver(() => CompanyType)
export class CompanyResolver {
  constructor(
    private readonly database: Database,
    private readonly companies: CompanyRepository,
    private readonly workspaces: WorkspaceService,
  ) {}

  @Query(() => CompanyConnectionType, { name: 'companies', description: 'By name.' })
  @RequirePermission(PermissionFlag.BILLING_VIEW)
  async listCompanies(
    @CurrentSession() { workspaceId }: SessionContext,
    @Args() { first, after, searchText: search }: SearchPageArgs,
  ): Promise<CompanyConnectionType> {
    const [found, totalCount] = await Promise.all([
      this.companies.list({
        workspaceId,
        search,
        first,
        after: after == null ? null : decodeNameCursorOrThrow(after),
      }),
      this.companies.count({ workspaceId, search }),
    ]);
    const edges = found.slice(0, first).map((node) => ({
      cursor: encodeNameCursor({ searchName: toSearchText(node.name), id: node.id }),
      node,
    }));
    return {
      edges,
      pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null },
      totalCount,
    };
  }

  @Query(() => CompanyType)
  @RequirePermission(PermissionFlag.BILLING_VIEW)
  async company(
    @CurrentSession() { workspaceId }: SessionContext,
    @Args('id', { type: () => ID }) companyId: string,
  ): Promise<CompanyType> {
    return this.companies.findByIdOrThrow({ workspaceId, companyId });
  }

  @Mutation(() => CompanyType)
  @RequirePermission(PermissionFlag.BILLING_ACT)
  async createCompany(
    @CurrentSession() { workspaceId }: SessionContext,
    @Args('input') { name, billingEmail = null, countryCode = null }: CompanyInput,
  ): Promise<CompanyType> {
    return this.database.inTransaction(async (transaction) => {
      const { locale } = await this.workspaces.findByIdOrThrow(workspaceId, transaction);
      return this.companies.insert(
        {
          workspaceId,
          name: name.trim(),
          billingEmail: billingEmail?.trim() || null,
          countryCode: countryCode?.toUpperCase() ?? null,
          locale,
        },
        transaction,
      );
    });
  }
}
