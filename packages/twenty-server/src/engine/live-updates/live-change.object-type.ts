import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LiveRecordType } from 'twenty-shared';

registerEnumType(LiveRecordType, { name: 'LiveRecordType' });

@ObjectType('LiveChange')
export class LiveChangeType {
  @Field(() => LiveRecordType)
  type: LiveRecordType;

  @Field(() => ID)
  id: string;
}
