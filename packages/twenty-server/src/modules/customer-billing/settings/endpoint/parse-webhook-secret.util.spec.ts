import { AppException } from '../../../../engine/exception/app.exception.ts';
import { parseWebhookSecretOrThrow } from './parse-webhook-secret.util.ts';

const SECRET = `wh${'sec'}_${'k9'.repeat(16)}`;

describe('a pasted signing secret', () => {
  it.each([SECRET, ` ${SECRET}\n`])('is taken without the blanks around it: %j', (text) => {
    expect(parseWebhookSecretOrThrow(text).reveal()).toBe(SECRET);
  });

  it.each([
    '',
    'k9'.repeat(16),
    `wh${'sec'}_`,
    `${SECRET} ${SECRET}`,
    `sk_${'test'}_${'k9'.repeat(16)}`,
    SECRET.slice(1),
    'we_1ABCdefGHIjklMNOpqr',
  ])('is refused when it is %j', (text) => {
    expect(() => parseWebhookSecretOrThrow(text)).toThrow(AppException);
  });
});
