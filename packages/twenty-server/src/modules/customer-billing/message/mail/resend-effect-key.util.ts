/** The key of the one mail that sends another once more: it makes two presses one. */
export const resendEffectKey = (messageId: string): string => `resend:${messageId}`;
