/**
 * In which vocabulary of `web/messages/<language>/words.json` the codes of a contract are put into words: by the name of a schema,
 * by the field of a schema, or by the field alone.
 */
export const VOCABULARIES: Readonly<Record<string, string>> = {
  // Schemas that are a list of codes.
  ActionTaken: 'outcome', Basis: 'basis', ClockId: 'clock', Complainant: 'complainant', ComplaintSubject: 'complaintSubject',
  Confidence: 'confidence', DeadLetterQueue: 'deadLetterQueue', ConfirmedRule: 'reappearanceRule', ContactPointKind: 'contactPointKind', DeletionReason: 'deletionReason',
  DeliveredVia: 'deliveredVia', Dialogue: 'dialogue', DueStatus: 'dueStatus', ErasureGround: 'erasureGround',
  ErasureRefusal: 'erasureRefusal', EventType: 'event', EvidenceMediaType: 'mediaType', EvidencePurpose: 'evidencePurpose',
  ExportKind: 'exportKind', FigureSource: 'figureSource', GpsrExclusion: 'gpsrExclusion', Ground: 'ground', Hazard: 'hazard',
  HazardCategory: 'hazardCategory', Judgement: 'judgement', Jurisdiction: 'memberState', KeptBecause: 'keptBecause', Kind: 'kind',
  KpiId: 'kpi', Lane: 'lane', MailTopic: 'mailTopic', Measure: 'measure', MeasureCause: 'measureCause', MemberState: 'memberState',
  OrderEffect: 'orderEffect', Outcome: 'outcome', PersonFunction: 'function', Pledge: 'pledge', ProductMeasure: 'productMeasure',
  ProductRule: 'productRule', ReappearanceRule: 'reappearanceRule', RedressResult: 'redressResult',
  RedressStanding: 'redressStanding', RefusalGround: 'refusal', Relation: 'relation', RetentionClass: 'retentionClass', Role: 'role',
  Sector: 'sector', SellerIdentifier: 'sellerIdentifier', SellerLinkChange: 'linkChange', SellerLinkState: 'linkState',
  SellerMeasure: 'sellerMeasure', SellerMeasureBasis: 'sellerMeasureBasis', SellerVerdict: 'sellerVerdict', State: 'state',
  Stop: 'stop', SubmitterStatus: 'submitterStatus', Unit: 'unit',
  // Fields of one schema.
  'DeadLetter.kind': 'deadLetterKind', 'DeadLetter.reader': 'reader', 'DeadLetter.replay': 'replay',
  'OrderDraft.state': 'draftState', 'OrderDraftDecision.decision': 'draftDecision', 'OrderDraftReceipt.state': 'draftState',
  'OrderDraftSummary.state': 'draftState', 'Person.state': 'personState', 'PersonChange.state': 'personState',
  'Operations.notKnown': 'notKnown', 'Operations.schedule': 'schedule', 'ReplayResults.result': 'replayResult',
  'Action.automatedDecision': 'automated', 'Action.cites': 'cites', 'Action.result': 'proof', 'Action.type': 'action',
  'Alert.source': 'alertSource', 'Check.result': 'checkResult', 'Contradiction.found': 'checkResult',
  'Contradiction.kind': 'contradiction', 'DialogueSet.period': 'reportingPeriod',
  'DisputeReport.type': 'action', 'Erasure.state': 'erasureState', 'EvidenceFile.kind': 'redressKind', 'Export.state': 'exportState',
  'Figure.average': 'average', 'Figure.estimator': 'estimator', 'Figure.figure': 'beside', 'Figure.reason': 'changeReason',
  'FigureCurve.estimator': 'estimator', 'Finding.grade': 'findingGrade', 'Flagger.how': 'standingEnd', 'FollowThrough.result': 'proof',
  'KnownProduct.kind': 'productSource', 'KnownProduct.system': 'alertSource', 'KnownProductChange.change': 'productChange',
  'Ladder.rung': 'rung', 'ListedExport.state': 'exportState', 'MatchPage.direction': 'direction', 'NewAlert.source': 'alertSource',
  'NewExport.by': 'dimension', 'NewExport.formats': 'exportFormat', 'NewExport.period': 'exportPeriod', 'NewHold.change': 'hold',
  'NewNotice.annex': 'annex', 'NewNotice.documentation': 'documentation', 'NewNotice.form': 'hateForm', 'NewNotice.ground': 'hateGround',
  'NewNotice.law': 'infringedLaw', 'NewNotice.medium': 'medium', 'NewNotice.purpose': 'referralPurpose',
  'NewNotice.scope': 'infringementScope', 'NewNotice.specimen': 'specimen', 'NewNotice.type': 'rightType',
  'NewNotifierMeasure.kind': 'notifierMeasure', 'NewOrganisation.how': 'standingEnd', 'NewReferral.to': 'referralTo',
  'NewSelfReport.kind': 'voluntary', 'Notice.primary': 'dsaCategory', 'Notice.secondary': 'dsaCategory',
  'NoticePreview.outcome': 'previewOutcome', 'NotifierMeasure.kind': 'notifierMeasure',
  'ProbeSettings.robots': 'robots', 'ProductMatch.certainty': 'certainty', 'PublicFigure.suppressed': 'suppressed',
  'QueueHealth.notKnown': 'notKnown', 'ReferralAnswer.result': 'referralResult', 'RoundCheck.channel': 'roundChannel',
  'RoundCheck.result': 'lookResult', 'SelfReport.kind': 'voluntary', 'Seller.type': 'sellerType',
  'SellerCriteria.intention': 'intention', 'SellerCriteria.known': 'proportionKnown', 'SellerLink.merged': 'mergeSide',
  // Fields that mean the same wherever they stand.
  basis: 'basis', channel: 'channel', kind: 'kind', kpi: 'kpi', language: 'language', mediaType: 'mediaType',
  memberState: 'memberState', riskLevel: 'riskLevel', role: 'role', sector: 'sector', sizeClass: 'sizeClass',
  source: 'figureSource', state: 'roundState', status: 'submitterStatus', territory: 'memberState', unit: 'kpiUnit', why: 'skipped',
}; // biome-ignore format: one table

/** Codes that nobody reads on a page: refusals have texts of their own, categories are named by sector, the rest are switches. */
export const WITHOUT_WORDS: ReadonlySet<string> = new Set([
  'Alert.category', 'EvidenceFile.basis', 'EvidenceFile.coverage', 'FaultCode', 'FlaggerReport.coverage', 'NewNotice.category',
  'NewNotice.textVersion', 'ProblemCode', 'SellerParameters.dedupe', 'SellerParameters.proportion', 'SellerParameters.severity',
  'SellerParameters.threshold', 'SellerParameters.window', 'SigningKey.algorithm', 'SigningKey.crv', 'SigningKey.kty',
]); // biome-ignore format: one table
