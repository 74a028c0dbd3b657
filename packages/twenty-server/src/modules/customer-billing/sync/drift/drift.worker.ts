import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Actor } from '../../../../engine/audit/actor.type.ts';
import { JobQueue } from '../../../../engine/queue/job-queue.ts';
import { DRIFT_REPAIR_JOB, DriftRepairs } from './drift-repairs.service.ts';
import { DRIFT_REPORT_JOB, DriftReports } from './drift-reports.service.ts';

type ReportJob = { readonly workspaceId: string; readonly reportId: string };

/** Makes reports and repairs. Only in the worker. */
@Injectable()
export class DriftWorker implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: JobQueue,
    private readonly reports: DriftReports,
    private readonly repairs: DriftRepairs,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work(DRIFT_REPORT_JOB, async (data) => {
      const { workspaceId, reportId } = data as ReportJob;
      await this.reports.run({ workspaceId, id: reportId });
    });
    await this.jobs.work(DRIFT_REPAIR_JOB, async (data) => {
      const { actor, ...report } = data as ReportJob & { actor: Actor };
      await this.repairs.run(report, actor);
    });
  }
}
