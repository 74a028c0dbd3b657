import { readLogoFile } from './read-logo-file.util.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const file = (bytes: readonly number[], size = bytes.length, name = 'logo.png'): File => {
  const made = new File([], name);
  Object.defineProperties(made, {
    size: { value: size },
    // jsdom's files cannot be read this way.
    arrayBuffer: { value: () => Promise.resolve(new Uint8Array(bytes).buffer) },
  });
  return made;
};
const opens =
  (width = 100, height = 40) =>
  (): Promise<{ width: number; height: number }> =>
    Promise.resolve({ width, height });

describe('readLogoFile', () => {
  it.each([
    ['PNG', PNG],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0]],
  ])('reads a %s as base64', async (_name, bytes) => {
    expect(await readLogoFile(file(bytes), opens())).toEqual({
      logo: Buffer.from(bytes).toString('base64'),
      problem: null,
    });
  });

  it.each([
    ['too large', file(PNG, 256 * 1024 + 1), opens(), 'has 257 KiB'],
    ['of another format', file([0x3c, 0x73], 2, 'logo.svg'), opens(), 'neither PNG nor JPEG'],
    ['too wide', file(PNG), opens(4001, 10), '4001 by 10 pixels'],
    ['damaged', file(PNG), () => Promise.reject(new Error('broken')), 'cannot be opened'],
  ])('refuses one that is %s in words', async (_name, chosen, decode, words) => {
    const { logo, problem } = await readLogoFile(chosen, decode);
    expect(logo).toBeNull();
    expect(problem).toContain(words);
  });

  it('takes one of exactly the size that is allowed', async () => {
    expect((await readLogoFile(file(PNG, 256 * 1024), opens(4000, 4000))).problem).toBeNull();
  });
});
