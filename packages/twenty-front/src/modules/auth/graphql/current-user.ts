import { graphql } from '../../../generated/gql';

export const CURRENT_USER_FRAGMENT = graphql(`
  fragment CurrentUserFields on CurrentUser {
    id
    email
    name
    role
    permissions
    workspace {
      id
      name
      locale
      timeZone
      today
      defaultCurrency
    }
  }
`);

export const CURRENT_USER = graphql(`
  query CurrentUser {
    currentUser {
      ...CurrentUserFields
    }
  }
`);

export const SIGN_IN = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      ...CurrentUserFields
    }
  }
`);

export const SIGN_OUT = graphql(`
  mutation SignOut {
    signOut
  }
`);
