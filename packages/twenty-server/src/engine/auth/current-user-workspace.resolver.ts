import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WorkspaceType } from '../workspace/workspace.object-type.ts';
import { WorkspaceService } from '../workspace/workspace.service.ts';
import { CurrentUserType } from './current-user.object-type.ts';

@Resolver(() => CurrentUserType)
export class CurrentUserWorkspaceResolver {
  constructor(private readonly workspaces: WorkspaceService) {}

  @ResolveField(() => WorkspaceType)
  async workspace(@Parent() { workspaceId }: CurrentUserType): Promise<WorkspaceType> {
    const workspace = await this.workspaces.findByIdOrThrow(workspaceId);
    return { ...workspace, today: this.workspaces.todayIn(workspace) };
  }
}
