import { Query, Resolver } from '@nestjs/graphql';
import { PermissionFlag } from 'twenty-shared';
import { CurrentSession } from '../../../../engine/auth/current-session.decorator.ts';
import type { SessionContext } from '../../../../engine/auth/session-context.type.ts';
import { RequirePermission } from '../../../../engine/permission/access.decorators.ts';
import { DoctorReportType } from '../dtos/doctor.dto.ts';
import { Doctor } from './doctor.service.ts';

@Resolver(() => DoctorReportType)
export class DoctorResolver {
  constructor(private readonly examiner: Doctor) {}

  @Query(() => DoctorReportType, {
    description: 'Asks Stripe and this installation now; takes some seconds.',
  })
  @RequirePermission(PermissionFlag.BILLING_SETTINGS)
  async doctor(@CurrentSession() { workspaceId }: SessionContext): Promise<DoctorReportType> {
    const report = await this.examiner.examine({ workspaceId });
    return { ...report, findings: [...report.findings] };
  }
}
