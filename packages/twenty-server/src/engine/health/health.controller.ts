import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import type { Response } from 'express';
import { PublicEndpoint } from '../permission/access.decorators.ts';
import { type Readiness, ReadinessService } from './readiness.service.ts';

@Controller('health')
@PublicEndpoint(
  'Load balancers and launchers ask without signing in; the answers tell nothing else',
)
export class HealthController {
  constructor(private readonly readiness: ReadinessService) {}

  /** The process runs. Says nothing about the database: restarting us would not mend that. */
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can serve: the database answers and its schema is the one this build knows. Else 503. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) response: Response): Promise<Readiness> {
    const readiness = await this.readiness.check();
    if (readiness.status !== 'ok') response.status(HttpStatus.SERVICE_UNAVAILABLE);
    return readiness;
  }
}
