/**
 * All that the page asks of the catalogue. Every operation is public; with the token of an agent the same ones also
 * give what is internal. They can be pasted into GraphiQL at /graphql as they stand.
 *
 * `context.languages` says in which languages texts are wanted, the dearest first; every text comes with the language
 * it was delivered in, because another may have been all there was.
 */

/** What is always needed to show a text: the words, their language (for `lang`), their direction (for `dir`). */
const words = /* GraphQL */ `
  fragment Words on LocalizedText {
    value
    language
    direction
    origin
  }
`;

/** Completions of the typed text, one per record; `detail` tells equal ones apart. */
export const suggestQuery = /* GraphQL */ `
  query Suggestions($prefix: String!, $place: PlaceRef, $context: ReadContext) {
    suggestions(prefix: $prefix, place: $place, kinds: [SERVICE, PLACE, REFERRAL], first: 8, context: $context) {
      kind
      text
      language
      detail {
        ...Words
      }
      record {
        slug
      }
    }
  }
  ${words}
`;

/** Places by the beginning of their name or by a postal code; what lies above tells places of one name apart. */
export const placesQuery = /* GraphQL */ `
  query Places($filter: PlaceFilter!, $context: ReadContext) {
    places(filter: $filter, first: 10, context: $context) {
      nodes {
        slug
        name {
          ...Words
        }
        ancestors {
          name {
            value
          }
        }
      }
    }
  }
  ${words}
`;

/** Name of a place in the page's address; null when it does not exist. */
export const placeQuery = /* GraphQL */ `
  query Place($by: PlaceRef!, $context: ReadContext) {
    place(by: $by, context: $context) {
      slug
      name {
        ...Words
      }
    }
  }
  ${words}
`;

/** The cities that the catalogue is for, for those who ask from another; above five they are too many to be named. */
export const citiesQuery = /* GraphQL */ `
  query Cities($context: ReadContext) {
    places(filter: { kind: MUNICIPALITY }, first: 5, context: $context) {
      totalCount
      nodes {
        name {
          value
        }
      }
    }
  }
`;

/**
 * Services by what a caller says, with the reason for each hit and what the whole can be narrowed down by. Show `emergencies`
 * before anything else, `referrals` for what others do, and hits of low confidence as what is perhaps meant.
 */
export const searchQuery = /* GraphQL */ `
  query Search($query: String!, $place: PlaceRef, $filter: ServiceFilter, $after: String, $context: ReadContext) {
    searchServices(query: $query, place: $place, filter: $filter, first: 12, after: $after, context: $context) {
      totalCount
      confidence
      didYouMean
      askedFor
      interpretedAs {
        kind
        said
        meant
        places {
          slug
          name {
            ...Words
          }
          ancestors {
            name {
              value
            }
          }
        }
      }
      emergencies {
        title {
          ...Words
        }
        spoken {
          ...Words
        }
        numbers {
          phone
          spokenNumber
          name {
            ...Words
          }
          note {
            ...Words
          }
        }
      }
      referrals {
        url
        phone
        matter {
          ...Words
        }
        body {
          ...Words
        }
        spoken {
          ...Words
        }
      }
      lifeEvents {
        name {
          value
        }
      }
      wishes {
        said
        services {
          ...Found
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        confidence
        node {
          ...Found
        }
        notValid {
          ...Words
        }
        nameNote {
          ...Words
        }
        matched {
          said
          found
          field
          via
        }
        snippet {
          text
          marked
        }
      }
      facets {
        audiences {
          audience
          count
        }
        online {
          available
          count
        }
        channels {
          kind
          count
        }
        situations {
          count
          situation {
            id
            name {
              ...Words
            }
          }
        }
        organisations {
          count
          organisation {
            id
            name {
              ...Words
            }
          }
        }
      }
    }
  }
  fragment Found on Service {
    slug
    title {
      ...Words
    }
    areas {
      name {
        value
      }
    }
    disruptions {
      severity
      title {
        ...Words
      }
    }
  }
  ${words}
`;

/**
 * The card of a service for a call: what to say, what to ask, who answers and when, what to bring and pay.
 * Ask again with `answers` and `responsibilityAnswers` when the caller has answered; only open questions are left.
 */
export const cardQuery = /* GraphQL */ `
  query Card(
    $service: ServiceRef!
    $place: PlaceRef
    $answers: [AnswerInput!]!
    $responsibilityAnswers: ResponsibilityAnswers
    $events: [DeadlineEvent!]!
    $context: ReadContext
  ) {
    callCard(
      service: $service
      place: $place
      answers: $answers
      responsibilityAnswers: $responsibilityAnswers
      events: $events
      context: $context
    ) {
      at
      service {
        slug
        title {
          ...Words
        }
        officialTitle {
          ...Words
        }
      }
      notValid {
        ...Words
      }
      spoken {
        seconds
        source
        tooLong
        text {
          ...Words
        }
      }
      questions {
        key
        kind
        text {
          ...Words
        }
        unit {
          ...Words
        }
        options {
          key
          text {
            ...Words
          }
        }
      }
      responsibility {
        __typename
        ... on ResponsibilityAnswer {
          place {
            name {
              ...Words
            }
          }
        }
        ... on ResponsibilityQuestion {
          kind
          question {
            ...Words
          }
          options {
            answer
            label {
              ...Words
            }
            detail {
              ...Words
            }
          }
        }
        ... on NotOfferedHere {
          place {
            name {
              ...Words
            }
          }
          sameMatter {
            slug
            title {
              ...Words
            }
          }
          offeredAt {
            slug
            name {
              ...Words
            }
          }
        }
        ... on ResponsibilityNotRecorded {
          explanation {
            ...Words
          }
          help {
            ...Words
          }
          sameMatter {
            slug
            title {
              ...Words
            }
          }
        }
        ... on PlaceNotValid {
          successor {
            slug
            name {
              ...Words
            }
          }
          explanation {
            ...Words
          }
        }
        ... on UnknownPlace {
          reference
        }
      }
      offices {
        organisation {
          name {
            ...Words
          }
        }
        roles
        explanation {
          ...Words
        }
        opening {
          ...Opening
        }
        numbers {
          isInternal
          spokenNumber
          uri
          channel {
            value
            label {
              ...Words
            }
          }
          opening {
            ...Opening
          }
        }
        appointment {
          value
          label {
            ...Words
          }
        }
        address
        paymentMethods {
          ...Words
        }
      }
      documents {
        sentence {
          ...Words
        }
        gapSentence {
          ...Words
        }
        groups {
          obligation
          situation {
            ...Words
          }
          names {
            ...Words
          }
          entries {
            notes {
              ...Words
            }
            conditions {
              ...Words
            }
          }
        }
      }
      fees {
        questions {
          key
        }
      }
      feeSentences {
        ...Words
      }
      processingTimes {
        ...Words
      }
      deadlines {
        eventOn
        event {
          ...Words
        }
        sentence {
          ...Words
        }
        caveats {
          ...Words
        }
      }
      deadlineSentences {
        ...Words
      }
      deadlineGapSentence {
        ...Words
      }
      validitySentences {
        ...Words
      }
      forms {
        url
        name {
          ...Words
        }
      }
      formSentence {
        ...Words
      }
      legalBases {
        citation
        url
      }
      legalBasisSentence {
        ...Words
      }
      evidence {
        source
        address
        asOf
        readOn
      }
      caveats {
        ...Words
      }
      promises {
        sentence {
          ...Words
        }
      }
      onlineServices {
        onlineService {
          url
          name {
            ...Words
          }
          helpPages {
            url
            title {
              ...Words
            }
          }
          support {
            kind
            value
            label {
              ...Words
            }
          }
          knownProblems {
            problem {
              ...Words
            }
            wayOut {
              ...Words
            }
          }
          accessibilityStatement {
            webAddress
          }
        }
        needs {
          ...Words
        }
        state {
          status
          spoken {
            ...Words
          }
        }
        numbers {
          isInternal
          spokenNumber
          uri
          channel {
            value
            label {
              ...Words
            }
          }
          opening {
            ...Opening
          }
        }
      }
      interpreterLanguages
      relays {
        sentence {
          ...Words
        }
        channel {
          value
        }
      }
      accessibility {
        ...Words
      }
      disruptions {
        id
        severity
        endsAt
        title {
          ...Words
        }
        text {
          ...Words
        }
        alternative {
          ...Words
        }
      }
      agentNotes {
        ...Words
      }
      recentChanges {
        changedAt
        reason
        sentence {
          ...Words
        }
      }
    }
  }
  fragment Opening on OpeningState {
    status
    isKnown
    spoken {
      ...Words
    }
    spokenHours {
      ...Words
    }
  }
  ${words}
`;

/** Changes that agents are told of beforehand, and have not taken note of yet. Needs the token of an agent. */
export const noticesQuery = /* GraphQL */ `
  query Notices($context: ReadContext) {
    notices(acknowledged: false, first: 20, context: $context) {
      nodes {
        id
        title
        takesEffectAt
        briefing {
          ...Words
        }
        changes {
          type
          slug
          title {
            ...Words
          }
        }
      }
    }
  }
  ${words}
`;

/** Acknowledges a notice. */
export const acknowledgeMutation = /* GraphQL */ `
  mutation Acknowledge($id: ID!) {
    acknowledgeNotice(id: $id) {
      userErrors {
        message
      }
    }
  }
`;

/** Reports a problem with a service, without a token. Never send personal data of callers. */
export const reportMutation = /* GraphQL */ `
  mutation Report($input: ReportProblemInput!) {
    reportProblem(input: $input) {
      report
      userErrors {
        code
        message
      }
    }
  }
`;
