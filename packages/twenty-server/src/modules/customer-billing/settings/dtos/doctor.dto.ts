import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../../../engine/graphql/scalars/date-time.scalar.ts';
import { DoctorState } from '../doctor/doctor-finding.type.ts';

registerEnumType(DoctorState, { name: 'DoctorState' });

@ObjectType('DoctorFinding')
export class DoctorFindingType {
  @Field(() => String, {
    description: 'What was looked at. With two connections it begins with "Test: " or "Live: ".',
  })
  name: string;

  @Field(() => DoctorState)
  state: DoctorState;

  @Field(() => String)
  message: string;

  @Field(() => String, { nullable: true })
  fix: string | null;

  @Field(() => Boolean, { description: 'As it is, money could be lost or could not come in.' })
  blocksMoney: boolean;
}

@ObjectType('DoctorReport')
export class DoctorReportType {
  @Field(() => [DoctorFindingType])
  findings: DoctorFindingType[];

  @Field(() => DateTimeScalar)
  checkedAt: Date;

  @Field(() => Boolean, { description: 'Nothing that was found loses or blocks money.' })
  ok: boolean;
}
