import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Pause } from './pause.ts';

@Injectable()
export class TimerPause extends Pause {
  override async wait(milliseconds: number): Promise<void> {
    await sleep(milliseconds);
  }
}
