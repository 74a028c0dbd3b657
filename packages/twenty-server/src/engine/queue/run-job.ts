import type { Logger } from '@nestjs/common';
import type { Job, JobResult } from 'pg-boss';
import { runInRequestContext } from '../request-context/request-context.ts';
import type { JobData, JobHandler } from './job.type.ts';

/** Runs one job of a batch under the request id it was sent with. Its failure is its own, not the batch's. */
export const runJob = async ({
  name,
  job,
  handler,
  logger,
}: {
  name: string;
  job: Job<JobData>;
  handler: JobHandler;
  logger: Logger;
}): Promise<JobResult<void>> => {
  const requestId = typeof job.data['requestId'] === 'string' ? job.data['requestId'] : job.id;
  try {
    await runInRequestContext({ requestId }, () => handler(job.data));
    return { id: job.id, status: 'completed' };
  } catch (error) {
    logger.error({ err: error, requestId, jobId: job.id, name }, 'A job failed');
    return { id: job.id, status: 'failed' };
  }
};
