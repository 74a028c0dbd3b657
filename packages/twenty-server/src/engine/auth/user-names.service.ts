import { Injectable } from '@nestjs/common';
import { BatchedLookup } from '../graphql/batched-lookup.ts';
import { UserRepository } from './user.typeorm-repository.ts';

/** What the members of a workspace are called, many in one query. */
@Injectable()
export class UserNames extends BatchedLookup<string> {
  constructor(users: UserRepository) {
    super(({ workspaceId, ids }) => users.findNames({ workspaceId, userIds: ids }));
  }
}
