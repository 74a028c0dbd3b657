import { Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { AppConfig } from '../config/app-config.ts';
import { LogDestination, StandardOutput } from './log-destination.ts';
import { createLoggerParams } from './logger-options.ts';

@Module({
  providers: [{ provide: LogDestination, useClass: StandardOutput }],
  exports: [LogDestination],
})
class LogDestinationModule {}

@Module({
  imports: [
    LoggerModule.forRootAsync({
      imports: [LogDestinationModule],
      inject: [AppConfig, LogDestination],
      useFactory: createLoggerParams,
    }),
  ],
})
export class LoggingModule {}
