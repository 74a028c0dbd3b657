import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CreditNoteStatus } from './credit-note.type.ts';
import { CreditNoteType } from './dtos/credit-note.dto.ts';

@Resolver(() => CreditNoteType)
export class CreditNoteResolver {
  @ResolveField(() => Boolean, { description: 'It took something off what was still owed.' })
  prePayment(@Parent() { prePaymentMinor }: CreditNoteType): boolean {
    return prePaymentMinor > 0n;
  }

  @ResolveField(() => Boolean)
  voided(@Parent() { status }: CreditNoteType): boolean {
    return status === CreditNoteStatus.VOID;
  }
}
