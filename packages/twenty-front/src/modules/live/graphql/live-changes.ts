import { graphql } from '../../../generated/gql';

export const LIVE_CHANGES = graphql(`
  subscription LiveChanges {
    liveChanges {
      type
      id
    }
  }
`);
