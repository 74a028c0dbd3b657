import 'reflect-metadata';
import { type CustomDecorator, SetMetadata } from '@nestjs/common';
import type { PermissionFlag } from 'twenty-shared';
import type { AccessRequirement } from './access-requirement.type.ts';

export const ACCESS_REQUIREMENT = 'access-requirement';

const requireAccess = (requirement: AccessRequirement): CustomDecorator =>
  SetMetadata(ACCESS_REQUIREMENT, requirement);

/** Only for signed-in people whose role has `flag`. On a class it holds for every handler that names nothing. */
export const RequirePermission = (flag: PermissionFlag): CustomDecorator =>
  requireAccess({ type: 'PERMISSION', flag });

/** For everybody who is signed in. */
export const SignedIn = (): CustomDecorator => requireAccess({ type: 'SIGNED_IN' });

/** For everybody, without a look at the session. `reason` says why that is right. */
export const PublicEndpoint = (reason: string): CustomDecorator =>
  requireAccess({ type: 'PUBLIC', reason });
