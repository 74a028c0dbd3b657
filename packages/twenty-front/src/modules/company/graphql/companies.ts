import { graphql } from '../../../generated/gql';

export const COMPANIES = graphql(`
  query Companies($first: Int!, $after: String, $search: String) {
    companies(first: $first, after: $after, search: $search) {
      edges {
        cursor
        node {
          id
          name
          billingEmail
          countryCode
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export const PEOPLE_OF_COMPANY = graphql(`
  query PeopleOfCompany($first: Int!, $companyId: ID!, $search: String) {
    people(first: $first, companyId: $companyId, search: $search) {
      edges {
        cursor
        node {
          id
          name
          email
          jobTitle
        }
      }
      totalCount
    }
  }
`);

export const CREATE_COMPANY = graphql(`
  mutation CreateCompany($input: CompanyInput!) {
    createCompany(input: $input) {
      id
      name
      billingEmail
      countryCode
    }
  }
`);
