import { crc32, deflateSync, inflateSync } from 'node:zlib';

// A screenshot has few colours and PNG's true colour spends three bytes on each pixel: with a palette it is a third as
// large. https://www.w3.org/TR/png-3/
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const HEADER_BYTES = 13;
const BYTES_PER_PIXEL = 3;
const TRUE_COLOUR = 2;
const PALETTE = 3;
const PALETTE_SIZE = 256;

type Pixels = { readonly width: number; readonly height: number; readonly colours: Uint32Array };

const readChunks = (png: Buffer): { type: string; data: Buffer }[] => {
  const chunks = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
};

const paeth = (left: number, up: number, corner: number): number => {
  const estimate = left + up - corner;
  const toLeft = Math.abs(estimate - left);
  const toUp = Math.abs(estimate - up);
  const toCorner = Math.abs(estimate - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
};

const predict = (filter: number, left: number, up: number, corner: number): number => {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
};

/** Rows as bytes without their filters. */
const unfilter = (data: Buffer, rowBytes: number): Uint8Array => {
  const rows = data.length / (rowBytes + 1);
  const plain = new Uint8Array(rows * rowBytes);
  for (let row = 0; row < rows; row += 1) {
    const filter = data[row * (rowBytes + 1)] ?? 0;
    for (let column = 0; column < rowBytes; column += 1) {
      const at = row * rowBytes + column;
      const hasLeft = column >= BYTES_PER_PIXEL;
      const left = hasLeft ? (plain[at - BYTES_PER_PIXEL] ?? 0) : 0;
      const up = row > 0 ? (plain[at - rowBytes] ?? 0) : 0;
      const corner = hasLeft && row > 0 ? (plain[at - rowBytes - BYTES_PER_PIXEL] ?? 0) : 0;
      plain[at] =
        (data[row * (rowBytes + 1) + 1 + column] ?? 0) + predict(filter, left, up, corner);
    }
  }
  return plain;
};

const readPixelsOrThrow = (png: Buffer): Pixels => {
  const chunks = readChunks(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (header?.[8] !== 8 || header[9] !== TRUE_COLOUR || header[12] !== 0) {
    throw new Error('Not a picture as Chromium takes them: 8 bits, true colour, not interlaced.');
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const packed = Buffer.concat(
    chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data),
  );
  const bytes = unfilter(inflateSync(packed), width * BYTES_PER_PIXEL);
  const colours = new Uint32Array(width * height);
  for (let pixel = 0; pixel < colours.length; pixel += 1) {
    const at = pixel * BYTES_PER_PIXEL;
    colours[pixel] = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  }
  return { width, height, colours };
};

const channels = (colour: number): [number, number, number] => [
  (colour >> 16) & 255,
  (colour >> 8) & 255,
  colour & 255,
];

const distance = (one: number, other: number): number => {
  const [red, green, blue] = channels(one);
  const [otherRed, otherGreen, otherBlue] = channels(other);
  return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
};

/**
 * Half of the palette are the most frequent colours, the other half those whose absence would show most: a small dot
 * in a colour of its own counts as much as the many greys at the edges of letters.
 */
const choosePalette = (counts: ReadonlyMap<number, number>): number[] => {
  const byCount = [...counts.keys()].toSorted(
    (one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0),
  );
  const palette = byCount.slice(0, PALETTE_SIZE / 2);
  const losses = new Map(
    byCount
      .slice(palette.length)
      .map((colour) => [colour, Math.min(...palette.map((other) => distance(colour, other)))]),
  );
  while (palette.length < PALETTE_SIZE && losses.size > 0) {
    const [worst] = [...losses].reduce((one, other) =>
      other[1] * (counts.get(other[0]) ?? 0) > one[1] * (counts.get(one[0]) ?? 0) ? other : one,
    );
    palette.push(worst);
    losses.delete(worst);
    for (const [colour, loss] of losses)
      losses.set(colour, Math.min(loss, distance(colour, worst)));
  }
  return palette;
};

/** Where in the palette each colour finds itself, or the one nearest to it. */
const placeColours = (
  counts: ReadonlyMap<number, number>,
  palette: readonly number[],
): ReadonlyMap<number, number> => {
  const nearest = (colour: number): number => {
    const distances = palette.map((other) => distance(colour, other));
    return distances.indexOf(Math.min(...distances));
  };
  return new Map([...counts.keys()].map((colour) => [colour, nearest(colour)]));
};

const countColours = (colours: Uint32Array): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return counts;
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** The same picture with at most 256 colours. @throws Error for a PNG that is no screenshot */
export const shrinkPngOrThrow = (png: Buffer): Buffer => {
  const { width, height, colours } = readPixelsOrThrow(png);
  const counts = countColours(colours);
  const palette = choosePalette(counts);
  const places = placeColours(counts, palette);
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, PALETTE, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width + 1));
  for (const [pixel, colour] of colours.entries()) {
    const row = Math.floor(pixel / width);
    rows[row * (width + 1) + 1 + (pixel % width)] = places.get(colour) ?? 0;
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
