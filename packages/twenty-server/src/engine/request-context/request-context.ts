import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** What is known about the request being served, without passing it through every call. For logs and the audit. */
export type RequestContext = {
  readonly requestId: string;
  userId?: string;
  workspaceId?: string;
};

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs `work` as part of the request (or job) `context` describes. */
export const runInRequestContext = <T>(context: RequestContext, work: () => T): T =>
  storage.run(context, work);

/** The request being served; `null` outside of one. */
export const currentRequestContext = (): RequestContext | null => storage.getStore() ?? null;

/** The id of the request being served, or a new one outside of a request, so that an error always has one. */
export const currentRequestId = (): string => storage.getStore()?.requestId ?? randomUUID();

/** Notes who is asking, once that is known. Does nothing outside of a request. */
export const noteCaller = (caller: { userId: string; workspaceId: string }): void => {
  const context = storage.getStore();
  if (context === undefined) return;
  context.userId = caller.userId;
  context.workspaceId = caller.workspaceId;
};
