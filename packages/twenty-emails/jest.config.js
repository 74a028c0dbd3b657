import preset, { JSX_TRANSFORM } from '../../jest.preset.js';

export default { ...preset, transform: { ...JSX_TRANSFORM, ...preset.transform } };
