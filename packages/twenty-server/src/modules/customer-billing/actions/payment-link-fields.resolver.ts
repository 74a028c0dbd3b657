import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { toString as drawQrCode } from 'qrcode';
import { PaymentLinkState } from './decide-link-state.util.ts';
import { InvoicePaymentLinkType } from './dtos/payment-link.dto.ts';

@Resolver(() => InvoicePaymentLinkType)
export class PaymentLinkFieldsResolver {
  /** Drawn for who asks for it only: a list of invoices does not. */
  @ResolveField(() => String, {
    nullable: true,
    description: 'The link as a QR code, an SVG document; null while it leads nowhere.',
  })
  async qrSvg(@Parent() { url, state }: InvoicePaymentLinkType): Promise<string | null> {
    return state === PaymentLinkState.OPEN
      ? drawQrCode(url, { type: 'svg', errorCorrectionLevel: 'M', margin: 1 })
      : null;
  }
}
