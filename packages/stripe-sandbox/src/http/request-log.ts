import type { Raw } from './params.ts';

/** One call of the API as it was answered. Holds no header, hence no key. */
export type LoggedRequest = {
  seq: number;
  at: string;
  method: string;
  path: string;
  query: Record<string, Raw>;
  params: Record<string, Raw>;
  idempotencyKey: string | null;
  /** Null while the answer is held, and for calls that were never answered. */
  status: number | null;
  requestId: string;
  replayed: boolean;
  account: string | null;
  livemode: boolean | null;
};

const MAX_KEPT = 20_000;

/** The calls of the API in the order of arrival; the oldest fall out. */
export class RequestLog {
  #requests: LoggedRequest[] = [];
  #lastSeq = 0;

  /** Notes a call on arrival; the entry is completed when it is answered. */
  add(request: Omit<LoggedRequest, 'seq'>): LoggedRequest {
    this.#lastSeq += 1;
    const entry = { seq: this.#lastSeq, ...request };
    this.#requests.push(entry);
    if (this.#requests.length > MAX_KEPT * 1.1) this.#requests = this.#requests.slice(-MAX_KEPT);
    return entry;
  }

  since(seq: number): { requests: LoggedRequest[]; lastSeq: number } {
    return {
      requests: this.#requests.filter((request) => request.seq > seq),
      lastSeq: this.#lastSeq,
    };
  }

  clear(): void {
    this.#requests = [];
  }
}
