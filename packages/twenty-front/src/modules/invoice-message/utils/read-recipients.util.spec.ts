import { readRecipients } from './read-recipients.util.ts';

const read = (text: string, required = true): ReturnType<typeof readRecipients> =>
  readRecipients(text, { required });

describe('readRecipients', () => {
  it.each([
    ['mara@kestrel.example', ['mara@kestrel.example']],
    [' a@b.example, c@d.example ', ['a@b.example', 'c@d.example']],
    ['a@b.example;c@d.example\ne@f.example', ['a@b.example', 'c@d.example', 'e@f.example']],
    ['a@b.example, A@B.example', ['a@b.example']],
  ])('reads %j', (text, addresses) => {
    expect(read(text)).toEqual({ addresses, problem: null });
  });

  it.each(['nobody', 'a@b', 'a@@b.example', 'Mara <mara@kestrel.example>', 'a@b.example.'])(
    'takes %j for no address',
    (text) => {
      expect(read(text).problem).toContain('is not a mail address.');
    },
  );

  it('asks for somebody where somebody is needed, and for no crowd', () => {
    expect(read(' , ').problem).toBe('Say who gets the mail.');
    expect(read('', false).problem).toBeNull();
    const crowd = Array.from({ length: 11 }, (_, index) => `a${index}@b.example`).join(' ');
    expect(read(crowd).problem).toBe('At most 10 addresses.');
  });
});
