import { Args, Query, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../engine/auth/session-context.type.ts';
import { toSearchText } from '../../engine/database/search-text.util.ts';
import {
  decodeNameCursorOrThrow,
  encodeNameCursor,
} from '../../engine/graphql/name-cursor.util.ts';
import { RequirePermission } from '../../engine/permission/access.decorators.ts';
import { CompanyRepository } from '../company/company.repository.ts';
import { PeopleArgs, PersonConnectionType, PersonType } from './dtos/person.dto.ts';
import { PersonRepository } from './person.repository.ts';

@Resolver(() => PersonType)
export class PersonResolver {
  constructor(
    private readonly people: PersonRepository,
    private readonly companies: CompanyRepository,
  ) {}

  @Query(() => PersonConnectionType, { name: 'people', description: 'By name.' })
  @RequirePermission(PermissionFlag.BILLING_VIEW)
  async listPeople(
    @CurrentSession() { workspaceId }: SessionContext,
    @Args() { first, after, searchText: search, companyId = null }: PeopleArgs,
  ): Promise<PersonConnectionType> {
    if (companyId !== null) await this.companies.findByIdOrThrow({ workspaceId, companyId });
    const filter = { workspaceId, search, companyId };
    const [found, totalCount] = await Promise.all([
      this.people.list({
        ...filter,
        first,
        after: after == null ? null : decodeNameCursorOrThrow(after),
      }),
      this.people.count(filter),
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
}
