import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageInfoType } from '../../../../engine/graphql/page-info.object-type.ts';
import { DateTimeScalar } from '../../../../engine/graphql/scalars/date-time.scalar.ts';

@ObjectType('Notification', { description: 'Something the workspace should know of.' })
export class NotificationType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Machine name.' })
  kind: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  body: string;

  @Field(() => ID, { nullable: true })
  invoiceId: string | null;

  @Field(() => DateTimeScalar)
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  readAt: Date | null;
}

@ObjectType('NotificationEdge')
export class NotificationEdgeType {
  @Field(() => String)
  cursor: string;

  @Field(() => NotificationType)
  node: NotificationType;
}

@ObjectType('NotificationConnection')
export class NotificationConnectionType {
  @Field(() => [NotificationEdgeType])
  edges: NotificationEdgeType[];

  @Field(() => PageInfoType)
  pageInfo: PageInfoType;

  @Field(() => Int)
  unreadCount: number;
}
