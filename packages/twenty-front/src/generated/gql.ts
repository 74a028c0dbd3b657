/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment DriftFindingFields on DriftFinding {\n    id\n    kind\n    invoice {\n      id\n      number\n    }\n    objectId\n    currency\n    oursMinor\n    stripesMinor\n    message\n    cause\n    since\n    connectionId\n    repairable\n    repairWantedAt\n    repairFailure\n    repairedAt\n  }\n": typeof types.DriftFindingFieldsFragmentDoc,
    "\n  fragment DriftReportFields on DriftReport {\n    id\n    startedAt\n    finishedAt\n    state\n    progressDone\n    progressTotal\n    requests\n    invoicesCompared\n    findingCount\n    failureMessage\n  }\n": typeof types.DriftReportFieldsFragmentDoc,
    "\n  query DriftReport($first: Int!, $after: String) {\n    driftReport {\n      ...DriftReportFields\n      findings(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            ...DriftFindingFields\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.DriftReportDocument,
    "\n  mutation StartDriftReport {\n    startDriftReport {\n      ...DriftReportFields\n    }\n  }\n": typeof types.StartDriftReportDocument,
    "\n  mutation RepairDrift($findingIds: [ID!]!) {\n    repairDrift(findingIds: $findingIds) {\n      ...DriftReportFields\n    }\n  }\n": typeof types.RepairDriftDocument,
    "\n  query RecoveryStates {\n    recoveryStates {\n      ...RecoveryStateFields\n    }\n  }\n": typeof types.RecoveryStatesDocument,
    "\n  fragment RecoveryStateFields on RecoveryState {\n    connectionId\n    cursorAt\n    lastRunAt\n    lastRecoveredCount\n    recoveredLastDay\n    lagSeconds\n    running\n  }\n": typeof types.RecoveryStateFieldsFragmentDoc,
    "\n  mutation RecoverMissedEvents($connectionId: ID!) {\n    recoverMissedEvents(connectionId: $connectionId) {\n      ...RecoveryStateFields\n    }\n  }\n": typeof types.RecoverMissedEventsDocument,
    "\n  fragment CurrentUserFields on CurrentUser {\n    id\n    email\n    name\n    role\n    permissions\n    workspace {\n      id\n      name\n      locale\n      timeZone\n      today\n      defaultCurrency\n    }\n  }\n": typeof types.CurrentUserFieldsFragmentDoc,
    "\n  query CurrentUser {\n    currentUser {\n      ...CurrentUserFields\n    }\n  }\n": typeof types.CurrentUserDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ...CurrentUserFields\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  query Companies($first: Int!, $after: String, $search: String) {\n    companies(first: $first, after: $after, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          billingEmail\n          countryCode\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.CompaniesDocument,
    "\n  query PeopleOfCompany($first: Int!, $companyId: ID!, $search: String) {\n    people(first: $first, companyId: $companyId, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          email\n          jobTitle\n        }\n      }\n      totalCount\n    }\n  }\n": typeof types.PeopleOfCompanyDocument,
    "\n  mutation CreateCompany($input: CompanyInput!) {\n    createCompany(input: $input) {\n      id\n      name\n      billingEmail\n      countryCode\n    }\n  }\n": typeof types.CreateCompanyDocument,
    "\n  query Doctor {\n    doctor {\n      findings {\n        name\n        state\n        message\n        fix\n        blocksMoney\n      }\n      checkedAt\n      ok\n    }\n  }\n": typeof types.DoctorDocument,
    "\n  mutation CreateInvoice($input: InvoiceDraftInput!) {\n    createInvoice(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n": typeof types.CreateInvoiceDocument,
    "\n  mutation UpdateInvoice($id: ID!, $version: Int!, $input: InvoiceDraftInput!) {\n    updateInvoice(id: $id, version: $version, input: $input) {\n      ...InvoiceDetail\n    }\n  }\n": typeof types.UpdateInvoiceDocument,
    "\n  query InvoiceTotals($input: InvoiceTotalsInput!) {\n    invoiceTotals(input: $input) {\n      subtotalMinor\n      invoiceDiscountMinor\n      netMinor\n      taxMinor\n      totalMinor\n      taxes {\n        ratePercent\n        taxableMinor\n        taxMinor\n      }\n      lineNetMinor\n    }\n  }\n": typeof types.InvoiceTotalsDocument,
    "\n  query Invoices(\n    $first: Int!\n    $after: String\n    $view: InvoiceView!\n    $search: String\n    $sort: InvoiceSort\n  ) {\n    invoices(first: $first, after: $after, view: $view, search: $search, sort: $sort) {\n      edges {\n        cursor\n        node {\n          ...InvoiceRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      sums {\n        currency\n        totalMinor\n        owedMinor\n        count\n      }\n    }\n  }\n": typeof types.InvoicesDocument,
    "\n  query InvoiceViewCounts {\n    invoiceViewCounts {\n      view\n      count\n    }\n  }\n": typeof types.InvoiceViewCountsDocument,
    "\n  query InvoiceMailPreview(\n    $kind: MailKind!\n    $invoiceId: ID!\n    $language: MailLanguage\n    $message: String\n  ) {\n    mailPreview(kind: $kind, invoiceId: $invoiceId, language: $language, message: $message) {\n      subject\n      html\n      language\n    }\n  }\n": typeof types.InvoiceMailPreviewDocument,
    "\n  query ReminderRules {\n    reminderSettings {\n      enabled\n      days\n      maximum\n    }\n  }\n": typeof types.ReminderRulesDocument,
    "\n  mutation SendInvoice($input: SendInvoiceInput!) {\n    sendInvoice(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n": typeof types.SendInvoiceDocument,
    "\n  query ReminderOutlook($invoiceId: ID!) {\n    reminderOutlook(invoiceId: $invoiceId) {\n      to\n      blockedReason\n      nextOn\n    }\n  }\n": typeof types.ReminderOutlookDocument,
    "\n  mutation SendReminder($input: SendReminderInput!) {\n    sendReminder(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n": typeof types.SendReminderDocument,
    "\n  mutation ResendMessage($id: ID!) {\n    resendMessage(id: $id) {\n      ...InvoiceDetail\n    }\n  }\n": typeof types.ResendMessageDocument,
    "\n  mutation SetRemindersPaused($invoiceId: ID!, $paused: Boolean!) {\n    setRemindersPaused(invoiceId: $invoiceId, paused: $paused) {\n      ...InvoiceDetail\n    }\n  }\n": typeof types.SetRemindersPausedDocument,
    "\n  mutation RecordPayment($input: RecordPaymentInput!) {\n    recordPayment(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n": typeof types.RecordPaymentDocument,
    "\n  mutation UndoRecordedPayment($paymentId: ID!, $reason: String!) {\n    undoRecordedPayment(paymentId: $paymentId, reason: $reason) {\n      ...InvoiceDetail\n    }\n  }\n": typeof types.UndoRecordedPaymentDocument,
    "\n  mutation RefundPayment($input: RefundPaymentInput!) {\n    refundPayment(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n": typeof types.RefundPaymentDocument,
    "\n  mutation RefundOverpayment($input: RefundOverpaymentInput!) {\n    refundOverpayment(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n": typeof types.RefundOverpaymentDocument,
    "\n  mutation CreateCreditNote($input: CreditNoteInput!) {\n    createCreditNote(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n": typeof types.CreateCreditNoteDocument,
    "\n  mutation IssueInvoice($id: ID!) {\n    issueInvoice(id: $id) {\n      ...InvoiceDetail\n    }\n  }\n": typeof types.IssueInvoiceDocument,
    "\n  mutation CreateStripeInvoice($id: ID!) {\n    createStripeInvoice(id: $id) {\n      ...InvoiceDetail\n    }\n  }\n": typeof types.CreateStripeInvoiceDocument,
    "\n  mutation CreatePaymentLink($id: ID!) {\n    createPaymentLink(id: $id) {\n      url\n      expiresAt\n      invoice {\n        ...InvoiceDetail\n      }\n    }\n  }\n": typeof types.CreatePaymentLinkDocument,
    "\n  mutation VoidInvoice($id: ID!, $reason: String!) {\n    voidInvoice(id: $id, reason: $reason) {\n      ...InvoiceDetail\n    }\n  }\n": typeof types.VoidInvoiceDocument,
    "\n  mutation MarkInvoiceUncollectible($id: ID!, $reason: String!) {\n    markInvoiceUncollectible(id: $id, reason: $reason) {\n      ...InvoiceDetail\n    }\n  }\n": typeof types.MarkInvoiceUncollectibleDocument,
    "\n  mutation ReissueInvoice($id: ID!, $input: InvoiceDraftInput!, $reason: String!) {\n    reissueInvoice(id: $id, input: $input, reason: $reason) {\n      ...InvoiceDetail\n    }\n  }\n": typeof types.ReissueInvoiceDocument,
    "\n  mutation DeleteInvoice($id: ID!) {\n    deleteInvoice(id: $id)\n  }\n": typeof types.DeleteInvoiceDocument,
    "\n  query Invoice($id: ID!) {\n    invoice(id: $id) {\n      ...InvoiceDetail\n    }\n  }\n": typeof types.InvoiceDocument,
    "\n  query InvoiceTimeline($id: ID!, $first: Int!, $after: String) {\n    invoice(id: $id) {\n      id\n      timeline(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            occurredAt\n            actorName\n            action\n            summary\n            fromStatus\n            toStatus\n            evidence {\n              eventType\n              stripeEventId\n              stripeRequestId\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.InvoiceTimelineDocument,
    "\n  fragment InvoiceRow on Invoice {\n    id\n    number\n    status\n    currency\n    issueDate\n    dueDate\n    version\n    totalMinor\n    owedMinor\n    livemode\n    company {\n      id\n      name\n    }\n    flags {\n      overdue\n      processing\n      partPaid\n      refunded\n      disputed\n      inquiry\n      creditApplied\n      test\n    }\n    paymentLink {\n      state\n      openedCount\n    }\n  }\n": typeof types.InvoiceRowFragmentDoc,
    "\n  fragment InvoiceDetail on Invoice {\n    ...InvoiceRow\n    billingEmail\n    note\n    discountType\n    discountPercent\n    discountAmountMinor\n    lineCount\n    paidMinor\n    refundedMinor\n    disputedMinor\n    keptMinor\n    contact {\n      id\n      name\n      email\n    }\n    lines {\n      id\n      position\n      description\n      details\n      quantity\n      unitPriceMinor\n      discountType\n      discountPercent\n      discountAmountMinor\n      taxRatePercent\n      netMinor\n      discountMinor\n      grossMinor\n    }\n    totals {\n      subtotalMinor\n      invoiceDiscountMinor\n      netMinor\n      taxMinor\n      totalMinor\n      lineNetMinor\n      taxes {\n        ratePercent\n        taxableMinor\n        taxMinor\n      }\n    }\n    explanation {\n      row\n      sentence\n    }\n    stripeInvoiceId\n    stripeDashboardUrl\n    stripeVersion\n    pdfUrl\n    overpaidMinor\n    overpayment {\n      amountMinor\n      refundableMinor\n      keptAsCredit\n      blockedReason\n    }\n    creditNotes {\n      id\n      number\n      amountMinor\n      reason\n      memo\n      createdAt\n      stripeCreditNoteId\n      stripeDashboardUrl\n      prePayment\n      voided\n    }\n    paymentLink {\n      url\n      expiresAt\n      revokedAt\n      openedCount\n      lastOpenedAt\n      state\n      graceDays\n      neverExpires\n      allowPartPayment\n      minimumPartMinor\n    }\n    messages {\n      id\n      kind\n      to\n      cc\n      subject\n      state\n      error\n      queuedAt\n      sentAt\n      queuedByName\n      resendBlockedReason\n    }\n    remindersPaused\n    payments {\n      ...PaymentDetail\n    }\n    attempts {\n      id\n      amountMinor\n      currency\n      methodDisplay\n      reason\n      declineCode\n      occurredAt\n      stripeChargeId\n    }\n    actions {\n      action\n      allowed\n      reason\n    }\n    work {\n      holder\n      since\n    }\n    createdAt\n    updatedAt\n  }\n": typeof types.InvoiceDetailFragmentDoc,
    "\n  fragment LetterheadFields on Letterhead {\n    senderName\n    tagline\n    addressLines\n    taxId\n    registration\n    bankAccountHolder\n    iban\n    bic\n    accentColor\n    logo\n  }\n": typeof types.LetterheadFieldsFragmentDoc,
    "\n  query Letterhead {\n    letterhead {\n      ...LetterheadFields\n    }\n  }\n": typeof types.LetterheadDocument,
    "\n  mutation UpdateLetterhead($input: LetterheadInput!) {\n    updateLetterhead(input: $input) {\n      ...LetterheadFields\n    }\n  }\n": typeof types.UpdateLetterheadDocument,
    "\n  subscription LiveChanges {\n    liveChanges {\n      type\n      id\n    }\n  }\n": typeof types.LiveChangesDocument,
    "\n  query MailSettings {\n    mailSettings {\n      isConfigured\n      senderAddress\n      replyTo\n      receipts\n      paymentFailures\n      refunds\n    }\n    reminderSettings {\n      enabled\n      days\n      maximum\n    }\n    letterhead {\n      senderName\n    }\n  }\n": typeof types.MailSettingsDocument,
    "\n  mutation UpdateMailSettings($mails: MailSettingsInput!, $reminders: ReminderSettingsInput!) {\n    updateMailSettings(input: $mails) {\n      isConfigured\n      senderAddress\n      replyTo\n      receipts\n      paymentFailures\n      refunds\n    }\n    updateReminderSettings(input: $reminders) {\n      enabled\n      days\n      maximum\n    }\n  }\n": typeof types.UpdateMailSettingsDocument,
    "\n  query MailPreview($kind: MailKind!, $language: MailLanguage!) {\n    mailPreview(kind: $kind, language: $language) {\n      subject\n      html\n      text\n    }\n  }\n": typeof types.MailPreviewDocument,
    "\n  mutation SendTestMail {\n    sendTestMail {\n      outcome\n      to\n      words\n    }\n  }\n": typeof types.SendTestMailDocument,
    "\n  query BillingMode {\n    billingMode {\n      mode\n      sandbox\n      connected\n      lastEventAt\n    }\n  }\n": typeof types.BillingModeDocument,
    "\n  query NotificationMails {\n    myNotificationMails\n    mailSettings {\n      isConfigured\n      senderAddress\n    }\n  }\n": typeof types.NotificationMailsDocument,
    "\n  mutation UpdateNotificationMails($kinds: [NotificationKind!]!) {\n    updateMyNotificationMails(kinds: $kinds)\n  }\n": typeof types.UpdateNotificationMailsDocument,
    "\n  query Notifications($first: Int!, $after: String) {\n    notifications(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          kind\n          title\n          body\n          invoiceId\n          createdAt\n          readAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      unreadCount\n    }\n  }\n": typeof types.NotificationsDocument,
    "\n  mutation MarkNotificationsRead($ids: [ID!]) {\n    markNotificationsRead(ids: $ids)\n  }\n": typeof types.MarkNotificationsReadDocument,
    "\n  mutation UpdatePaymentLink($input: UpdatePaymentLinkInput!) {\n    updatePaymentLink(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n": typeof types.UpdatePaymentLinkDocument,
    "\n  mutation RevokePaymentLink($id: ID!) {\n    revokePaymentLink(id: $id) {\n      ...InvoiceDetail\n    }\n  }\n": typeof types.RevokePaymentLinkDocument,
    "\n  mutation RenewPaymentLink($id: ID!) {\n    renewPaymentLink(id: $id) {\n      url\n      expiresAt\n      invoice {\n        ...InvoiceDetail\n      }\n    }\n  }\n": typeof types.RenewPaymentLinkDocument,
    "\n  mutation ExtendDueDate($id: ID!, $dueDate: LocalDate!) {\n    extendDueDate(id: $id, dueDate: $dueDate) {\n      ...InvoiceDetail\n    }\n  }\n": typeof types.ExtendDueDateDocument,
    "\n  query Payments(\n    $first: Int!\n    $after: String\n    $view: PaymentView!\n    $search: String\n    $sort: PaymentSort\n    $from: LocalDate\n    $to: LocalDate\n  ) {\n    payments(\n      first: $first\n      after: $after\n      view: $view\n      search: $search\n      sort: $sort\n      from: $from\n      to: $to\n    ) {\n      edges {\n        cursor\n        node {\n          ...PaymentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      sums {\n        currency\n        count\n        inMinor\n        outMinor\n        feeMinor\n        netMinor\n      }\n    }\n  }\n": typeof types.PaymentsDocument,
    "\n  query PaymentViewCounts {\n    paymentViewCounts {\n      view\n      count\n    }\n  }\n": typeof types.PaymentViewCountsDocument,
    "\n  fragment PaymentRow on Payment {\n    id\n    kind\n    status\n    source\n    currency\n    amountMinor\n    method\n    methodDisplay\n    feeMinor\n    netMinor\n    occurredAt\n    failureMessage\n    livemode\n    disputeStatus\n    evidenceDueBy\n    returnedDebit\n    counterPaymentId\n    invoice {\n      id\n      number\n      company {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PaymentRowFragmentDoc,
    "\n  fragment PaymentDetail on Payment {\n    id\n    kind\n    status\n    source\n    currency\n    amountMinor\n    method\n    methodDisplay\n    feeMinor\n    netMinor\n    occurredAt\n    failureMessage\n    livemode\n    movementId\n    stripePaymentIntentId\n    stripeChargeId\n    stripeRefundId\n    stripeDashboardUrl\n    refundableMinor\n    refundBlockedReason\n    undoable\n    counterPaymentId\n    recordedByName\n    note\n    reference\n    disputeStatus\n    disputeReason\n    evidenceDueBy\n    returnedDebit\n  }\n": typeof types.PaymentDetailFragmentDoc,
    "\n  query StatusExplanation($id: ID!) {\n    invoice(id: $id) {\n      id\n      status\n      currency\n      explanation {\n        row\n        sentence\n        since\n        facts {\n          name\n          label\n          amountMinor\n          yes\n        }\n        passed {\n          row\n          fits\n          sentence\n        }\n        evidence {\n          eventType\n          stripeEventId\n          stripeRequestId\n        }\n      }\n    }\n  }\n": typeof types.StatusExplanationDocument,
    "\n  query BillingSettings {\n    billingSettings {\n      mode\n      eventRetentionDays\n      graceDays\n      linksNeverExpire\n      allowPartPayment\n    }\n  }\n": typeof types.BillingSettingsDocument,
    "\n  mutation UpdateBillingSettings($eventRetentionDays: Int!) {\n    updateBillingSettings(eventRetentionDays: $eventRetentionDays) {\n      mode\n      eventRetentionDays\n      graceDays\n      linksNeverExpire\n      allowPartPayment\n    }\n  }\n": typeof types.UpdateBillingSettingsDocument,
    "\n  mutation UpdatePaymentLinkSettings(\n    $graceDays: Int\n    $linksNeverExpire: Boolean!\n    $allowPartPayment: Boolean!\n  ) {\n    updateBillingSettings(\n      graceDays: $graceDays\n      linksNeverExpire: $linksNeverExpire\n      allowPartPayment: $allowPartPayment\n    ) {\n      mode\n      eventRetentionDays\n      graceDays\n      linksNeverExpire\n      allowPartPayment\n    }\n  }\n": typeof types.UpdatePaymentLinkSettingsDocument,
    "\n  mutation SetStripeMode($mode: StripeMode!, $confirmationToken: String) {\n    setStripeMode(mode: $mode, confirmationToken: $confirmationToken) {\n      mode\n      changed\n      confirmation {\n        kind\n        title\n        body\n        token\n      }\n    }\n  }\n": typeof types.SetStripeModeDocument,
    "\n  mutation ConfirmClonedDatabase {\n    confirmClonedDatabase\n  }\n": typeof types.ConfirmClonedDatabaseDocument,
    "\n  mutation SaveStripeKey($input: StripeKeyInput!) {\n    saveStripeKey(input: $input) {\n      saved\n      connection {\n        ...StripeConnectionFields\n      }\n      confirmation {\n        kind\n        title\n        body\n        token\n      }\n    }\n  }\n": typeof types.SaveStripeKeyDocument,
    "\n  mutation CheckStripeConnection($connectionId: ID!) {\n    checkStripeConnection(connectionId: $connectionId) {\n      ...StripeConnectionFields\n    }\n  }\n": typeof types.CheckStripeConnectionDocument,
    "\n  mutation RemoveStripeKey($connectionId: ID!) {\n    removeStripeKey(connectionId: $connectionId) {\n      ...StripeConnectionFields\n    }\n  }\n": typeof types.RemoveStripeKeyDocument,
    "\n  mutation RegisterWebhook($connectionId: ID!) {\n    registerWebhook(connectionId: $connectionId) {\n      ...StripeConnectionFields\n    }\n  }\n": typeof types.RegisterWebhookDocument,
    "\n  mutation RotateWebhookSecret($connectionId: ID!) {\n    rotateWebhookSecret(connectionId: $connectionId) {\n      ...StripeConnectionFields\n    }\n  }\n": typeof types.RotateWebhookSecretDocument,
    "\n  mutation SaveWebhookSecret($connectionId: ID!, $secret: String!) {\n    saveWebhookSecret(connectionId: $connectionId, secret: $secret) {\n      ...StripeConnectionFields\n    }\n  }\n": typeof types.SaveWebhookSecretDocument,
    "\n  mutation RemoveStaleWebhookEndpoints($connectionId: ID!, $stripeEndpointIds: [String!]!) {\n    removeStaleWebhookEndpoints(connectionId: $connectionId, stripeEndpointIds: $stripeEndpointIds)\n  }\n": typeof types.RemoveStaleWebhookEndpointsDocument,
    "\n  fragment StripeConnectionFields on StripeConnectionInfo {\n    id\n    mode\n    current\n    source\n    accountId\n    accountName\n    countryCode\n    defaultCurrency\n    chargesEnabled\n    keyKind\n    secretKeyHint\n    publishableKeyHint\n    missingPermissions {\n      resource\n      permission\n      access\n    }\n    canDoMoreThanNeeded\n    webhookSecretSet\n    previousWebhookSecretValidUntil\n    webhookUrl\n    webhookEndpoint {\n      stripeEndpointId\n      url\n      apiVersion\n      enabled\n      missingEvents\n      extraEvents\n      registeredAt\n    }\n    sandbox\n    locked\n    lockReason\n    invoiceCount\n    openInvoiceCount\n    lastCheckedAt\n    lastEventAt\n    lastEventType\n    eventsFailed\n    eventsWaiting\n    eventsQuarantined\n    deliveriesFailing\n    apiErrorsLastDay\n    rateLimitedLastDay\n    clockSkewSeconds\n  }\n": typeof types.StripeConnectionFieldsFragmentDoc,
    "\n  query StripeConnections {\n    stripeConnections {\n      ...StripeConnectionFields\n    }\n  }\n": typeof types.StripeConnectionsDocument,
    "\n  query StaleWebhookEndpoints($connectionId: ID!) {\n    staleWebhookEndpoints(connectionId: $connectionId) {\n      stripeEndpointId\n      url\n      createdAt\n    }\n  }\n": typeof types.StaleWebhookEndpointsDocument,
    "\n  fragment WebhookLogRow on WebhookLogEntry {\n    id\n    stripeEventId\n    type\n    objectId\n    invoice {\n      id\n      number\n    }\n    mode\n    connectionId\n    state\n    reason\n    attempts\n    receivedAt\n    processedAt\n    durationMs\n    apiVersion\n    stripeRequestId\n  }\n": typeof types.WebhookLogRowFragmentDoc,
    "\n  query WebhookLog($first: Int!, $after: String, $filter: WebhookLogFilter) {\n    webhookLog(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          ...WebhookLogRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      counts {\n        state\n        count\n      }\n    }\n  }\n": typeof types.WebhookLogDocument,
    "\n  query WebhookLogCounts {\n    webhookLog(first: 1) {\n      counts {\n        state\n        count\n      }\n    }\n  }\n": typeof types.WebhookLogCountsDocument,
    "\n  query WebhookLogEntry($id: ID!) {\n    webhookLogEntry(id: $id) {\n      entry {\n        ...WebhookLogRow\n      }\n      payload\n      masked\n    }\n  }\n": typeof types.WebhookLogEntryDocument,
    "\n  query FailedSignatures {\n    failedSignatures {\n      connectionId\n      reason\n      source\n      count\n      lastAt\n    }\n  }\n": typeof types.FailedSignaturesDocument,
    "\n  mutation ReplayWebhookEvent($id: ID!) {\n    replayWebhookEvent(id: $id) {\n      ...WebhookLogRow\n    }\n  }\n": typeof types.ReplayWebhookEventDocument,
    "\n  mutation ReplayFailedWebhookEvents {\n    replayFailedWebhookEvents\n  }\n": typeof types.ReplayFailedWebhookEventsDocument,
};
const documents: Documents = {
    "\n  fragment DriftFindingFields on DriftFinding {\n    id\n    kind\n    invoice {\n      id\n      number\n    }\n    objectId\n    currency\n    oursMinor\n    stripesMinor\n    message\n    cause\n    since\n    connectionId\n    repairable\n    repairWantedAt\n    repairFailure\n    repairedAt\n  }\n": types.DriftFindingFieldsFragmentDoc,
    "\n  fragment DriftReportFields on DriftReport {\n    id\n    startedAt\n    finishedAt\n    state\n    progressDone\n    progressTotal\n    requests\n    invoicesCompared\n    findingCount\n    failureMessage\n  }\n": types.DriftReportFieldsFragmentDoc,
    "\n  query DriftReport($first: Int!, $after: String) {\n    driftReport {\n      ...DriftReportFields\n      findings(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            ...DriftFindingFields\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.DriftReportDocument,
    "\n  mutation StartDriftReport {\n    startDriftReport {\n      ...DriftReportFields\n    }\n  }\n": types.StartDriftReportDocument,
    "\n  mutation RepairDrift($findingIds: [ID!]!) {\n    repairDrift(findingIds: $findingIds) {\n      ...DriftReportFields\n    }\n  }\n": types.RepairDriftDocument,
    "\n  query RecoveryStates {\n    recoveryStates {\n      ...RecoveryStateFields\n    }\n  }\n": types.RecoveryStatesDocument,
    "\n  fragment RecoveryStateFields on RecoveryState {\n    connectionId\n    cursorAt\n    lastRunAt\n    lastRecoveredCount\n    recoveredLastDay\n    lagSeconds\n    running\n  }\n": types.RecoveryStateFieldsFragmentDoc,
    "\n  mutation RecoverMissedEvents($connectionId: ID!) {\n    recoverMissedEvents(connectionId: $connectionId) {\n      ...RecoveryStateFields\n    }\n  }\n": types.RecoverMissedEventsDocument,
    "\n  fragment CurrentUserFields on CurrentUser {\n    id\n    email\n    name\n    role\n    permissions\n    workspace {\n      id\n      name\n      locale\n      timeZone\n      today\n      defaultCurrency\n    }\n  }\n": types.CurrentUserFieldsFragmentDoc,
    "\n  query CurrentUser {\n    currentUser {\n      ...CurrentUserFields\n    }\n  }\n": types.CurrentUserDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ...CurrentUserFields\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query Companies($first: Int!, $after: String, $search: String) {\n    companies(first: $first, after: $after, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          billingEmail\n          countryCode\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.CompaniesDocument,
    "\n  query PeopleOfCompany($first: Int!, $companyId: ID!, $search: String) {\n    people(first: $first, companyId: $companyId, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          email\n          jobTitle\n        }\n      }\n      totalCount\n    }\n  }\n": types.PeopleOfCompanyDocument,
    "\n  mutation CreateCompany($input: CompanyInput!) {\n    createCompany(input: $input) {\n      id\n      name\n      billingEmail\n      countryCode\n    }\n  }\n": types.CreateCompanyDocument,
    "\n  query Doctor {\n    doctor {\n      findings {\n        name\n        state\n        message\n        fix\n        blocksMoney\n      }\n      checkedAt\n      ok\n    }\n  }\n": types.DoctorDocument,
    "\n  mutation CreateInvoice($input: InvoiceDraftInput!) {\n    createInvoice(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n": types.CreateInvoiceDocument,
    "\n  mutation UpdateInvoice($id: ID!, $version: Int!, $input: InvoiceDraftInput!) {\n    updateInvoice(id: $id, version: $version, input: $input) {\n      ...InvoiceDetail\n    }\n  }\n": types.UpdateInvoiceDocument,
    "\n  query InvoiceTotals($input: InvoiceTotalsInput!) {\n    invoiceTotals(input: $input) {\n      subtotalMinor\n      invoiceDiscountMinor\n      netMinor\n      taxMinor\n      totalMinor\n      taxes {\n        ratePercent\n        taxableMinor\n        taxMinor\n      }\n      lineNetMinor\n    }\n  }\n": types.InvoiceTotalsDocument,
    "\n  query Invoices(\n    $first: Int!\n    $after: String\n    $view: InvoiceView!\n    $search: String\n    $sort: InvoiceSort\n  ) {\n    invoices(first: $first, after: $after, view: $view, search: $search, sort: $sort) {\n      edges {\n        cursor\n        node {\n          ...InvoiceRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      sums {\n        currency\n        totalMinor\n        owedMinor\n        count\n      }\n    }\n  }\n": types.InvoicesDocument,
    "\n  query InvoiceViewCounts {\n    invoiceViewCounts {\n      view\n      count\n    }\n  }\n": types.InvoiceViewCountsDocument,
    "\n  query InvoiceMailPreview(\n    $kind: MailKind!\n    $invoiceId: ID!\n    $language: MailLanguage\n    $message: String\n  ) {\n    mailPreview(kind: $kind, invoiceId: $invoiceId, language: $language, message: $message) {\n      subject\n      html\n      language\n    }\n  }\n": types.InvoiceMailPreviewDocument,
    "\n  query ReminderRules {\n    reminderSettings {\n      enabled\n      days\n      maximum\n    }\n  }\n": types.ReminderRulesDocument,
    "\n  mutation SendInvoice($input: SendInvoiceInput!) {\n    sendInvoice(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n": types.SendInvoiceDocument,
    "\n  query ReminderOutlook($invoiceId: ID!) {\n    reminderOutlook(invoiceId: $invoiceId) {\n      to\n      blockedReason\n      nextOn\n    }\n  }\n": types.ReminderOutlookDocument,
    "\n  mutation SendReminder($input: SendReminderInput!) {\n    sendReminder(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n": types.SendReminderDocument,
    "\n  mutation ResendMessage($id: ID!) {\n    resendMessage(id: $id) {\n      ...InvoiceDetail\n    }\n  }\n": types.ResendMessageDocument,
    "\n  mutation SetRemindersPaused($invoiceId: ID!, $paused: Boolean!) {\n    setRemindersPaused(invoiceId: $invoiceId, paused: $paused) {\n      ...InvoiceDetail\n    }\n  }\n": types.SetRemindersPausedDocument,
    "\n  mutation RecordPayment($input: RecordPaymentInput!) {\n    recordPayment(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n": types.RecordPaymentDocument,
    "\n  mutation UndoRecordedPayment($paymentId: ID!, $reason: String!) {\n    undoRecordedPayment(paymentId: $paymentId, reason: $reason) {\n      ...InvoiceDetail\n    }\n  }\n": types.UndoRecordedPaymentDocument,
    "\n  mutation RefundPayment($input: RefundPaymentInput!) {\n    refundPayment(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n": types.RefundPaymentDocument,
    "\n  mutation RefundOverpayment($input: RefundOverpaymentInput!) {\n    refundOverpayment(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n": types.RefundOverpaymentDocument,
    "\n  mutation CreateCreditNote($input: CreditNoteInput!) {\n    createCreditNote(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n": types.CreateCreditNoteDocument,
    "\n  mutation IssueInvoice($id: ID!) {\n    issueInvoice(id: $id) {\n      ...InvoiceDetail\n    }\n  }\n": types.IssueInvoiceDocument,
    "\n  mutation CreateStripeInvoice($id: ID!) {\n    createStripeInvoice(id: $id) {\n      ...InvoiceDetail\n    }\n  }\n": types.CreateStripeInvoiceDocument,
    "\n  mutation CreatePaymentLink($id: ID!) {\n    createPaymentLink(id: $id) {\n      url\n      expiresAt\n      invoice {\n        ...InvoiceDetail\n      }\n    }\n  }\n": types.CreatePaymentLinkDocument,
    "\n  mutation VoidInvoice($id: ID!, $reason: String!) {\n    voidInvoice(id: $id, reason: $reason) {\n      ...InvoiceDetail\n    }\n  }\n": types.VoidInvoiceDocument,
    "\n  mutation MarkInvoiceUncollectible($id: ID!, $reason: String!) {\n    markInvoiceUncollectible(id: $id, reason: $reason) {\n      ...InvoiceDetail\n    }\n  }\n": types.MarkInvoiceUncollectibleDocument,
    "\n  mutation ReissueInvoice($id: ID!, $input: InvoiceDraftInput!, $reason: String!) {\n    reissueInvoice(id: $id, input: $input, reason: $reason) {\n      ...InvoiceDetail\n    }\n  }\n": types.ReissueInvoiceDocument,
    "\n  mutation DeleteInvoice($id: ID!) {\n    deleteInvoice(id: $id)\n  }\n": types.DeleteInvoiceDocument,
    "\n  query Invoice($id: ID!) {\n    invoice(id: $id) {\n      ...InvoiceDetail\n    }\n  }\n": types.InvoiceDocument,
    "\n  query InvoiceTimeline($id: ID!, $first: Int!, $after: String) {\n    invoice(id: $id) {\n      id\n      timeline(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            occurredAt\n            actorName\n            action\n            summary\n            fromStatus\n            toStatus\n            evidence {\n              eventType\n              stripeEventId\n              stripeRequestId\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.InvoiceTimelineDocument,
    "\n  fragment InvoiceRow on Invoice {\n    id\n    number\n    status\n    currency\n    issueDate\n    dueDate\n    version\n    totalMinor\n    owedMinor\n    livemode\n    company {\n      id\n      name\n    }\n    flags {\n      overdue\n      processing\n      partPaid\n      refunded\n      disputed\n      inquiry\n      creditApplied\n      test\n    }\n    paymentLink {\n      state\n      openedCount\n    }\n  }\n": types.InvoiceRowFragmentDoc,
    "\n  fragment InvoiceDetail on Invoice {\n    ...InvoiceRow\n    billingEmail\n    note\n    discountType\n    discountPercent\n    discountAmountMinor\n    lineCount\n    paidMinor\n    refundedMinor\n    disputedMinor\n    keptMinor\n    contact {\n      id\n      name\n      email\n    }\n    lines {\n      id\n      position\n      description\n      details\n      quantity\n      unitPriceMinor\n      discountType\n      discountPercent\n      discountAmountMinor\n      taxRatePercent\n      netMinor\n      discountMinor\n      grossMinor\n    }\n    totals {\n      subtotalMinor\n      invoiceDiscountMinor\n      netMinor\n      taxMinor\n      totalMinor\n      lineNetMinor\n      taxes {\n        ratePercent\n        taxableMinor\n        taxMinor\n      }\n    }\n    explanation {\n      row\n      sentence\n    }\n    stripeInvoiceId\n    stripeDashboardUrl\n    stripeVersion\n    pdfUrl\n    overpaidMinor\n    overpayment {\n      amountMinor\n      refundableMinor\n      keptAsCredit\n      blockedReason\n    }\n    creditNotes {\n      id\n      number\n      amountMinor\n      reason\n      memo\n      createdAt\n      stripeCreditNoteId\n      stripeDashboardUrl\n      prePayment\n      voided\n    }\n    paymentLink {\n      url\n      expiresAt\n      revokedAt\n      openedCount\n      lastOpenedAt\n      state\n      graceDays\n      neverExpires\n      allowPartPayment\n      minimumPartMinor\n    }\n    messages {\n      id\n      kind\n      to\n      cc\n      subject\n      state\n      error\n      queuedAt\n      sentAt\n      queuedByName\n      resendBlockedReason\n    }\n    remindersPaused\n    payments {\n      ...PaymentDetail\n    }\n    attempts {\n      id\n      amountMinor\n      currency\n      methodDisplay\n      reason\n      declineCode\n      occurredAt\n      stripeChargeId\n    }\n    actions {\n      action\n      allowed\n      reason\n    }\n    work {\n      holder\n      since\n    }\n    createdAt\n    updatedAt\n  }\n": types.InvoiceDetailFragmentDoc,
    "\n  fragment LetterheadFields on Letterhead {\n    senderName\n    tagline\n    addressLines\n    taxId\n    registration\n    bankAccountHolder\n    iban\n    bic\n    accentColor\n    logo\n  }\n": types.LetterheadFieldsFragmentDoc,
    "\n  query Letterhead {\n    letterhead {\n      ...LetterheadFields\n    }\n  }\n": types.LetterheadDocument,
    "\n  mutation UpdateLetterhead($input: LetterheadInput!) {\n    updateLetterhead(input: $input) {\n      ...LetterheadFields\n    }\n  }\n": types.UpdateLetterheadDocument,
    "\n  subscription LiveChanges {\n    liveChanges {\n      type\n      id\n    }\n  }\n": types.LiveChangesDocument,
    "\n  query MailSettings {\n    mailSettings {\n      isConfigured\n      senderAddress\n      replyTo\n      receipts\n      paymentFailures\n      refunds\n    }\n    reminderSettings {\n      enabled\n      days\n      maximum\n    }\n    letterhead {\n      senderName\n    }\n  }\n": types.MailSettingsDocument,
    "\n  mutation UpdateMailSettings($mails: MailSettingsInput!, $reminders: ReminderSettingsInput!) {\n    updateMailSettings(input: $mails) {\n      isConfigured\n      senderAddress\n      replyTo\n      receipts\n      paymentFailures\n      refunds\n    }\n    updateReminderSettings(input: $reminders) {\n      enabled\n      days\n      maximum\n    }\n  }\n": types.UpdateMailSettingsDocument,
    "\n  query MailPreview($kind: MailKind!, $language: MailLanguage!) {\n    mailPreview(kind: $kind, language: $language) {\n      subject\n      html\n      text\n    }\n  }\n": types.MailPreviewDocument,
    "\n  mutation SendTestMail {\n    sendTestMail {\n      outcome\n      to\n      words\n    }\n  }\n": types.SendTestMailDocument,
    "\n  query BillingMode {\n    billingMode {\n      mode\n      sandbox\n      connected\n      lastEventAt\n    }\n  }\n": types.BillingModeDocument,
    "\n  query NotificationMails {\n    myNotificationMails\n    mailSettings {\n      isConfigured\n      senderAddress\n    }\n  }\n": types.NotificationMailsDocument,
    "\n  mutation UpdateNotificationMails($kinds: [NotificationKind!]!) {\n    updateMyNotificationMails(kinds: $kinds)\n  }\n": types.UpdateNotificationMailsDocument,
    "\n  query Notifications($first: Int!, $after: String) {\n    notifications(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          kind\n          title\n          body\n          invoiceId\n          createdAt\n          readAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      unreadCount\n    }\n  }\n": types.NotificationsDocument,
    "\n  mutation MarkNotificationsRead($ids: [ID!]) {\n    markNotificationsRead(ids: $ids)\n  }\n": types.MarkNotificationsReadDocument,
    "\n  mutation UpdatePaymentLink($input: UpdatePaymentLinkInput!) {\n    updatePaymentLink(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n": types.UpdatePaymentLinkDocument,
    "\n  mutation RevokePaymentLink($id: ID!) {\n    revokePaymentLink(id: $id) {\n      ...InvoiceDetail\n    }\n  }\n": types.RevokePaymentLinkDocument,
    "\n  mutation RenewPaymentLink($id: ID!) {\n    renewPaymentLink(id: $id) {\n      url\n      expiresAt\n      invoice {\n        ...InvoiceDetail\n      }\n    }\n  }\n": types.RenewPaymentLinkDocument,
    "\n  mutation ExtendDueDate($id: ID!, $dueDate: LocalDate!) {\n    extendDueDate(id: $id, dueDate: $dueDate) {\n      ...InvoiceDetail\n    }\n  }\n": types.ExtendDueDateDocument,
    "\n  query Payments(\n    $first: Int!\n    $after: String\n    $view: PaymentView!\n    $search: String\n    $sort: PaymentSort\n    $from: LocalDate\n    $to: LocalDate\n  ) {\n    payments(\n      first: $first\n      after: $after\n      view: $view\n      search: $search\n      sort: $sort\n      from: $from\n      to: $to\n    ) {\n      edges {\n        cursor\n        node {\n          ...PaymentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      sums {\n        currency\n        count\n        inMinor\n        outMinor\n        feeMinor\n        netMinor\n      }\n    }\n  }\n": types.PaymentsDocument,
    "\n  query PaymentViewCounts {\n    paymentViewCounts {\n      view\n      count\n    }\n  }\n": types.PaymentViewCountsDocument,
    "\n  fragment PaymentRow on Payment {\n    id\n    kind\n    status\n    source\n    currency\n    amountMinor\n    method\n    methodDisplay\n    feeMinor\n    netMinor\n    occurredAt\n    failureMessage\n    livemode\n    disputeStatus\n    evidenceDueBy\n    returnedDebit\n    counterPaymentId\n    invoice {\n      id\n      number\n      company {\n        id\n        name\n      }\n    }\n  }\n": types.PaymentRowFragmentDoc,
    "\n  fragment PaymentDetail on Payment {\n    id\n    kind\n    status\n    source\n    currency\n    amountMinor\n    method\n    methodDisplay\n    feeMinor\n    netMinor\n    occurredAt\n    failureMessage\n    livemode\n    movementId\n    stripePaymentIntentId\n    stripeChargeId\n    stripeRefundId\n    stripeDashboardUrl\n    refundableMinor\n    refundBlockedReason\n    undoable\n    counterPaymentId\n    recordedByName\n    note\n    reference\n    disputeStatus\n    disputeReason\n    evidenceDueBy\n    returnedDebit\n  }\n": types.PaymentDetailFragmentDoc,
    "\n  query StatusExplanation($id: ID!) {\n    invoice(id: $id) {\n      id\n      status\n      currency\n      explanation {\n        row\n        sentence\n        since\n        facts {\n          name\n          label\n          amountMinor\n          yes\n        }\n        passed {\n          row\n          fits\n          sentence\n        }\n        evidence {\n          eventType\n          stripeEventId\n          stripeRequestId\n        }\n      }\n    }\n  }\n": types.StatusExplanationDocument,
    "\n  query BillingSettings {\n    billingSettings {\n      mode\n      eventRetentionDays\n      graceDays\n      linksNeverExpire\n      allowPartPayment\n    }\n  }\n": types.BillingSettingsDocument,
    "\n  mutation UpdateBillingSettings($eventRetentionDays: Int!) {\n    updateBillingSettings(eventRetentionDays: $eventRetentionDays) {\n      mode\n      eventRetentionDays\n      graceDays\n      linksNeverExpire\n      allowPartPayment\n    }\n  }\n": types.UpdateBillingSettingsDocument,
    "\n  mutation UpdatePaymentLinkSettings(\n    $graceDays: Int\n    $linksNeverExpire: Boolean!\n    $allowPartPayment: Boolean!\n  ) {\n    updateBillingSettings(\n      graceDays: $graceDays\n      linksNeverExpire: $linksNeverExpire\n      allowPartPayment: $allowPartPayment\n    ) {\n      mode\n      eventRetentionDays\n      graceDays\n      linksNeverExpire\n      allowPartPayment\n    }\n  }\n": types.UpdatePaymentLinkSettingsDocument,
    "\n  mutation SetStripeMode($mode: StripeMode!, $confirmationToken: String) {\n    setStripeMode(mode: $mode, confirmationToken: $confirmationToken) {\n      mode\n      changed\n      confirmation {\n        kind\n        title\n        body\n        token\n      }\n    }\n  }\n": types.SetStripeModeDocument,
    "\n  mutation ConfirmClonedDatabase {\n    confirmClonedDatabase\n  }\n": types.ConfirmClonedDatabaseDocument,
    "\n  mutation SaveStripeKey($input: StripeKeyInput!) {\n    saveStripeKey(input: $input) {\n      saved\n      connection {\n        ...StripeConnectionFields\n      }\n      confirmation {\n        kind\n        title\n        body\n        token\n      }\n    }\n  }\n": types.SaveStripeKeyDocument,
    "\n  mutation CheckStripeConnection($connectionId: ID!) {\n    checkStripeConnection(connectionId: $connectionId) {\n      ...StripeConnectionFields\n    }\n  }\n": types.CheckStripeConnectionDocument,
    "\n  mutation RemoveStripeKey($connectionId: ID!) {\n    removeStripeKey(connectionId: $connectionId) {\n      ...StripeConnectionFields\n    }\n  }\n": types.RemoveStripeKeyDocument,
    "\n  mutation RegisterWebhook($connectionId: ID!) {\n    registerWebhook(connectionId: $connectionId) {\n      ...StripeConnectionFields\n    }\n  }\n": types.RegisterWebhookDocument,
    "\n  mutation RotateWebhookSecret($connectionId: ID!) {\n    rotateWebhookSecret(connectionId: $connectionId) {\n      ...StripeConnectionFields\n    }\n  }\n": types.RotateWebhookSecretDocument,
    "\n  mutation SaveWebhookSecret($connectionId: ID!, $secret: String!) {\n    saveWebhookSecret(connectionId: $connectionId, secret: $secret) {\n      ...StripeConnectionFields\n    }\n  }\n": types.SaveWebhookSecretDocument,
    "\n  mutation RemoveStaleWebhookEndpoints($connectionId: ID!, $stripeEndpointIds: [String!]!) {\n    removeStaleWebhookEndpoints(connectionId: $connectionId, stripeEndpointIds: $stripeEndpointIds)\n  }\n": types.RemoveStaleWebhookEndpointsDocument,
    "\n  fragment StripeConnectionFields on StripeConnectionInfo {\n    id\n    mode\n    current\n    source\n    accountId\n    accountName\n    countryCode\n    defaultCurrency\n    chargesEnabled\n    keyKind\n    secretKeyHint\n    publishableKeyHint\n    missingPermissions {\n      resource\n      permission\n      access\n    }\n    canDoMoreThanNeeded\n    webhookSecretSet\n    previousWebhookSecretValidUntil\n    webhookUrl\n    webhookEndpoint {\n      stripeEndpointId\n      url\n      apiVersion\n      enabled\n      missingEvents\n      extraEvents\n      registeredAt\n    }\n    sandbox\n    locked\n    lockReason\n    invoiceCount\n    openInvoiceCount\n    lastCheckedAt\n    lastEventAt\n    lastEventType\n    eventsFailed\n    eventsWaiting\n    eventsQuarantined\n    deliveriesFailing\n    apiErrorsLastDay\n    rateLimitedLastDay\n    clockSkewSeconds\n  }\n": types.StripeConnectionFieldsFragmentDoc,
    "\n  query StripeConnections {\n    stripeConnections {\n      ...StripeConnectionFields\n    }\n  }\n": types.StripeConnectionsDocument,
    "\n  query StaleWebhookEndpoints($connectionId: ID!) {\n    staleWebhookEndpoints(connectionId: $connectionId) {\n      stripeEndpointId\n      url\n      createdAt\n    }\n  }\n": types.StaleWebhookEndpointsDocument,
    "\n  fragment WebhookLogRow on WebhookLogEntry {\n    id\n    stripeEventId\n    type\n    objectId\n    invoice {\n      id\n      number\n    }\n    mode\n    connectionId\n    state\n    reason\n    attempts\n    receivedAt\n    processedAt\n    durationMs\n    apiVersion\n    stripeRequestId\n  }\n": types.WebhookLogRowFragmentDoc,
    "\n  query WebhookLog($first: Int!, $after: String, $filter: WebhookLogFilter) {\n    webhookLog(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          ...WebhookLogRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      counts {\n        state\n        count\n      }\n    }\n  }\n": types.WebhookLogDocument,
    "\n  query WebhookLogCounts {\n    webhookLog(first: 1) {\n      counts {\n        state\n        count\n      }\n    }\n  }\n": types.WebhookLogCountsDocument,
    "\n  query WebhookLogEntry($id: ID!) {\n    webhookLogEntry(id: $id) {\n      entry {\n        ...WebhookLogRow\n      }\n      payload\n      masked\n    }\n  }\n": types.WebhookLogEntryDocument,
    "\n  query FailedSignatures {\n    failedSignatures {\n      connectionId\n      reason\n      source\n      count\n      lastAt\n    }\n  }\n": types.FailedSignaturesDocument,
    "\n  mutation ReplayWebhookEvent($id: ID!) {\n    replayWebhookEvent(id: $id) {\n      ...WebhookLogRow\n    }\n  }\n": types.ReplayWebhookEventDocument,
    "\n  mutation ReplayFailedWebhookEvents {\n    replayFailedWebhookEvents\n  }\n": types.ReplayFailedWebhookEventsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DriftFindingFields on DriftFinding {\n    id\n    kind\n    invoice {\n      id\n      number\n    }\n    objectId\n    currency\n    oursMinor\n    stripesMinor\n    message\n    cause\n    since\n    connectionId\n    repairable\n    repairWantedAt\n    repairFailure\n    repairedAt\n  }\n"): (typeof documents)["\n  fragment DriftFindingFields on DriftFinding {\n    id\n    kind\n    invoice {\n      id\n      number\n    }\n    objectId\n    currency\n    oursMinor\n    stripesMinor\n    message\n    cause\n    since\n    connectionId\n    repairable\n    repairWantedAt\n    repairFailure\n    repairedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DriftReportFields on DriftReport {\n    id\n    startedAt\n    finishedAt\n    state\n    progressDone\n    progressTotal\n    requests\n    invoicesCompared\n    findingCount\n    failureMessage\n  }\n"): (typeof documents)["\n  fragment DriftReportFields on DriftReport {\n    id\n    startedAt\n    finishedAt\n    state\n    progressDone\n    progressTotal\n    requests\n    invoicesCompared\n    findingCount\n    failureMessage\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DriftReport($first: Int!, $after: String) {\n    driftReport {\n      ...DriftReportFields\n      findings(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            ...DriftFindingFields\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DriftReport($first: Int!, $after: String) {\n    driftReport {\n      ...DriftReportFields\n      findings(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            ...DriftFindingFields\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartDriftReport {\n    startDriftReport {\n      ...DriftReportFields\n    }\n  }\n"): (typeof documents)["\n  mutation StartDriftReport {\n    startDriftReport {\n      ...DriftReportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RepairDrift($findingIds: [ID!]!) {\n    repairDrift(findingIds: $findingIds) {\n      ...DriftReportFields\n    }\n  }\n"): (typeof documents)["\n  mutation RepairDrift($findingIds: [ID!]!) {\n    repairDrift(findingIds: $findingIds) {\n      ...DriftReportFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecoveryStates {\n    recoveryStates {\n      ...RecoveryStateFields\n    }\n  }\n"): (typeof documents)["\n  query RecoveryStates {\n    recoveryStates {\n      ...RecoveryStateFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecoveryStateFields on RecoveryState {\n    connectionId\n    cursorAt\n    lastRunAt\n    lastRecoveredCount\n    recoveredLastDay\n    lagSeconds\n    running\n  }\n"): (typeof documents)["\n  fragment RecoveryStateFields on RecoveryState {\n    connectionId\n    cursorAt\n    lastRunAt\n    lastRecoveredCount\n    recoveredLastDay\n    lagSeconds\n    running\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecoverMissedEvents($connectionId: ID!) {\n    recoverMissedEvents(connectionId: $connectionId) {\n      ...RecoveryStateFields\n    }\n  }\n"): (typeof documents)["\n  mutation RecoverMissedEvents($connectionId: ID!) {\n    recoverMissedEvents(connectionId: $connectionId) {\n      ...RecoveryStateFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CurrentUserFields on CurrentUser {\n    id\n    email\n    name\n    role\n    permissions\n    workspace {\n      id\n      name\n      locale\n      timeZone\n      today\n      defaultCurrency\n    }\n  }\n"): (typeof documents)["\n  fragment CurrentUserFields on CurrentUser {\n    id\n    email\n    name\n    role\n    permissions\n    workspace {\n      id\n      name\n      locale\n      timeZone\n      today\n      defaultCurrency\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CurrentUser {\n    currentUser {\n      ...CurrentUserFields\n    }\n  }\n"): (typeof documents)["\n  query CurrentUser {\n    currentUser {\n      ...CurrentUserFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ...CurrentUserFields\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ...CurrentUserFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Companies($first: Int!, $after: String, $search: String) {\n    companies(first: $first, after: $after, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          billingEmail\n          countryCode\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Companies($first: Int!, $after: String, $search: String) {\n    companies(first: $first, after: $after, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          billingEmail\n          countryCode\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleOfCompany($first: Int!, $companyId: ID!, $search: String) {\n    people(first: $first, companyId: $companyId, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          email\n          jobTitle\n        }\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query PeopleOfCompany($first: Int!, $companyId: ID!, $search: String) {\n    people(first: $first, companyId: $companyId, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          email\n          jobTitle\n        }\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCompany($input: CompanyInput!) {\n    createCompany(input: $input) {\n      id\n      name\n      billingEmail\n      countryCode\n    }\n  }\n"): (typeof documents)["\n  mutation CreateCompany($input: CompanyInput!) {\n    createCompany(input: $input) {\n      id\n      name\n      billingEmail\n      countryCode\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Doctor {\n    doctor {\n      findings {\n        name\n        state\n        message\n        fix\n        blocksMoney\n      }\n      checkedAt\n      ok\n    }\n  }\n"): (typeof documents)["\n  query Doctor {\n    doctor {\n      findings {\n        name\n        state\n        message\n        fix\n        blocksMoney\n      }\n      checkedAt\n      ok\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateInvoice($input: InvoiceDraftInput!) {\n    createInvoice(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation CreateInvoice($input: InvoiceDraftInput!) {\n    createInvoice(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateInvoice($id: ID!, $version: Int!, $input: InvoiceDraftInput!) {\n    updateInvoice(id: $id, version: $version, input: $input) {\n      ...InvoiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateInvoice($id: ID!, $version: Int!, $input: InvoiceDraftInput!) {\n    updateInvoice(id: $id, version: $version, input: $input) {\n      ...InvoiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvoiceTotals($input: InvoiceTotalsInput!) {\n    invoiceTotals(input: $input) {\n      subtotalMinor\n      invoiceDiscountMinor\n      netMinor\n      taxMinor\n      totalMinor\n      taxes {\n        ratePercent\n        taxableMinor\n        taxMinor\n      }\n      lineNetMinor\n    }\n  }\n"): (typeof documents)["\n  query InvoiceTotals($input: InvoiceTotalsInput!) {\n    invoiceTotals(input: $input) {\n      subtotalMinor\n      invoiceDiscountMinor\n      netMinor\n      taxMinor\n      totalMinor\n      taxes {\n        ratePercent\n        taxableMinor\n        taxMinor\n      }\n      lineNetMinor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invoices(\n    $first: Int!\n    $after: String\n    $view: InvoiceView!\n    $search: String\n    $sort: InvoiceSort\n  ) {\n    invoices(first: $first, after: $after, view: $view, search: $search, sort: $sort) {\n      edges {\n        cursor\n        node {\n          ...InvoiceRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      sums {\n        currency\n        totalMinor\n        owedMinor\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query Invoices(\n    $first: Int!\n    $after: String\n    $view: InvoiceView!\n    $search: String\n    $sort: InvoiceSort\n  ) {\n    invoices(first: $first, after: $after, view: $view, search: $search, sort: $sort) {\n      edges {\n        cursor\n        node {\n          ...InvoiceRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      sums {\n        currency\n        totalMinor\n        owedMinor\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvoiceViewCounts {\n    invoiceViewCounts {\n      view\n      count\n    }\n  }\n"): (typeof documents)["\n  query InvoiceViewCounts {\n    invoiceViewCounts {\n      view\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvoiceMailPreview(\n    $kind: MailKind!\n    $invoiceId: ID!\n    $language: MailLanguage\n    $message: String\n  ) {\n    mailPreview(kind: $kind, invoiceId: $invoiceId, language: $language, message: $message) {\n      subject\n      html\n      language\n    }\n  }\n"): (typeof documents)["\n  query InvoiceMailPreview(\n    $kind: MailKind!\n    $invoiceId: ID!\n    $language: MailLanguage\n    $message: String\n  ) {\n    mailPreview(kind: $kind, invoiceId: $invoiceId, language: $language, message: $message) {\n      subject\n      html\n      language\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReminderRules {\n    reminderSettings {\n      enabled\n      days\n      maximum\n    }\n  }\n"): (typeof documents)["\n  query ReminderRules {\n    reminderSettings {\n      enabled\n      days\n      maximum\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendInvoice($input: SendInvoiceInput!) {\n    sendInvoice(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation SendInvoice($input: SendInvoiceInput!) {\n    sendInvoice(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReminderOutlook($invoiceId: ID!) {\n    reminderOutlook(invoiceId: $invoiceId) {\n      to\n      blockedReason\n      nextOn\n    }\n  }\n"): (typeof documents)["\n  query ReminderOutlook($invoiceId: ID!) {\n    reminderOutlook(invoiceId: $invoiceId) {\n      to\n      blockedReason\n      nextOn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendReminder($input: SendReminderInput!) {\n    sendReminder(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation SendReminder($input: SendReminderInput!) {\n    sendReminder(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendMessage($id: ID!) {\n    resendMessage(id: $id) {\n      ...InvoiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation ResendMessage($id: ID!) {\n    resendMessage(id: $id) {\n      ...InvoiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetRemindersPaused($invoiceId: ID!, $paused: Boolean!) {\n    setRemindersPaused(invoiceId: $invoiceId, paused: $paused) {\n      ...InvoiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation SetRemindersPaused($invoiceId: ID!, $paused: Boolean!) {\n    setRemindersPaused(invoiceId: $invoiceId, paused: $paused) {\n      ...InvoiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPayment($input: RecordPaymentInput!) {\n    recordPayment(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation RecordPayment($input: RecordPaymentInput!) {\n    recordPayment(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoRecordedPayment($paymentId: ID!, $reason: String!) {\n    undoRecordedPayment(paymentId: $paymentId, reason: $reason) {\n      ...InvoiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation UndoRecordedPayment($paymentId: ID!, $reason: String!) {\n    undoRecordedPayment(paymentId: $paymentId, reason: $reason) {\n      ...InvoiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefundPayment($input: RefundPaymentInput!) {\n    refundPayment(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation RefundPayment($input: RefundPaymentInput!) {\n    refundPayment(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefundOverpayment($input: RefundOverpaymentInput!) {\n    refundOverpayment(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation RefundOverpayment($input: RefundOverpaymentInput!) {\n    refundOverpayment(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCreditNote($input: CreditNoteInput!) {\n    createCreditNote(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation CreateCreditNote($input: CreditNoteInput!) {\n    createCreditNote(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueInvoice($id: ID!) {\n    issueInvoice(id: $id) {\n      ...InvoiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation IssueInvoice($id: ID!) {\n    issueInvoice(id: $id) {\n      ...InvoiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateStripeInvoice($id: ID!) {\n    createStripeInvoice(id: $id) {\n      ...InvoiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation CreateStripeInvoice($id: ID!) {\n    createStripeInvoice(id: $id) {\n      ...InvoiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePaymentLink($id: ID!) {\n    createPaymentLink(id: $id) {\n      url\n      expiresAt\n      invoice {\n        ...InvoiceDetail\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreatePaymentLink($id: ID!) {\n    createPaymentLink(id: $id) {\n      url\n      expiresAt\n      invoice {\n        ...InvoiceDetail\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidInvoice($id: ID!, $reason: String!) {\n    voidInvoice(id: $id, reason: $reason) {\n      ...InvoiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation VoidInvoice($id: ID!, $reason: String!) {\n    voidInvoice(id: $id, reason: $reason) {\n      ...InvoiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkInvoiceUncollectible($id: ID!, $reason: String!) {\n    markInvoiceUncollectible(id: $id, reason: $reason) {\n      ...InvoiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation MarkInvoiceUncollectible($id: ID!, $reason: String!) {\n    markInvoiceUncollectible(id: $id, reason: $reason) {\n      ...InvoiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReissueInvoice($id: ID!, $input: InvoiceDraftInput!, $reason: String!) {\n    reissueInvoice(id: $id, input: $input, reason: $reason) {\n      ...InvoiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation ReissueInvoice($id: ID!, $input: InvoiceDraftInput!, $reason: String!) {\n    reissueInvoice(id: $id, input: $input, reason: $reason) {\n      ...InvoiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteInvoice($id: ID!) {\n    deleteInvoice(id: $id)\n  }\n"): (typeof documents)["\n  mutation DeleteInvoice($id: ID!) {\n    deleteInvoice(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invoice($id: ID!) {\n    invoice(id: $id) {\n      ...InvoiceDetail\n    }\n  }\n"): (typeof documents)["\n  query Invoice($id: ID!) {\n    invoice(id: $id) {\n      ...InvoiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvoiceTimeline($id: ID!, $first: Int!, $after: String) {\n    invoice(id: $id) {\n      id\n      timeline(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            occurredAt\n            actorName\n            action\n            summary\n            fromStatus\n            toStatus\n            evidence {\n              eventType\n              stripeEventId\n              stripeRequestId\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query InvoiceTimeline($id: ID!, $first: Int!, $after: String) {\n    invoice(id: $id) {\n      id\n      timeline(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            occurredAt\n            actorName\n            action\n            summary\n            fromStatus\n            toStatus\n            evidence {\n              eventType\n              stripeEventId\n              stripeRequestId\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvoiceRow on Invoice {\n    id\n    number\n    status\n    currency\n    issueDate\n    dueDate\n    version\n    totalMinor\n    owedMinor\n    livemode\n    company {\n      id\n      name\n    }\n    flags {\n      overdue\n      processing\n      partPaid\n      refunded\n      disputed\n      inquiry\n      creditApplied\n      test\n    }\n    paymentLink {\n      state\n      openedCount\n    }\n  }\n"): (typeof documents)["\n  fragment InvoiceRow on Invoice {\n    id\n    number\n    status\n    currency\n    issueDate\n    dueDate\n    version\n    totalMinor\n    owedMinor\n    livemode\n    company {\n      id\n      name\n    }\n    flags {\n      overdue\n      processing\n      partPaid\n      refunded\n      disputed\n      inquiry\n      creditApplied\n      test\n    }\n    paymentLink {\n      state\n      openedCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvoiceDetail on Invoice {\n    ...InvoiceRow\n    billingEmail\n    note\n    discountType\n    discountPercent\n    discountAmountMinor\n    lineCount\n    paidMinor\n    refundedMinor\n    disputedMinor\n    keptMinor\n    contact {\n      id\n      name\n      email\n    }\n    lines {\n      id\n      position\n      description\n      details\n      quantity\n      unitPriceMinor\n      discountType\n      discountPercent\n      discountAmountMinor\n      taxRatePercent\n      netMinor\n      discountMinor\n      grossMinor\n    }\n    totals {\n      subtotalMinor\n      invoiceDiscountMinor\n      netMinor\n      taxMinor\n      totalMinor\n      lineNetMinor\n      taxes {\n        ratePercent\n        taxableMinor\n        taxMinor\n      }\n    }\n    explanation {\n      row\n      sentence\n    }\n    stripeInvoiceId\n    stripeDashboardUrl\n    stripeVersion\n    pdfUrl\n    overpaidMinor\n    overpayment {\n      amountMinor\n      refundableMinor\n      keptAsCredit\n      blockedReason\n    }\n    creditNotes {\n      id\n      number\n      amountMinor\n      reason\n      memo\n      createdAt\n      stripeCreditNoteId\n      stripeDashboardUrl\n      prePayment\n      voided\n    }\n    paymentLink {\n      url\n      expiresAt\n      revokedAt\n      openedCount\n      lastOpenedAt\n      state\n      graceDays\n      neverExpires\n      allowPartPayment\n      minimumPartMinor\n    }\n    messages {\n      id\n      kind\n      to\n      cc\n      subject\n      state\n      error\n      queuedAt\n      sentAt\n      queuedByName\n      resendBlockedReason\n    }\n    remindersPaused\n    payments {\n      ...PaymentDetail\n    }\n    attempts {\n      id\n      amountMinor\n      currency\n      methodDisplay\n      reason\n      declineCode\n      occurredAt\n      stripeChargeId\n    }\n    actions {\n      action\n      allowed\n      reason\n    }\n    work {\n      holder\n      since\n    }\n    createdAt\n    updatedAt\n  }\n"): (typeof documents)["\n  fragment InvoiceDetail on Invoice {\n    ...InvoiceRow\n    billingEmail\n    note\n    discountType\n    discountPercent\n    discountAmountMinor\n    lineCount\n    paidMinor\n    refundedMinor\n    disputedMinor\n    keptMinor\n    contact {\n      id\n      name\n      email\n    }\n    lines {\n      id\n      position\n      description\n      details\n      quantity\n      unitPriceMinor\n      discountType\n      discountPercent\n      discountAmountMinor\n      taxRatePercent\n      netMinor\n      discountMinor\n      grossMinor\n    }\n    totals {\n      subtotalMinor\n      invoiceDiscountMinor\n      netMinor\n      taxMinor\n      totalMinor\n      lineNetMinor\n      taxes {\n        ratePercent\n        taxableMinor\n        taxMinor\n      }\n    }\n    explanation {\n      row\n      sentence\n    }\n    stripeInvoiceId\n    stripeDashboardUrl\n    stripeVersion\n    pdfUrl\n    overpaidMinor\n    overpayment {\n      amountMinor\n      refundableMinor\n      keptAsCredit\n      blockedReason\n    }\n    creditNotes {\n      id\n      number\n      amountMinor\n      reason\n      memo\n      createdAt\n      stripeCreditNoteId\n      stripeDashboardUrl\n      prePayment\n      voided\n    }\n    paymentLink {\n      url\n      expiresAt\n      revokedAt\n      openedCount\n      lastOpenedAt\n      state\n      graceDays\n      neverExpires\n      allowPartPayment\n      minimumPartMinor\n    }\n    messages {\n      id\n      kind\n      to\n      cc\n      subject\n      state\n      error\n      queuedAt\n      sentAt\n      queuedByName\n      resendBlockedReason\n    }\n    remindersPaused\n    payments {\n      ...PaymentDetail\n    }\n    attempts {\n      id\n      amountMinor\n      currency\n      methodDisplay\n      reason\n      declineCode\n      occurredAt\n      stripeChargeId\n    }\n    actions {\n      action\n      allowed\n      reason\n    }\n    work {\n      holder\n      since\n    }\n    createdAt\n    updatedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LetterheadFields on Letterhead {\n    senderName\n    tagline\n    addressLines\n    taxId\n    registration\n    bankAccountHolder\n    iban\n    bic\n    accentColor\n    logo\n  }\n"): (typeof documents)["\n  fragment LetterheadFields on Letterhead {\n    senderName\n    tagline\n    addressLines\n    taxId\n    registration\n    bankAccountHolder\n    iban\n    bic\n    accentColor\n    logo\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Letterhead {\n    letterhead {\n      ...LetterheadFields\n    }\n  }\n"): (typeof documents)["\n  query Letterhead {\n    letterhead {\n      ...LetterheadFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateLetterhead($input: LetterheadInput!) {\n    updateLetterhead(input: $input) {\n      ...LetterheadFields\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateLetterhead($input: LetterheadInput!) {\n    updateLetterhead(input: $input) {\n      ...LetterheadFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LiveChanges {\n    liveChanges {\n      type\n      id\n    }\n  }\n"): (typeof documents)["\n  subscription LiveChanges {\n    liveChanges {\n      type\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailSettings {\n    mailSettings {\n      isConfigured\n      senderAddress\n      replyTo\n      receipts\n      paymentFailures\n      refunds\n    }\n    reminderSettings {\n      enabled\n      days\n      maximum\n    }\n    letterhead {\n      senderName\n    }\n  }\n"): (typeof documents)["\n  query MailSettings {\n    mailSettings {\n      isConfigured\n      senderAddress\n      replyTo\n      receipts\n      paymentFailures\n      refunds\n    }\n    reminderSettings {\n      enabled\n      days\n      maximum\n    }\n    letterhead {\n      senderName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMailSettings($mails: MailSettingsInput!, $reminders: ReminderSettingsInput!) {\n    updateMailSettings(input: $mails) {\n      isConfigured\n      senderAddress\n      replyTo\n      receipts\n      paymentFailures\n      refunds\n    }\n    updateReminderSettings(input: $reminders) {\n      enabled\n      days\n      maximum\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateMailSettings($mails: MailSettingsInput!, $reminders: ReminderSettingsInput!) {\n    updateMailSettings(input: $mails) {\n      isConfigured\n      senderAddress\n      replyTo\n      receipts\n      paymentFailures\n      refunds\n    }\n    updateReminderSettings(input: $reminders) {\n      enabled\n      days\n      maximum\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailPreview($kind: MailKind!, $language: MailLanguage!) {\n    mailPreview(kind: $kind, language: $language) {\n      subject\n      html\n      text\n    }\n  }\n"): (typeof documents)["\n  query MailPreview($kind: MailKind!, $language: MailLanguage!) {\n    mailPreview(kind: $kind, language: $language) {\n      subject\n      html\n      text\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendTestMail {\n    sendTestMail {\n      outcome\n      to\n      words\n    }\n  }\n"): (typeof documents)["\n  mutation SendTestMail {\n    sendTestMail {\n      outcome\n      to\n      words\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BillingMode {\n    billingMode {\n      mode\n      sandbox\n      connected\n      lastEventAt\n    }\n  }\n"): (typeof documents)["\n  query BillingMode {\n    billingMode {\n      mode\n      sandbox\n      connected\n      lastEventAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NotificationMails {\n    myNotificationMails\n    mailSettings {\n      isConfigured\n      senderAddress\n    }\n  }\n"): (typeof documents)["\n  query NotificationMails {\n    myNotificationMails\n    mailSettings {\n      isConfigured\n      senderAddress\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateNotificationMails($kinds: [NotificationKind!]!) {\n    updateMyNotificationMails(kinds: $kinds)\n  }\n"): (typeof documents)["\n  mutation UpdateNotificationMails($kinds: [NotificationKind!]!) {\n    updateMyNotificationMails(kinds: $kinds)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notifications($first: Int!, $after: String) {\n    notifications(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          kind\n          title\n          body\n          invoiceId\n          createdAt\n          readAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      unreadCount\n    }\n  }\n"): (typeof documents)["\n  query Notifications($first: Int!, $after: String) {\n    notifications(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          kind\n          title\n          body\n          invoiceId\n          createdAt\n          readAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      unreadCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNotificationsRead($ids: [ID!]) {\n    markNotificationsRead(ids: $ids)\n  }\n"): (typeof documents)["\n  mutation MarkNotificationsRead($ids: [ID!]) {\n    markNotificationsRead(ids: $ids)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePaymentLink($input: UpdatePaymentLinkInput!) {\n    updatePaymentLink(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation UpdatePaymentLink($input: UpdatePaymentLinkInput!) {\n    updatePaymentLink(input: $input) {\n      ...InvoiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokePaymentLink($id: ID!) {\n    revokePaymentLink(id: $id) {\n      ...InvoiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation RevokePaymentLink($id: ID!) {\n    revokePaymentLink(id: $id) {\n      ...InvoiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewPaymentLink($id: ID!) {\n    renewPaymentLink(id: $id) {\n      url\n      expiresAt\n      invoice {\n        ...InvoiceDetail\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RenewPaymentLink($id: ID!) {\n    renewPaymentLink(id: $id) {\n      url\n      expiresAt\n      invoice {\n        ...InvoiceDetail\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendDueDate($id: ID!, $dueDate: LocalDate!) {\n    extendDueDate(id: $id, dueDate: $dueDate) {\n      ...InvoiceDetail\n    }\n  }\n"): (typeof documents)["\n  mutation ExtendDueDate($id: ID!, $dueDate: LocalDate!) {\n    extendDueDate(id: $id, dueDate: $dueDate) {\n      ...InvoiceDetail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Payments(\n    $first: Int!\n    $after: String\n    $view: PaymentView!\n    $search: String\n    $sort: PaymentSort\n    $from: LocalDate\n    $to: LocalDate\n  ) {\n    payments(\n      first: $first\n      after: $after\n      view: $view\n      search: $search\n      sort: $sort\n      from: $from\n      to: $to\n    ) {\n      edges {\n        cursor\n        node {\n          ...PaymentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      sums {\n        currency\n        count\n        inMinor\n        outMinor\n        feeMinor\n        netMinor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Payments(\n    $first: Int!\n    $after: String\n    $view: PaymentView!\n    $search: String\n    $sort: PaymentSort\n    $from: LocalDate\n    $to: LocalDate\n  ) {\n    payments(\n      first: $first\n      after: $after\n      view: $view\n      search: $search\n      sort: $sort\n      from: $from\n      to: $to\n    ) {\n      edges {\n        cursor\n        node {\n          ...PaymentRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      sums {\n        currency\n        count\n        inMinor\n        outMinor\n        feeMinor\n        netMinor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaymentViewCounts {\n    paymentViewCounts {\n      view\n      count\n    }\n  }\n"): (typeof documents)["\n  query PaymentViewCounts {\n    paymentViewCounts {\n      view\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaymentRow on Payment {\n    id\n    kind\n    status\n    source\n    currency\n    amountMinor\n    method\n    methodDisplay\n    feeMinor\n    netMinor\n    occurredAt\n    failureMessage\n    livemode\n    disputeStatus\n    evidenceDueBy\n    returnedDebit\n    counterPaymentId\n    invoice {\n      id\n      number\n      company {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PaymentRow on Payment {\n    id\n    kind\n    status\n    source\n    currency\n    amountMinor\n    method\n    methodDisplay\n    feeMinor\n    netMinor\n    occurredAt\n    failureMessage\n    livemode\n    disputeStatus\n    evidenceDueBy\n    returnedDebit\n    counterPaymentId\n    invoice {\n      id\n      number\n      company {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaymentDetail on Payment {\n    id\n    kind\n    status\n    source\n    currency\n    amountMinor\n    method\n    methodDisplay\n    feeMinor\n    netMinor\n    occurredAt\n    failureMessage\n    livemode\n    movementId\n    stripePaymentIntentId\n    stripeChargeId\n    stripeRefundId\n    stripeDashboardUrl\n    refundableMinor\n    refundBlockedReason\n    undoable\n    counterPaymentId\n    recordedByName\n    note\n    reference\n    disputeStatus\n    disputeReason\n    evidenceDueBy\n    returnedDebit\n  }\n"): (typeof documents)["\n  fragment PaymentDetail on Payment {\n    id\n    kind\n    status\n    source\n    currency\n    amountMinor\n    method\n    methodDisplay\n    feeMinor\n    netMinor\n    occurredAt\n    failureMessage\n    livemode\n    movementId\n    stripePaymentIntentId\n    stripeChargeId\n    stripeRefundId\n    stripeDashboardUrl\n    refundableMinor\n    refundBlockedReason\n    undoable\n    counterPaymentId\n    recordedByName\n    note\n    reference\n    disputeStatus\n    disputeReason\n    evidenceDueBy\n    returnedDebit\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatusExplanation($id: ID!) {\n    invoice(id: $id) {\n      id\n      status\n      currency\n      explanation {\n        row\n        sentence\n        since\n        facts {\n          name\n          label\n          amountMinor\n          yes\n        }\n        passed {\n          row\n          fits\n          sentence\n        }\n        evidence {\n          eventType\n          stripeEventId\n          stripeRequestId\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StatusExplanation($id: ID!) {\n    invoice(id: $id) {\n      id\n      status\n      currency\n      explanation {\n        row\n        sentence\n        since\n        facts {\n          name\n          label\n          amountMinor\n          yes\n        }\n        passed {\n          row\n          fits\n          sentence\n        }\n        evidence {\n          eventType\n          stripeEventId\n          stripeRequestId\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BillingSettings {\n    billingSettings {\n      mode\n      eventRetentionDays\n      graceDays\n      linksNeverExpire\n      allowPartPayment\n    }\n  }\n"): (typeof documents)["\n  query BillingSettings {\n    billingSettings {\n      mode\n      eventRetentionDays\n      graceDays\n      linksNeverExpire\n      allowPartPayment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateBillingSettings($eventRetentionDays: Int!) {\n    updateBillingSettings(eventRetentionDays: $eventRetentionDays) {\n      mode\n      eventRetentionDays\n      graceDays\n      linksNeverExpire\n      allowPartPayment\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateBillingSettings($eventRetentionDays: Int!) {\n    updateBillingSettings(eventRetentionDays: $eventRetentionDays) {\n      mode\n      eventRetentionDays\n      graceDays\n      linksNeverExpire\n      allowPartPayment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePaymentLinkSettings(\n    $graceDays: Int\n    $linksNeverExpire: Boolean!\n    $allowPartPayment: Boolean!\n  ) {\n    updateBillingSettings(\n      graceDays: $graceDays\n      linksNeverExpire: $linksNeverExpire\n      allowPartPayment: $allowPartPayment\n    ) {\n      mode\n      eventRetentionDays\n      graceDays\n      linksNeverExpire\n      allowPartPayment\n    }\n  }\n"): (typeof documents)["\n  mutation UpdatePaymentLinkSettings(\n    $graceDays: Int\n    $linksNeverExpire: Boolean!\n    $allowPartPayment: Boolean!\n  ) {\n    updateBillingSettings(\n      graceDays: $graceDays\n      linksNeverExpire: $linksNeverExpire\n      allowPartPayment: $allowPartPayment\n    ) {\n      mode\n      eventRetentionDays\n      graceDays\n      linksNeverExpire\n      allowPartPayment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetStripeMode($mode: StripeMode!, $confirmationToken: String) {\n    setStripeMode(mode: $mode, confirmationToken: $confirmationToken) {\n      mode\n      changed\n      confirmation {\n        kind\n        title\n        body\n        token\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetStripeMode($mode: StripeMode!, $confirmationToken: String) {\n    setStripeMode(mode: $mode, confirmationToken: $confirmationToken) {\n      mode\n      changed\n      confirmation {\n        kind\n        title\n        body\n        token\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmClonedDatabase {\n    confirmClonedDatabase\n  }\n"): (typeof documents)["\n  mutation ConfirmClonedDatabase {\n    confirmClonedDatabase\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveStripeKey($input: StripeKeyInput!) {\n    saveStripeKey(input: $input) {\n      saved\n      connection {\n        ...StripeConnectionFields\n      }\n      confirmation {\n        kind\n        title\n        body\n        token\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveStripeKey($input: StripeKeyInput!) {\n    saveStripeKey(input: $input) {\n      saved\n      connection {\n        ...StripeConnectionFields\n      }\n      confirmation {\n        kind\n        title\n        body\n        token\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckStripeConnection($connectionId: ID!) {\n    checkStripeConnection(connectionId: $connectionId) {\n      ...StripeConnectionFields\n    }\n  }\n"): (typeof documents)["\n  mutation CheckStripeConnection($connectionId: ID!) {\n    checkStripeConnection(connectionId: $connectionId) {\n      ...StripeConnectionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveStripeKey($connectionId: ID!) {\n    removeStripeKey(connectionId: $connectionId) {\n      ...StripeConnectionFields\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveStripeKey($connectionId: ID!) {\n    removeStripeKey(connectionId: $connectionId) {\n      ...StripeConnectionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterWebhook($connectionId: ID!) {\n    registerWebhook(connectionId: $connectionId) {\n      ...StripeConnectionFields\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterWebhook($connectionId: ID!) {\n    registerWebhook(connectionId: $connectionId) {\n      ...StripeConnectionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RotateWebhookSecret($connectionId: ID!) {\n    rotateWebhookSecret(connectionId: $connectionId) {\n      ...StripeConnectionFields\n    }\n  }\n"): (typeof documents)["\n  mutation RotateWebhookSecret($connectionId: ID!) {\n    rotateWebhookSecret(connectionId: $connectionId) {\n      ...StripeConnectionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveWebhookSecret($connectionId: ID!, $secret: String!) {\n    saveWebhookSecret(connectionId: $connectionId, secret: $secret) {\n      ...StripeConnectionFields\n    }\n  }\n"): (typeof documents)["\n  mutation SaveWebhookSecret($connectionId: ID!, $secret: String!) {\n    saveWebhookSecret(connectionId: $connectionId, secret: $secret) {\n      ...StripeConnectionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveStaleWebhookEndpoints($connectionId: ID!, $stripeEndpointIds: [String!]!) {\n    removeStaleWebhookEndpoints(connectionId: $connectionId, stripeEndpointIds: $stripeEndpointIds)\n  }\n"): (typeof documents)["\n  mutation RemoveStaleWebhookEndpoints($connectionId: ID!, $stripeEndpointIds: [String!]!) {\n    removeStaleWebhookEndpoints(connectionId: $connectionId, stripeEndpointIds: $stripeEndpointIds)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StripeConnectionFields on StripeConnectionInfo {\n    id\n    mode\n    current\n    source\n    accountId\n    accountName\n    countryCode\n    defaultCurrency\n    chargesEnabled\n    keyKind\n    secretKeyHint\n    publishableKeyHint\n    missingPermissions {\n      resource\n      permission\n      access\n    }\n    canDoMoreThanNeeded\n    webhookSecretSet\n    previousWebhookSecretValidUntil\n    webhookUrl\n    webhookEndpoint {\n      stripeEndpointId\n      url\n      apiVersion\n      enabled\n      missingEvents\n      extraEvents\n      registeredAt\n    }\n    sandbox\n    locked\n    lockReason\n    invoiceCount\n    openInvoiceCount\n    lastCheckedAt\n    lastEventAt\n    lastEventType\n    eventsFailed\n    eventsWaiting\n    eventsQuarantined\n    deliveriesFailing\n    apiErrorsLastDay\n    rateLimitedLastDay\n    clockSkewSeconds\n  }\n"): (typeof documents)["\n  fragment StripeConnectionFields on StripeConnectionInfo {\n    id\n    mode\n    current\n    source\n    accountId\n    accountName\n    countryCode\n    defaultCurrency\n    chargesEnabled\n    keyKind\n    secretKeyHint\n    publishableKeyHint\n    missingPermissions {\n      resource\n      permission\n      access\n    }\n    canDoMoreThanNeeded\n    webhookSecretSet\n    previousWebhookSecretValidUntil\n    webhookUrl\n    webhookEndpoint {\n      stripeEndpointId\n      url\n      apiVersion\n      enabled\n      missingEvents\n      extraEvents\n      registeredAt\n    }\n    sandbox\n    locked\n    lockReason\n    invoiceCount\n    openInvoiceCount\n    lastCheckedAt\n    lastEventAt\n    lastEventType\n    eventsFailed\n    eventsWaiting\n    eventsQuarantined\n    deliveriesFailing\n    apiErrorsLastDay\n    rateLimitedLastDay\n    clockSkewSeconds\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StripeConnections {\n    stripeConnections {\n      ...StripeConnectionFields\n    }\n  }\n"): (typeof documents)["\n  query StripeConnections {\n    stripeConnections {\n      ...StripeConnectionFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaleWebhookEndpoints($connectionId: ID!) {\n    staleWebhookEndpoints(connectionId: $connectionId) {\n      stripeEndpointId\n      url\n      createdAt\n    }\n  }\n"): (typeof documents)["\n  query StaleWebhookEndpoints($connectionId: ID!) {\n    staleWebhookEndpoints(connectionId: $connectionId) {\n      stripeEndpointId\n      url\n      createdAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WebhookLogRow on WebhookLogEntry {\n    id\n    stripeEventId\n    type\n    objectId\n    invoice {\n      id\n      number\n    }\n    mode\n    connectionId\n    state\n    reason\n    attempts\n    receivedAt\n    processedAt\n    durationMs\n    apiVersion\n    stripeRequestId\n  }\n"): (typeof documents)["\n  fragment WebhookLogRow on WebhookLogEntry {\n    id\n    stripeEventId\n    type\n    objectId\n    invoice {\n      id\n      number\n    }\n    mode\n    connectionId\n    state\n    reason\n    attempts\n    receivedAt\n    processedAt\n    durationMs\n    apiVersion\n    stripeRequestId\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WebhookLog($first: Int!, $after: String, $filter: WebhookLogFilter) {\n    webhookLog(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          ...WebhookLogRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      counts {\n        state\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query WebhookLog($first: Int!, $after: String, $filter: WebhookLogFilter) {\n    webhookLog(first: $first, after: $after, filter: $filter) {\n      edges {\n        cursor\n        node {\n          ...WebhookLogRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      counts {\n        state\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WebhookLogCounts {\n    webhookLog(first: 1) {\n      counts {\n        state\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query WebhookLogCounts {\n    webhookLog(first: 1) {\n      counts {\n        state\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WebhookLogEntry($id: ID!) {\n    webhookLogEntry(id: $id) {\n      entry {\n        ...WebhookLogRow\n      }\n      payload\n      masked\n    }\n  }\n"): (typeof documents)["\n  query WebhookLogEntry($id: ID!) {\n    webhookLogEntry(id: $id) {\n      entry {\n        ...WebhookLogRow\n      }\n      payload\n      masked\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FailedSignatures {\n    failedSignatures {\n      connectionId\n      reason\n      source\n      count\n      lastAt\n    }\n  }\n"): (typeof documents)["\n  query FailedSignatures {\n    failedSignatures {\n      connectionId\n      reason\n      source\n      count\n      lastAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplayWebhookEvent($id: ID!) {\n    replayWebhookEvent(id: $id) {\n      ...WebhookLogRow\n    }\n  }\n"): (typeof documents)["\n  mutation ReplayWebhookEvent($id: ID!) {\n    replayWebhookEvent(id: $id) {\n      ...WebhookLogRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplayFailedWebhookEvents {\n    replayFailedWebhookEvents\n  }\n"): (typeof documents)["\n  mutation ReplayFailedWebhookEvents {\n    replayFailedWebhookEvents\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;