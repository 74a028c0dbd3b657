import type { Logger } from '@nestjs/common';

const ERROR_PAUSE_MS = 1000;

/**
 * Does `work` again and again while it says that there is more, and otherwise waits for a nudge or the interval. A
 * throw is logged and followed by a pause: the loop itself never ends but by `stop`.
 */
export class PollingLoop {
  private stopped = false;
  private nudged = false;
  private pausing = false;
  private wake: (() => void) | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly options: {
      name: string;
      intervalMs: number;
      /** True when there may be more to do at once. */
      work: () => Promise<boolean>;
      logger: Logger;
    },
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Cuts the present wait short, but not the pause after a failure: work that fails must not be repeated at once. */
  nudge(): void {
    this.nudged = true;
    if (!this.pausing) {
      this.wake?.();
    }
  }

  /** Resolves when the work under way is finished. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake?.();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.nudged = false;
      const hasMore = await this.workOrLog();
      if (!hasMore && !this.stopped && !this.nudged) {
        await this.wait(this.options.intervalMs);
      }
    }
  }

  private async workOrLog(): Promise<boolean> {
    try {
      return await this.options.work();
    } catch (error) {
      this.options.logger.error({ err: error }, `The ${this.options.name} loop failed once`);
      if (!this.stopped) {
        this.pausing = true;
        await this.wait(ERROR_PAUSE_MS);
        this.pausing = false;
      }
      return true;
    }
  }

  private wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
