import { graphql } from '../../../generated/gql';

export const LETTERHEAD_FRAGMENT = graphql(`
  fragment LetterheadFields on Letterhead {
    senderName
    tagline
    addressLines
    taxId
    registration
    bankAccountHolder
    iban
    bic
    accentColor
    logo
  }
`);

export const LETTERHEAD = graphql(`
  query Letterhead {
    letterhead {
      ...LetterheadFields
    }
  }
`);

export const UPDATE_LETTERHEAD = graphql(`
  mutation UpdateLetterhead($input: LetterheadInput!) {
    updateLetterhead(input: $input) {
      ...LetterheadFields
    }
  }
`);
