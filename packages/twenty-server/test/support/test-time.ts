import { setTimeout as sleep } from 'node:timers/promises';
import type { TestingModuleBuilder } from '@nestjs/testing';
import { Clock } from '../../src/engine/clock/clock.ts';
import { Pause } from '../../src/engine/clock/pause.ts';

/** A back-off fifty times shorter: it still lets others run, and its order of lengths stays. */
class ShortPause extends Pause {
  override async wait(milliseconds: number): Promise<void> {
    await sleep(milliseconds / 50);
  }
}

/** The test's clock in place of the real one, and pauses nobody has to sit through. */
export const withTestTime = (builder: TestingModuleBuilder, clock: Clock): TestingModuleBuilder =>
  builder
    .overrideProvider(Clock)
    .useValue(clock)
    .overrideProvider(Pause)
    .useValue(new ShortPause());
