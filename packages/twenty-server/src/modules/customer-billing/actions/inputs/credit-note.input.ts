import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsString } from 'class-validator';
import { IsNotBlank, IsPlainText } from '../../../../engine/graphql/is-plain-text.decorator.ts';
import { MinorAmountScalar } from '../../../../engine/graphql/scalars/minor-amount.scalar.ts';
import { IsMinorAmount } from '../../invoice/inputs/is-minor-amount.decorator.ts';
import {
  CreditNotePaidPart,
  CreditNoteReason,
} from '../../stripe/credit-note/credit-note-wish.type.ts';
import { LONGEST_CLIENT_REQUEST_ID, LONGEST_NOTE } from './input-limits.constant.ts';

registerEnumType(CreditNoteReason, { name: 'CreditNoteReason' });
registerEnumType(CreditNotePaidPart, {
  name: 'CreditNotePaidPart',
  description: 'What becomes of the part of a credit note that was paid already.',
});

@InputType()
export class CreditNoteInput {
  @Field(() => ID)
  @IsString()
  invoiceId: string;

  @Field(() => MinorAmountScalar)
  @IsMinorAmount()
  amountMinor: bigint;

  @Field(() => CreditNoteReason)
  @IsEnum(CreditNoteReason)
  reason: CreditNoteReason;

  @Field(() => String, { nullable: true, description: 'The customer reads it on the note.' })
  @IsOptional()
  @IsPlainText(LONGEST_NOTE)
  memo?: string | null;

  @Field(() => CreditNotePaidPart, {
    nullable: true,
    description: 'Needed when the amount is more than what is owed.',
  })
  @IsOptional()
  @IsEnum(CreditNotePaidPart)
  paidPart?: CreditNotePaidPart | null;

  @Field(() => ID, {
    description: 'Chosen by the client; the same again does nothing twice.',
  })
  @IsPlainText(LONGEST_CLIENT_REQUEST_ID)
  @IsNotBlank()
  clientRequestId: string;
}
