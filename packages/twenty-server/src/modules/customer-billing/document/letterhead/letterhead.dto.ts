import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Letterhead', { description: 'What is printed on documents beside the invoice.' })
export class LetterheadType {
  @Field(() => String, { nullable: true })
  senderName: string | null;

  @Field(() => String, { nullable: true })
  tagline: string | null;

  @Field(() => [String])
  addressLines: readonly string[];

  @Field(() => String, { nullable: true })
  taxId: string | null;

  @Field(() => String, { nullable: true })
  registration: string | null;

  @Field(() => String, { nullable: true })
  bankAccountHolder: string | null;

  @Field(() => String, { nullable: true })
  iban: string | null;

  @Field(() => String, { nullable: true })
  bic: string | null;

  @Field(() => String, { description: '#rrggbb' })
  accentColor: string;

  @Field(() => String, { nullable: true, description: 'PNG or JPEG as base64.' })
  logo: string | null;
}
