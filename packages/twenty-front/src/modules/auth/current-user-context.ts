import { createContext, useContext } from 'react';
import { type PermissionFlag } from 'twenty-shared';
import { type CurrentUserFieldsFragment } from '../../generated/graphql';

export type CurrentUser = CurrentUserFieldsFragment;

export const CurrentUserContext = createContext<CurrentUser | null>(null);

/** @throws Error on pages that do not ask who is there. */
export const useCurrentUser = (): CurrentUser => {
  const user = useContext(CurrentUserContext);
  if (user === null) throw new Error('useCurrentUser needs a CurrentUserContext above it.');
  return user;
};

export const useHasPermission = (flag: PermissionFlag): boolean =>
  useCurrentUser().permissions.includes(flag);
