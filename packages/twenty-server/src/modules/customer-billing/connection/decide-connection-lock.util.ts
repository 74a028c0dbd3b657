/** Where a connection was saved: the installation's id, which lives outside the database, and its public host. */
export type InstallationBinding = {
  readonly installationId: string | null;
  readonly publicHost: string | null;
};

const LOOPBACK = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** The host customers open, without its port; every name of this machine itself is `localhost`. */
export const publicHostOf = (publicUrl: string | null): string | null => {
  if (publicUrl === null) {
    return null;
  }
  const { hostname } = new URL(publicUrl);
  return LOOPBACK.test(hostname) ? 'localhost' : hostname;
};

/**
 * Why a connection must not be used here, in words; null when it may. A copied database brings the keys of the
 * original along: two installations would then answer the same customers. What was never noted contradicts nothing.
 */
export const decideConnectionLock = (
  saved: InstallationBinding,
  here: InstallationBinding,
): string | null => {
  if (saved.installationId !== null && saved.installationId !== here.installationId) {
    return `It was saved by another installation (${saved.installationId}), so this database looks like a copy.`;
  }
  if (saved.publicHost === null || saved.publicHost === here.publicHost) {
    return null;
  }
  return here.publicHost === null
    ? `It was saved at ${saved.publicHost}, and this installation has no public address, so this database looks like a copy.`
    : `It was saved at ${saved.publicHost}, and this installation answers at ${here.publicHost}, so this database looks like a copy.`;
};
