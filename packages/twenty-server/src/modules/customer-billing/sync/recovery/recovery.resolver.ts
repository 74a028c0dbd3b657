import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../../engine/auth/session-context.type.ts';
import { RequirePermission } from '../../../../engine/permission/access.decorators.ts';
import { AppException } from '../../../../engine/exception/app.exception.ts';
import { StripeConnectionRepository } from '../../connection/stripe-connection.typeorm-repository.ts';
import { StripeConnections } from '../../connection/stripe-connections.service.ts';
import { translatingFailures } from '../../stripe/client/translating-failures.util.ts';
import { RecoveryStateType } from './dtos/recovery-state.dto.ts';
import { GapDetector } from './gap-detector.service.ts';
import { RecoveryStates } from './recovery-states.service.ts';

/** A long catch-up goes on after the answer, which then says `running`. */
const LONGEST_ANSWER_MS = 8_000;

@Resolver(() => RecoveryStateType)
export class RecoveryResolver {
  private readonly logger = new Logger(RecoveryResolver.name);

  constructor(
    private readonly states: RecoveryStates,
    private readonly detector: GapDetector,
    private readonly repository: StripeConnectionRepository,
    private readonly connections: StripeConnections,
  ) {}

  @Query(() => [RecoveryStateType])
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async recoveryStates(
    @CurrentSession() { workspaceId }: SessionContext,
  ): Promise<RecoveryStateType[]> {
    return this.states.list({ workspaceId });
  }

  @Mutation(() => RecoveryStateType, {
    description:
      'Compares the events of a connection with Stripe’s list now, and fetches what is missing.',
  })
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async recoverMissedEvents(
    @CurrentSession() { workspaceId }: SessionContext,
    @Args('connectionId', { type: () => ID }) connectionId: string,
  ): Promise<RecoveryStateType> {
    await this.repository.findByIdOrThrow({ workspaceId, connectionId });
    const open = this.connections.ofObjectOrThrow(connectionId);
    const run = translatingFailures(() => this.detector.run(open, 'PERSON'));
    run.catch((error: unknown) => this.logger.warn({ err: error }, 'A recovery by hand failed'));
    await Promise.race([run, sleep(LONGEST_ANSWER_MS, undefined, { ref: false })]);
    const state = (await this.states.list({ workspaceId })).find(
      (candidate) => candidate.connectionId === connectionId,
    );
    if (state === undefined) {
      throw new AppException('STRIPE_CONNECTION_NOT_FOUND');
    }
    return state;
  }
}
