import { AppException } from '../../../../engine/exception/app.exception.ts';
import { pictureSizeOf } from './picture-size.util.ts';

export const LARGEST_LOGO_BYTES = 256 * 1024;
const LARGEST_SIDE = 4_000;

/**
 * A picture sent as base64: PNG or JPEG by its bytes, whatever it calls itself, and of a size that prints.
 * @throws AppException LOGO_INVALID
 */
export const readLogoOrThrow = (base64: string): Buffer => {
  const bytes = Buffer.from(base64, 'base64');
  const size = bytes.length > LARGEST_LOGO_BYTES ? null : pictureSizeOf(bytes);
  if (size === null || !isPrintable(size.width) || !isPrintable(size.height)) {
    throw new AppException('LOGO_INVALID', { field: 'logo' });
  }
  return bytes;
};

const isPrintable = (side: number): boolean => side > 0 && side <= LARGEST_SIDE;
