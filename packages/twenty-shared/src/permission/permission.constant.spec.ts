import { PermissionFlag, PERMISSIONS_BY_ROLE, Role } from './permission.constant.ts';

describe('permissions', () => {
  it('P8: a member sees and acts, and neither moves money nor changes settings', () => {
    expect(PERMISSIONS_BY_ROLE[Role.MEMBER]).toEqual(['BILLING_VIEW', 'BILLING_ACT']);
  });

  it('P8: an admin may do everything', () => {
    expect(PERMISSIONS_BY_ROLE[Role.ADMIN]).toEqual(Object.values(PermissionFlag));
  });

  it('P8: every role has its list', () => {
    expect(Object.keys(PERMISSIONS_BY_ROLE).sort()).toEqual(Object.values(Role).sort());
  });
});
