const OLDEST_SUPPORTED_MAJOR = 22;

/** @throws Error when `version` (as in `process.versions.node`) is older than the server supports */
export const assertSupportedNode = (version: string): void => {
  const major = Number(version.split('.')[0]);
  if (major >= OLDEST_SUPPORTED_MAJOR) return;
  throw new Error(
    `Node ${version} is too old: ${OLDEST_SUPPORTED_MAJOR} or newer is needed. npm ci installs one; start with \`npm start\`.`,
  );
};
