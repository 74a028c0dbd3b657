import type { IncomingMessage, ServerResponse } from 'node:http';
import { invalidRequest } from '../core/errors.ts';

const MAX_BODY_BYTES = 4 * 1024 * 1024;

/** The whole body as text. @throws invalid_request_error above 4 MiB. */
export function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_BODY_BYTES) {
        reject(invalidRequest('The request body is too large.'));
        request.resume();
      } else chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });
}

/** Answers once; a caller that is gone is left alone. */
export function respond(
  response: ServerResponse,
  answer: { status: number; body: string | Buffer; headers?: Record<string, string> },
): void {
  if (response.destroyed || response.writableEnded) return;
  // One buffer: written as text, head and body would be joined and encoded anew.
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
  response.writeHead(answer.status, {
    'Content-Type': 'application/json',
    'Content-Length': body.length,
    'Cache-Control': 'no-cache, no-store',
    ...answer.headers,
  });
  response.end(body);
}

/** JSON as Stripe prints it. */
export function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
