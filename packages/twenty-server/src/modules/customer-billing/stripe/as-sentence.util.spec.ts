import { asSentence } from './as-sentence.util.ts';

it.each([
  ['Your card was declined.', 'Your card was declined.'],
  ['Really?', 'Really?'],
  ['card_declined', 'card_declined.'],
  ["No such customer: 'cus_1' ", "No such customer: 'cus_1'."],
])('%p reads %p', (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});
