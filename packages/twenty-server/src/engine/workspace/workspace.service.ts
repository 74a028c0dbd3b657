import { Injectable } from '@nestjs/common';
import { PlatformErrorCode } from 'twenty-shared';
import { Clock } from '../clock/clock.ts';
import type { Transaction } from '../database/transaction.type.ts';
import { AppException } from '../exception/app.exception.ts';
import { localDateOf } from './local-date.util.ts';
import type { Workspace } from './workspace.type.ts';
import { WorkspaceRepository } from './workspace.typeorm-repository.ts';

@Injectable()
export class WorkspaceService {
  constructor(
    private readonly workspaces: WorkspaceRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AppException NOT_FOUND */
  async findByIdOrThrow(workspaceId: string, transaction?: Transaction): Promise<Workspace> {
    const workspace = await this.workspaces.findById(workspaceId, transaction);
    if (workspace === null) throw new AppException(PlatformErrorCode.NOT_FOUND);
    return workspace;
  }

  /** Today's date where the workspace is, as `YYYY-MM-DD`. */
  todayIn(workspace: Pick<Workspace, 'timeZone'>): string {
    return localDateOf(this.clock.now(), workspace.timeZone);
  }

  /** The id of the only workspace; `null` when there is none or more than one. */
  onlyWorkspaceId(): Promise<string | null> {
    return this.workspaces.findOnlyId();
  }

  /** Every workspace of the installation: for commands of its operator, never for a session. */
  listAll(): Promise<Workspace[]> {
    return this.workspaces.findAll();
  }
}
