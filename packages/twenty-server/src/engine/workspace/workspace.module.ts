import { Global, Module } from '@nestjs/common';
import { WorkspaceService } from './workspace.service.ts';
import { WorkspaceRepository } from './workspace.typeorm-repository.ts';

@Global()
@Module({
  providers: [WorkspaceService, WorkspaceRepository],
  exports: [WorkspaceService],
})
export class WorkspaceModule {}
