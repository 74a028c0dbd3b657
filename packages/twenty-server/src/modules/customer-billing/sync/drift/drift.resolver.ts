import {
  Args,
  ArgsType,
  Field,
  ID,
  Int,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { ArrayMaxSize, ArrayNotEmpty, IsString } from 'class-validator';
import { PermissionFlag } from 'twenty-shared';
import { validate as isUuid } from 'uuid';
import { CurrentSession } from '../../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../../engine/auth/session-context.type.ts';
import { decodeCursorOrThrow, encodeCursor } from '../../../../engine/graphql/cursor.util.ts';
import { PageArgs } from '../../../../engine/graphql/page.args.ts';
import { InputInvalidException } from '../../../../engine/exception/input-invalid.exception.ts';
import { RequirePermission } from '../../../../engine/permission/access.decorators.ts';
import { actorOf } from '../../invoice/actor-of-session.util.ts';
import { DriftFindingConnectionType, DriftReportType } from './dtos/drift-report.dto.ts';
import { DriftRepairs } from './drift-repairs.service.ts';
import { DriftReports } from './drift-reports.service.ts';
import { DriftFindingRepository } from './typeorm/drift-finding.typeorm-repository.ts';
import { DriftReportRepository } from './typeorm/drift-report.typeorm-repository.ts';

const MOST_REPAIRS_AT_ONCE = 1000;

@ArgsType()
class RepairDriftArgs {
  @Field(() => [ID])
  @ArrayNotEmpty()
  @ArrayMaxSize(MOST_REPAIRS_AT_ONCE)
  @IsString({ each: true })
  findingIds: string[];
}

@Resolver(() => DriftReportType)
export class DriftResolver {
  constructor(
    private readonly drift: DriftReports,
    private readonly repairs: DriftRepairs,
    private readonly reports: DriftReportRepository,
    private readonly findingRows: DriftFindingRepository,
  ) {}

  @Query(() => DriftReportType, {
    nullable: true,
    description: 'The newest; null before the first.',
  })
  @RequirePermission(PermissionFlag.BILLING_VIEW)
  async driftReport(
    @CurrentSession() { workspaceId }: SessionContext,
  ): Promise<DriftReportType | null> {
    return this.reports.findNewest({ workspaceId });
  }

  @Mutation(() => DriftReportType, { description: 'Joins the one that runs.' })
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async startDriftReport(
    @CurrentSession() { workspaceId }: SessionContext,
  ): Promise<DriftReportType> {
    return this.drift.start(workspaceId);
  }

  @Mutation(() => DriftReportType, {
    description:
      'The worker repairs them; a finding says when that was done, or why it did not help.',
  })
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async repairDrift(
    @CurrentSession() session: SessionContext,
    @Args() { findingIds }: RepairDriftArgs,
  ): Promise<DriftReportType> {
    const { workspaceId } = session;
    const reportId = await this.repairs.request(workspaceId, findingIds, actorOf(session));
    return this.reports.findByIdOrThrow({ workspaceId, id: reportId });
  }

  @ResolveField(() => Int)
  async findingCount(@Parent() { workspaceId, id }: DriftReportType): Promise<number> {
    return this.findingRows.count({ workspaceId, reportId: id });
  }

  @ResolveField(() => DriftFindingConnectionType)
  async findings(
    @Parent() { workspaceId, id }: DriftReportType,
    @Args() { first, after }: PageArgs,
  ): Promise<DriftFindingConnectionType> {
    const [afterId = null] = after == null ? [] : decodeCursorOrThrow(after, 1);
    if (afterId !== null && !isUuid(afterId)) {
      throw new InputInvalidException({
        problems: ['“after” is not a cursor of this list. Load the list again.'],
        field: 'after',
      });
    }
    const { findings, hasNextPage } = await this.findingRows.list(
      { workspaceId, reportId: id },
      { first, afterId },
    );
    const edges = findings.map((node) => ({ cursor: encodeCursor([node.id]), node }));
    return { edges, pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null } };
  }
}
