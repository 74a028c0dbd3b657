import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PermissionFlag, Role } from 'twenty-shared';

registerEnumType(Role, { name: 'Role' });
registerEnumType(PermissionFlag, {
  name: 'PermissionFlag',
  description:
    'What a role may do. A member sees and acts; moving money and settings are for admins.',
});

@ObjectType('CurrentUser')
export class CurrentUserType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  email: string;

  @Field(() => String)
  name: string;

  @Field(() => Role)
  role: Role;

  @Field(() => [PermissionFlag])
  permissions: readonly PermissionFlag[];

  workspaceId: string;
}
