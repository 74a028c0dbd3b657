// How every PNG begins, in base64.
const PNG_START = 'iVBORw0KGgo';

/** A picture in base64 as the address of an image. */
export const logoUrl = (logo: string): string =>
  `data:image/${logo.startsWith(PNG_START) ? 'png' : 'jpeg'};base64,${logo}`;
