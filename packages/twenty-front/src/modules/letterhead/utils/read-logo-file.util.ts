/** The server's limits. */
const LARGEST_BYTES = 256 * 1024;
const LARGEST_SIDE = 4000;
const STARTS = [
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0xff, 0xd8, 0xff],
] as const;

export type ReadLogo =
  | { readonly logo: string; readonly problem: null }
  | { readonly logo: null; readonly problem: string };

const refuse = (problem: string): ReadLogo => ({ logo: null, problem });

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** A chosen picture as base64, or in words why it cannot be one. `decode` opens it as the browser does. */
export const readLogoFile = async (
  file: File,
  decode: (file: File) => Promise<{ readonly width: number; readonly height: number }>,
): Promise<ReadLogo> => {
  if (file.size > LARGEST_BYTES) {
    const size = Math.ceil(file.size / 1024).toLocaleString('en-US');
    return refuse(`“${file.name}” has ${size} KiB. A logo has at most 256.`);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!STARTS.some((start) => start.every((byte, index) => bytes[index] === byte))) {
    return refuse(`“${file.name}” is neither PNG nor JPEG. Save it as one of them.`);
  }
  const size = await decode(file).catch(() => null);
  if (size === null) return refuse(`“${file.name}” cannot be opened. It may be damaged.`);
  if (Math.max(size.width, size.height) > LARGEST_SIDE) {
    return refuse(
      `“${file.name}” is ${size.width} by ${size.height} pixels. A logo has at most 4,000 a side.`,
    );
  }
  return { logo: toBase64(bytes), problem: null };
};
