import { Global, Module } from '@nestjs/common';
import { Clock } from './clock.ts';
import { Pause } from './pause.ts';
import { SystemClock } from './system-clock.ts';
import { TimerPause } from './timer-pause.ts';

@Global()
@Module({
  providers: [
    { provide: Clock, useClass: SystemClock },
    { provide: Pause, useClass: TimerPause },
  ],
  exports: [Clock, Pause],
})
export class ClockModule {}
