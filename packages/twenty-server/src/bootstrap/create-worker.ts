import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import type { AppConfig } from '../engine/config/app-config.ts';
import { WorkerModule } from '../worker.module.ts';

/** The worker, initialized: its jobs and loops run until it is closed. */
export const createWorker = async ({
  config,
}: {
  config: AppConfig;
}): Promise<INestApplicationContext> => {
  const worker = await NestFactory.createApplicationContext(WorkerModule.forRoot(config), {
    bufferLogs: true,
    abortOnError: false,
  });
  worker.useLogger(worker.get(Logger));
  worker.enableShutdownHooks();
  return worker;
};
