const PNG_START = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const IHDR_END = 24;
const NO_FRAME_MARKERS: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc]);

export type PictureSize = { readonly width: number; readonly height: number };

/** In pixels, from the bytes of a PNG or JPEG; null for anything else. */
export const pictureSizeOf = (bytes: Buffer): PictureSize | null =>
  sizeOfPng(bytes) ?? sizeOfJpeg(bytes);

const sizeOfPng = (bytes: Buffer): PictureSize | null =>
  bytes.length >= IHDR_END && bytes.subarray(0, PNG_START.length).equals(PNG_START)
    ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    : null;

/** From the first frame header (SOF): https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.2.2 */
const sizeOfJpeg = (bytes: Buffer): PictureSize | null => {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return null;
  let offset = 2;
  while (offset + 9 <= bytes.length && bytes[offset] === 0xff) {
    const marker = bytes.readUInt8(offset + 1);
    if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAME_MARKERS.has(marker)) {
      return { height: bytes.readUInt16BE(offset + 5), width: bytes.readUInt16BE(offset + 7) };
    }
    offset += 2 + bytes.readUInt16BE(offset + 2);
  }
  return null;
};
