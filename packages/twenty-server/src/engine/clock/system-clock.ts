import { Injectable } from '@nestjs/common';
import { Clock } from './clock.ts';

@Injectable()
export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}
