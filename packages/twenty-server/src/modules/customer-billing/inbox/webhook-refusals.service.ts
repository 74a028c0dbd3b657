import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Clock } from '../../../engine/clock/clock.ts';
import { anonymizeAddress } from './anonymize-address.util.ts';
import type { DeliveryRemark, RefusalCount } from './webhook-refusal.type.ts';
import { WebhookRefusalRepository } from './webhook-refusal.typeorm-repository.ts';

const WRITE_EVERY_MS = 1_000;
const HOUR_MS = 60 * 60 * 1000;

/** Whoever sends from more networks than this in an hour is counted together. */
const MOST_KEYS_PER_HOUR = 500;
const ELSEWHERE = 'elsewhere';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Counts refused deliveries in memory and writes the sums at most once a second: a flood of them costs no statement in
 * a request, and bounded room in memory and table.
 */
@Injectable()
export class WebhookRefusals implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(WebhookRefusals.name);
  private pending = new Map<string, Mutable<RefusalCount>>();
  private readonly keysOfHour = new Set<string>();
  private hour = 0;
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly repository: WebhookRefusalRepository,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    // Made here and not by the first refusal: a timer would belong to that request and to its log lines.
    this.timer = setInterval(() => void this.flush(), WRITE_EVERY_MS);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
  }

  /** `address` is the sender's as Express sees it; only its network is kept. */
  note(remark: {
    connectionId: string | null;
    reason: DeliveryRemark;
    address: string | undefined;
  }): void {
    const now = this.clock.now();
    const source = this.boundedSource(remark, now);
    const key = `${this.hour}:${keyOf(remark, source)}`;
    const known = this.pending.get(key);
    if (known !== undefined) {
      known.count += 1;
      known.lastAt = now;
      return;
    }
    this.pending.set(key, {
      connectionId: remark.connectionId,
      reason: remark.reason,
      source,
      hour: new Date(this.hour),
      count: 1,
      lastAt: now,
    });
  }

  /** Writes what was counted since the last time. */
  async flush(): Promise<void> {
    this.writing = this.writing.then(() => this.writeOrLog());
    await this.writing;
  }

  private async writeOrLog(): Promise<void> {
    if (this.pending.size === 0) {
      return;
    }
    const counts = [...this.pending.values()];
    this.pending = new Map();
    try {
      await this.repository.add(counts);
    } catch (error) {
      this.logger.warn({ err: error }, 'Refused deliveries could not be counted');
    }
  }

  private boundedSource(
    remark: { connectionId: string | null; reason: DeliveryRemark; address: string | undefined },
    now: Date,
  ): string {
    const hour = Math.floor(now.getTime() / HOUR_MS) * HOUR_MS;
    if (hour !== this.hour) {
      this.hour = hour;
      this.keysOfHour.clear();
    }
    const source = anonymizeAddress(remark.address);
    const key = keyOf(remark, source);
    if (!this.keysOfHour.has(key) && this.keysOfHour.size >= MOST_KEYS_PER_HOUR) {
      return ELSEWHERE;
    }
    this.keysOfHour.add(key);
    return source;
  }
}

const keyOf = (
  { connectionId, reason }: { connectionId: string | null; reason: DeliveryRemark },
  source: string,
): string => `${connectionId ?? ''}:${reason}:${source}`;
