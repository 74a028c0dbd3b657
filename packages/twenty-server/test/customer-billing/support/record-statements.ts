import { Client } from 'pg';
import { currentRequestContext } from '../../../src/engine/request-context/request-context.ts';

/** A statement as the driver sent it. */
export type SentStatement = {
  /** `application_name` of its connection: `twenty-api`, `twenty-worker`, `twenty-listener`. */
  readonly application: string | undefined;
  /** The request it was sent for; undefined for what the API does by itself. */
  readonly requestId: string | undefined;
  readonly sql: string;
  /** `performance.now()` when it was sent. */
  readonly atMs: number;
};

export type StatementRecorder = {
  /** What was sent since the recorder was made, or last emptied. */
  readonly sent: readonly SentStatement[];
  /** What requests to the API queried, its listening connection left out. */
  ofRequests(): string[];
  clear(): void;
  stop(): void;
};

type Sender = { connectionParameters: { application_name?: string } };

/** Records every statement that leaves this process, whoever sends it. */
export const recordStatements = (): StatementRecorder => {
  const sent: SentStatement[] = [];
  const { query } = Client.prototype;
  const spy = jest.spyOn(Client.prototype, 'query').mockImplementation(function (
    this: Client & Sender,
    ...parameters: unknown[]
  ): void {
    const [statement] = parameters;
    sent.push({
      application: this.connectionParameters.application_name,
      requestId: currentRequestContext()?.requestId,
      sql: typeof statement === 'string' ? statement : (statement as { text: string }).text,
      atMs: performance.now(),
    });
    return Reflect.apply(query, this, parameters) as ReturnType<typeof query>;
  });
  return {
    sent,
    ofRequests: () =>
      sent
        .filter(({ application, requestId }) => application === 'twenty-api' && requestId)
        .map(({ sql }) => sql),
    clear: () => {
      sent.length = 0;
    },
    stop: () => spy.mockRestore(),
  };
};
