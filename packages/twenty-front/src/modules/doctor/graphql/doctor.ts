import { graphql } from '../../../generated/gql';

export const DOCTOR = graphql(`
  query Doctor {
    doctor {
      findings {
        name
        state
        message
        fix
        blocksMoney
      }
      checkedAt
      ok
    }
  }
`);
