import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from '../app.module.ts';
import type { AppConfig } from '../engine/config/app-config.ts';
import { API_APP_OPTIONS, configureApiApp } from './configure-api-app.ts';

/** The API, configured and initialized but not yet listening. */
export const createApiApp = async ({
  config,
}: {
  config: AppConfig;
}): Promise<NestExpressApplication> => {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config), {
    ...API_APP_OPTIONS,
    abortOnError: false,
  });
  return configureApiApp(app, config);
};
