import { Injectable } from '@nestjs/common';
import { destination } from 'pino';

/** Where log lines go; tests replace it to read what was logged. */
export abstract class LogDestination {
  abstract write(line: string): void;
}

/** Synchronous, so that the last lines before a crash are not lost. */
@Injectable()
export class StandardOutput extends LogDestination {
  private readonly stream = destination({ fd: 1, sync: true });

  override write(line: string): void {
    this.stream.write(line);
  }
}
