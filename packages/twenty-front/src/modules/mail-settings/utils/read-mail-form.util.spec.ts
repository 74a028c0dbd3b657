import { type MailForm } from '../types/mail-form.type.ts';
import { readMailForm } from './read-mail-form.util.ts';

const form = (changed: Partial<MailForm> = {}): MailForm => ({
  replyTo: '',
  receipts: true,
  paymentFailures: false,
  refunds: true,
  reminders: true,
  days: [
    { id: 'a', count: '3', side: 'BEFORE' },
    { id: 'b', count: '10', side: 'AFTER' },
  ],
  maximum: '3',
  ...changed,
});

describe('readMailForm', () => {
  it('gives days before the due date a minus, and leaves an empty address out', () => {
    expect(readMailForm(form()).input).toEqual({
      mails: { replyTo: null, receipts: true, paymentFailures: false, refunds: true },
      reminders: { enabled: true, days: [-3, 10], maximum: 3 },
    });
  });

  it('takes the due date itself from either side, and calls it twice the same', () => {
    const days = [
      { id: 'a', count: '0', side: 'BEFORE' as const },
      { id: 'b', count: ' 0 ', side: 'AFTER' as const },
    ];
    const [first] = days;
    expect(
      readMailForm(form({ days: first === undefined ? [] : [first] })).input?.reminders.days,
    ).toEqual([0]);
    expect(readMailForm(form({ days })).problems.days).toEqual({
      b: 'This day is in the list already.',
    });
  });

  it.each([
    ['', 'AFTER'],
    ['-3', 'AFTER'],
    ['1.5', 'AFTER'],
    ['366', 'AFTER'],
    ['91', 'BEFORE'],
  ] as const)('refuses %p days %s the due date', (count, side) => {
    const { input, problems } = readMailForm(form({ days: [{ id: 'a', count, side }] }));
    expect(input).toBeNull();
    expect(problems.days['a']).toContain('whole number of days');
  });

  it.each(['0', '21', 'many', ''])('refuses at most %p reminders', (maximum) => {
    const { input, problems } = readMailForm(form({ maximum }));
    expect(input).toBeNull();
    expect(problems.maximum).toContain('from 1 to 20');
  });

  it('refuses what is no mail address', () => {
    expect(readMailForm(form({ replyTo: 'accounts' })).problems.replyTo).not.toBeNull();
    expect(readMailForm(form({ replyTo: ' a@b.example ' })).input?.mails.replyTo).toBe(
      'a@b.example',
    );
  });
});
