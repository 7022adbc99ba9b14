export interface paths {
    "/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send one notice or order: 1 to 1,000 listings, at one or several marketplaces */
        post: operations["postNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send up to 1,000 notices with at most 1,000 listings in all; each gets its own result or its own faults */
        post: operations["postNoticesBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One notice with the state of each of its items */
        get: operations["getNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items, newest first or by deadline, filtered by what they are, how they stand and when they are due */
        get: operations["getItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One item with its story and its clocks */
        get: operations["getItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report what the marketplace did: receipt, review, question, decision, action, information given */
        post: operations["postAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actions/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report up to 1,000 actions; each gets its own result or its own faults */
        post: operations["postActionsBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether the listing is gone: by an authority or the operator it verifies, by a flagger it corroborates */
        post: operations["postCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw an item before it is decided */
        post: operations["postWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{id}/information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer the question a marketplace asked; its clock did not stop meanwhile */
        post: operations["postInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{id}/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complain about no action on an item, or about what was decided (DSA Art. 20); a marketplace passes a complaint on */
        post: operations["postComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{id}/complaints/{cid}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide on a complaint, with a person (DSA Art. 20(6)) */
        post: operations["postComplaintDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{id}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report an out-of-court dispute, or what the body for it decided (DSA Art. 21) */
        post: operations["postDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{id}/reappearances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that what was verified to be gone is back: as an item that is there, or as a new listing */
        post: operations["postReappearance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Items among the submitter's own that may be the same offer again; none counts until a person confirms it */
        get: operations["getItemMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The evidence of an item with addresses to fetch the files; each issue of addresses is recorded */
        get: operations["getEvidence"];
        put?: never;
        /** Announce a set of evidence and get a form for each file, good for fifteen minutes */
        post: operations["postEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{id}/evidence/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have the files of a set checked and kept, once all of them are sent: all or none */
        post: operations["postEvidenceCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{id}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set, extend or release a legal hold on everything that is kept of an item */
        post: operations["postHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/access-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything that is kept about a seller, for that person (GDPR Art. 15); an authority has its own notices */
        post: operations["postAccessRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of requests to erase a seller, of the last three months */
        get: operations["getErasures"];
        put?: never;
        /** Erase a seller (GDPR Art. 17), but for what has to be kept; an authority within its own notices */
        post: operations["postErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/retention-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was deleted and why, by day; an authority sees what belonged to its own notices */
        get: operations["getRetentionReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring in up to 1,000 public alerts (Safety Gate, RASFF); each gets its own result or its own faults */
        post: operations["postAlerts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One alert, with the addresses proposed from what it names */
        get: operations["getAlert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/known-products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register as a feed of its changes; marketplaces with queues receive each on their inbox as well */
        get: operations["getKnownProducts"];
        put?: never;
        /** Enter a dangerous product in the register, from a decision; alerts that are brought in enter theirs */
        post: operations["postKnownProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/known-products/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a product out of the register, with the reason */
        post: operations["postKnownProductWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/known-products/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look up to 1,000 listings up in the register; each gets its own answer or its own faults */
        post: operations["postKnownProductsMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Live figures of the cohorts of one or more months */
        get: operations["getKpis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/kpis/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What every figure means, what is left out of which, and the sets that dialogues ask for */
        get: operations["getKpiCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exports of your own, or those made by the clock, newest first */
        get: operations["getExports"];
        put?: never;
        /** Have figures, rows of items or official files made exactly from the events, with a signed manifest */
        post: operations["postExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An export: its state, its manifest, and where to fetch the files */
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An organisation as it stands; everybody may read their own */
        get: operations["getOrganisation"];
        /** Register an organisation, or change it; a marketplace with channel queue gets its two queues */
        put: operations["putOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All organisations of one role */
        get: operations["getOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{id}/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an organisation credentials for a machine; the secret is shown once */
        post: operations["postClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of an organisation; their addresses are shown to their own people only */
        get: operations["getPeople"];
        put?: never;
        /** Give a person of an organisation access, with a function; whoever had left is admitted anew */
        post: operations["postPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flaggers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A flagger, the history of its status, and what marketplaces did upon misuse */
        get: operations["getFlagger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flaggers/{id}/scorecard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The record of a flagger over a window; a marketplace sees that of the notices addressed to it */
        get: operations["getScorecard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flaggers/{id}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a warning or a suspended processing of notices or complaints, or that it is lifted (DSA Art. 23(2)) */
        post: operations["postFlaggerMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flaggers/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures for the annual report of a trusted flagger (DSA Art. 22(3)), as JSON or CSV */
        get: operations["getFlaggerReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flaggers/{id}/evidence-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a marketplace puts before the coordinator about a trusted flagger (DSA Art. 22(6)), as JSON or CSV */
        get: operations["getEvidenceFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/self-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Self-reports by organisation, sector and period; confidential ones only pooled, but to whom they are of */
        get: operations["getSelfReports"];
        put?: never;
        /** Report measures of your own initiative, prevented uploads, exposure and voluntary measures, or correct such a report */
        post: operations["postSelfReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sellers by how often something was decided against their listings; nobody is named */
        get: operations["getSellers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One seller: whether it meets the criteria, and every decision that counts towards them or does not */
        get: operations["getSeller"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report what the marketplace did about one of its sellers: a warning, a restriction, a suspension, its end */
        post: operations["postSellerMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sellers/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say of two sellers that they are one, that they are not, or that one goes on as the other */
        post: operations["postSellerLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{id}/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refer an item to the coordinator after a missed legal deadline, or to law enforcement */
        post: operations["postReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{id}/referrals/{rid}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what the contact point answered to a referral */
        post: operations["postReferralAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contact-points/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Register the contact point of an authority or a marketplace, or a change of it */
        put: operations["putContactPoint"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contact-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contact points by Member State, kind or marketplace at a date, and how many there are (K15) */
        get: operations["getContactPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coordinated-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Coordinated actions that one has opened or is invited to */
        get: operations["getCoordinatedActions"];
        put?: never;
        /** Open a coordinated action: notices of several authorities under one name for a time */
        post: operations["postCoordinatedAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coordinated-actions/{id}/participation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take part in a coordinated action to which one is invited */
        post: operations["postParticipation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coordinated-actions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A coordinated action with its figures: pooled, by marketplace, and one’s own */
        get: operations["getCoordinatedAction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/monitoring-rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Monitoring rounds in which one takes part */
        get: operations["getMonitoringRounds"];
        put?: never;
        /** Open a monitoring round: a fixed window, a method, and the same content through two channels */
        post: operations["postMonitoringRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/monitoring-rounds/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record up to 1,000 looks at offers; each gets its own result or its own faults */
        post: operations["postRoundChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/monitoring-rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A monitoring round, with offers checked, prevalence and coherence (K10) once its window has closed */
        get: operations["getMonitoringRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When something is due: clock, place and start give the last day, and how it was counted */
        get: operations["getDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This interface as OpenAPI 3.1 */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/asyncapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The queues as AsyncAPI 3.0 */
        get: operations["getAsyncApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Both, for people */
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the token stands for: the organisation, and the person with their function */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/marketplaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All registered marketplaces, as far as everybody may know them */
        get: operations["getMarketplaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which calendars of public holidays are loaded, on which source, and which year is still missing */
        get: operations["getCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What could not be processed: which, since when, and why, without what was in it */
        get: operations["getDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dead-letters/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send dead letters back to where they came from, once the cause is mended; each has its own result */
        post: operations["postReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the system runs: what waits on queues, when schedules ran, and how far the lists follow the record */
        get: operations["getOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{id}/people/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change what a person does in an organisation, or end their access; what they did stays in the record */
        put: operations["putPerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an authority works inside, and who chose it */
        get: operations["getOfficeSettings"];
        /** Choose whether orders need a second pair of eyes; every choice is recorded */
        put: operations["putOfficeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of the own organisation has an item in hand, and who had it */
        get: operations["getAssignment"];
        put?: never;
        /** Say who of the own organisation has an item in hand */
        post: operations["postAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The items that a person of the own organisation has in hand, or that nobody has */
        get: operations["getAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give all that one person has in hand to another; an officer hands over only what is their own */
        post: operations["postHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the own organisation noted about an item */
        get: operations["getNotes"];
        put?: never;
        /** Note something about an item for colleagues */
        post: operations["postNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/items/{id}/notes/{n}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase the text of a note: by who wrote it, or an approver. Nobody reads it from then on */
        post: operations["postNoteErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/order-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders of the own authority that wait for approval, and those decided within 30 days */
        get: operations["getOrderDrafts"];
        put?: never;
        /** Write an order that a second person is to approve; it is read as if it were sent, and held */
        post: operations["postOrderDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/order-drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An order that waits for approval, whole */
        get: operations["getOrderDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/order-drafts/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve an order, which sends it as of now, or refuse it; never by who wrote it */
        post: operations["postOrderDraftDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where people sign in, and as which client a page asks */
        get: operations["getSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of an export as they were computed, with curves, to be shown without its files */
        get: operations["getExportFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public figures as they were released last, pooled over marketplaces, small numbers withheld */
        get: operations["getPublicFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would become of a notice, complete or not, if it were sent now: nothing is kept of it */
        post: operations["postNoticePreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flaggers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Flaggers; a marketplace is told of those that have notified something to it */
        get: operations["getFlaggers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seller-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people of one’s authority have said of links between sellers, with the kinds of numbers that match */
        get: operations["getSellerLinks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signing-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The key that signs exports, for whoever checks one */
        get: operations["getSigningKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{id}/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the queues of a marketplace stand, what was refused on them, and what came of test messages */
        get: operations["getQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{id}/test-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test message to the inbox queue of a marketplace; it is about no item and counts nowhere */
        post: operations["postTestMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What a marketplace reports of one item, by API and by queue alike. `type` says which fields go with it. */
        Action: {
            /** @constant */
            type: "RECEIPT";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            /** @description Sent by a machine before anybody read it. Within the hour it counts as zero time to inform (Implementing Regulation (EU) 2024/2835, Annex II). */
            automatic?: boolean;
            /** @description When the message was taken from the queue. Without it the queue latency (K32) is unknown. */
            receivedAt?: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "REVIEW_STARTED";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "INFORMATION_REQUESTED";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            /** @description JSON pointer to the field of the notice that is asked about. */
            field?: string;
            /** @description What is asked. The clock does not stop meanwhile. */
            question: string & (unknown & unknown);
        } | {
            /** @constant */
            type: "DECIDED";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            outcome: components["schemas"]["Outcome"];
            /** @description On law or on the marketplace's own terms. Required for REMOVE, DISABLE, RESTRICT, WARN, PARTIAL and ALREADY_REMOVED. */
            ground?: components["schemas"]["Ground"];
            /** @description Why. Required for NO_ACTION, DISPUTED, ERROR_CHANNEL and PARTIAL. */
            reason?: string & (unknown & unknown);
            /** @description Only with NO_ACTION: why, in a word that figures can count. */
            refusal?: components["schemas"]["RefusalGround"];
            /** @description The listing was found by automated means. */
            automatedDetection?: boolean;
            /**
             * @description Use of automated means in the decision (DSA Art. 16(6)).
             * @enum {string}
             */
            automatedDecision?: "FULLY" | "PARTIALLY" | "NOT";
        } | {
            /** @constant */
            type: "ACTION_IMPLEMENTED";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            /** @description What was done. At least one measure carries out the outcome: REMOVE needs LISTING_REMOVED. */
            measures: components["schemas"]["Measure"][];
            /** @description Member States it applies in. Without it: everywhere. */
            territory?: components["schemas"]["MemberState"][];
        } | {
            /** @constant */
            type: "NOTIFIER_INFORMED";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            /**
             * @description What the answer to the notifier relied on.
             * @enum {string}
             */
            cites: "LAW" | "TERMS" | "NEITHER";
            /** @description Whether redress was named (DSA Art. 16(5)). */
            redressNamed?: boolean;
        } | {
            /** @constant */
            type: "SELLER_INFORMED";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            /** @description Whether a statement of reasons was given (DSA Art. 17). None is owed for an order (Art. 17(5)). */
            statementOfReasons?: boolean;
        } | {
            /** @constant */
            type: "STATEMENT_SUBMITTED";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            /** @description Identifier of the statement of reasons in the DSA Transparency Database. */
            puid: string;
        } | {
            /** @constant */
            type: "ENDED_BY_SELLER";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "COMPLAINT_OPENED";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            complainant: components["schemas"]["Complainant"];
            subject: components["schemas"]["ComplaintSubject"];
            /** @description What the complaint says. Kept with the record: name no person in it. */
            statement?: string & (unknown & unknown);
        } | {
            /** @constant */
            type: "COMPLAINT_DECIDED";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            complaint: number;
            result: components["schemas"]["RedressResult"];
            /** @description That qualified people decided, and not automated means alone. false is refused (DSA Art. 20(6)). */
            humanInvolved: boolean;
            /** @description Why. Required for PARTIALLY_REVERSED and OMITTED. */
            reason?: string & (unknown & unknown);
            /** @description Required for PARTIALLY_REVERSED: what stands instead, from the moment of the decision. */
            standing?: {
                measures: components["schemas"]["Measure"][];
                /** @description Member States it applies in. Without it: everywhere. */
                territory?: components["schemas"]["MemberState"][];
            };
        } | {
            /** @constant */
            type: "REINSTATED";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
        } | {
            /** @constant */
            type: "RESTRICTION_IMPOSED";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            /** @description What was done after all, upon a complaint about no action. */
            measures: components["schemas"]["Measure"][];
            ground: components["schemas"]["Ground"];
            /** @description Member States it applies in. Without it: everywhere. */
            territory?: components["schemas"]["MemberState"][];
        } | {
            /** @constant */
            type: "DISPUTE_OPENED";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            complainant: components["schemas"]["Complainant"];
            /** @description The certified body for out-of-court dispute settlement (DSA Art. 21). */
            body: string & (unknown & unknown);
        } | {
            /** @constant */
            type: "DISPUTE_DECIDED";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            dispute: number;
            result: components["schemas"]["RedressResult"];
        } | {
            /** @constant */
            type: "DISPUTE_IMPLEMENTED";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            /** @description The dispute whose outcome, a reversal in whole or in part, was carried out. */
            dispute: number;
        } | {
            /** @constant */
            type: "BUYERS_INFORMED";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            /** @description How many buyers were told (DSA Art. 32: those of the last six months; GPSR Art. 22(12)(a): all). */
            buyers: number;
        } | {
            /** @constant */
            type: "RECALL_PUBLISHED";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            /**
             * Format: uri
             * @description Where the recall is published (GPSR Art. 22(12)(b)).
             */
            url: string;
        } | {
            /** @constant */
            type: "GATEWAY_REPORTED";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            /** @description Number of the report in the Safety Business Gateway (GPSR Art. 22(12)(d)). */
            reference: string & (unknown & unknown);
        } | {
            /** @constant */
            type: "UNITS_SOLD";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            /** @description Units sold through the listing so far. A later report takes the place of an earlier one. */
            units: number;
            /** @description Member States of the buyers. */
            soldIn?: components["schemas"]["MemberState"][];
        } | {
            /** @constant */
            type: "IDENTICAL_FOUND";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            /**
             * Format: uri
             * @description Address of a listing with the identical content, found under an order that asks for it (GPSR Art. 22(5)). It becomes an item of its own.
             */
            url: string;
        } | {
            /** @constant */
            type: "SELLER_PROOF_REQUESTED";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            /** @description The paper that is asked of the seller, such as a CITES certificate or a test report. It is not asked of the notifier. */
            paper: string & (unknown & unknown);
        } | {
            /** @constant */
            type: "SELLER_PROOF_ASSESSED";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            /** @enum {string} */
            result: "PROVEN" | "NOT_PROVEN" | "NOT_PROVIDED";
        };
        /** @description The sender's own id of one action, check, answer or withdrawal: sent twice, it happens once. */
        ActionId: string;
        /** @description What the item is after what was reported. A repeat answers with the event it became the first time. */
        ActionReceipt: {
            itemId: components["schemas"]["ItemId"];
            actionId: components["schemas"]["ActionId"];
            /** @description Number of the event in the history of the item, from 1 without gaps. */
            event: number;
            state: components["schemas"]["State"];
            /** @description When it was recorded, by our clock. */
            recordedAt: components["schemas"]["Instant"];
        };
        /**
         * @description What the provider did, as it stands after redress. OVERTURNED: it acted, and a complaint or dispute reversed it. PENDING: nothing is decided. SEVERAL: not the same for all listings of the notice.
         * @enum {string}
         */
        ActionTaken: "REMOVE" | "DISABLE" | "RESTRICT" | "WARN" | "PARTIAL" | "ALREADY_REMOVED" | "NO_ACTION" | "DISPUTED" | "ERROR_CHANNEL" | "OVERTURNED" | "ENDED_BY_SELLER" | "WITHDRAWN" | "PENDING" | "SEVERAL";
        /** @description A public alert as it was brought in, with the listings that were recognised in it. */
        Alert: {
            id: components["schemas"]["NoticeId"];
            /** @constant */
            kind: "ALERT";
            reference: components["schemas"]["Reference"];
            submitter: components["schemas"]["OrganisationId"];
            status: components["schemas"]["SubmitterStatus"];
            memberState: components["schemas"]["MemberState"];
            acceptedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            sector: "product_safety" | "food";
            /** @constant */
            category: "unsafe";
            content: {
                /** @enum {string} */
                source: "SAFETY_GATE" | "RASFF";
                /** @description Case number of the source: SR/02417/26, 2024.9650. */
                reference: components["schemas"]["Reference"];
                publishedOn?: components["schemas"]["Day"];
                /** @description As the source writes it. */
                notifyingCountry?: string & (unknown & unknown);
                /** @description As the source writes it. */
                countryOfOrigin?: string & (unknown & unknown);
                product: {
                    name: string & (unknown & unknown);
                    category?: string & (unknown & unknown);
                    brand?: string & (unknown & unknown);
                    model?: string & (unknown & unknown);
                    batch?: string & (unknown & unknown);
                    productionDates?: string & (unknown & unknown);
                    /** @description Barcode numbers whose check digit holds. */
                    barcodes?: string[];
                    /** @description What stood in the barcode field and is none. */
                    otherCodes?: (string & (unknown & unknown))[];
                };
                /**
                 * @description As in Safety Gate alerts.
                 * @enum {string}
                 */
                riskLevel?: "SERIOUS" | "OTHER";
                /** @description Day a measure entered into force; absent where the source says Unknown. */
                measureSince?: components["schemas"]["Day"];
                /** @description Who sells it, as the alert names them. */
                traders?: {
                    /** @description As the alert writes it. */
                    text: string & (unknown & unknown);
                    /** @description Name of a known marketplace in it, such as `amazon`. */
                    marketplace?: string & (unknown & unknown);
                    /** @description Item number in it, if it is one of that marketplace. */
                    listingId?: string & (unknown & unknown);
                }[];
                /**
                 * Format: uri
                 * @description The alert itself, beginning with https://.
                 */
                address?: string;
                hazards?: components["schemas"]["Hazard"][];
                hazardCategories?: components["schemas"]["HazardCategory"][];
                substances?: string[];
            };
            items: {
                id: components["schemas"]["ItemId"];
                /** @description Place in what was sent, from 0. */
                index: number;
                marketplace: components["schemas"]["OrganisationId"];
                listing: components["schemas"]["Listing"];
                title?: string;
                gtin?: string;
                /** @description Keyed hash of the seller at this marketplace: the same for the same seller. */
                sellerKey?: string;
                /** @description How many listings the seller had at this marketplace, as the submitter knew. */
                sellerListings?: number;
                imageHashes?: components["schemas"]["ImageHash"][];
                firstSeenAt?: components["schemas"]["Instant"];
                external?: components["schemas"]["ExternalDelivery"];
            }[];
            rejected: components["schemas"]["RejectedItem"][];
        };
        /** @description What was taken of an alert. */
        AlertReceipt: {
            id: components["schemas"]["NoticeId"];
            reference: components["schemas"]["Reference"];
            acceptedAt: components["schemas"]["Instant"];
            items: {
                index: number;
                marketplace: components["schemas"]["OrganisationId"];
                url: string;
            }[];
            /** @description Listings that were not recognised. The alert is kept all the same. */
            rejected: components["schemas"]["RejectedItem"][];
        };
        /** @description Items by who has them in hand. */
        AssignedItems: {
            /** @description What is due first comes first; of what nobody has, in the order of lists. */
            items: components["schemas"]["ItemRow"][];
            /** @description The cursor of the next page; absent at the end. */
            next?: string;
        };
        /** @description Who of the own organisation has an item in hand. No other organisation is told. */
        Assignment: {
            itemId: components["schemas"]["ItemId"];
            /** @description Who has it; null: nobody. */
            person: string | null;
            since?: components["schemas"]["Instant"];
            /** @description Who gave it to whom and when, latest first. */
            history: {
                person: string | null;
                by: {
                    organisation: components["schemas"]["OrganisationId"];
                    /** @description Absent for a machine. */
                    person?: string;
                };
                recordedAt: components["schemas"]["Instant"];
            }[];
        };
        /**
         * @description What stands behind a deadline: a legal act, a commitment the marketplace signed, or a target of this system. The three are never added up.
         * @enum {string}
         */
        Basis: "LEGAL" | "VOLUNTARY" | "TARGET";
        /** @description The public holidays of one Member State, or of the Commission, as they are loaded. */
        Calendar: {
            jurisdiction: components["schemas"]["Jurisdiction"];
            /** @description IANA zone in which days begin and end. */
            timeZone: string;
            years: {
                year: number;
                /** @description Edition of the list; a due time says which one counted it. */
                version: string;
                /** @description False: a named unofficial list. What it counts is PROVISIONAL. */
                isOfficial: boolean;
                source: string;
                holidays: components["schemas"]["Day"][];
            }[];
            /** @description Of this year and the next, those without any list: nothing is due by them until there is one. */
            missing: number[];
            /** @description Of this year and the next, those with an unofficial list only. */
            provisional: number[];
        };
        /** @description A check of whether the listing is gone, by somebody who is not the marketplace. */
        Check: {
            actionId: components["schemas"]["ActionId"];
            /**
             * @description What was seen under the address of the listing. REAPPEARED: after it was verified to be gone the same offer is back there, by the same seller; it becomes a new item that is linked to this one.
             * @enum {string}
             */
            result: "GONE" | "STILL_LIVE" | "REAPPEARED";
            /** @description When it was seen: not before the measure it verifies, and not in the future. */
            checkedAt: components["schemas"]["Instant"];
            /** @description Country the check was made from: it holds for that country only. */
            vantage?: components["schemas"]["MemberState"];
            note?: string & (unknown & unknown);
        };
        /** @description What a machine gets tokens with. */
        ClientCredentials: {
            clientId: string;
            /** @description Shown this once and kept nowhere. */
            clientSecret: string;
            /** @description What its tokens may carry: the scopes of the role. */
            scopes: string[];
        };
        /**
         * @description A deadline rule. What starts and stops it, and on which source, stands in the table of clocks.
         * @enum {string}
         */
        ClockId: "GPSR_ORDER" | "GPSR_IDENTICAL" | "GPSR_NOTICE" | "GPSR_SAFETYGATE" | "GPSR_GATEWAY" | "GPSR_ACCIDENT" | "GPSR_RECALL" | "SG_NOTIFY" | "SG_CHECK" | "SG_FOLLOWUP" | "DSA_ORDER9" | "DSA_ORDER9_USER" | "DSA_ORDER10" | "DSA_RECEIPT" | "DSA_DECISION" | "DSA_TF" | "DSA_SOR" | "DSA_DB" | "DSA_COMPLAINT_WINDOW" | "DSA_COMPLAINT" | "DSA_ODS" | "DSA_CRIME" | "DSA_BUYERS" | "DSA_LEGACY_TRADERS" | "DSA_TRACE_FIX" | "DSA_TRACE_DELETE" | "DSA_REPORT" | "TF_REPORT" | "PLEDGE_AUTH" | "PLEDGE_USER" | "HATE_24H" | "INHOPE_3WD" | "RASFF_ALERT" | "RASFF_VERIFY" | "COUNTERFEIT_REMOVE" | "FOOD_REMOVE" | "WILD_REMOVE" | "REFERRAL_REMOVE" | "CPC_REMOVE" | "EEVID_PRES" | "EEVID_PROD" | "TCO_1H";
        /**
         * @description Who complains: the seller against a restriction (what some call a counter-notice), or the notifier against no action (DSA Art. 20).
         * @enum {string}
         */
        Complainant: "SELLER" | "NOTIFIER";
        /** @description What was decided on a complaint. */
        ComplaintDecision: {
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            result: components["schemas"]["RedressResult"];
            /** @description That qualified people decided, and not automated means alone. false is refused (DSA Art. 20(6)). */
            humanInvolved: boolean;
            /** @description Why. Required for PARTIALLY_REVERSED and OMITTED. */
            reason?: string & (unknown & unknown);
            /** @description Required for PARTIALLY_REVERSED: what stands instead, from the moment of the decision. */
            standing?: {
                measures: components["schemas"]["Measure"][];
                /** @description Member States it applies in. Without it: everywhere. */
                territory?: components["schemas"]["MemberState"][];
            };
        };
        /**
         * @description What a complaint is about: (a) the listing removed, disabled or restricted, (b) the service suspended, (c) the account suspended, (d) money withheld, (e) no action on a notice, (f) the same on a notice of a trusted flagger. (f) counts in (e) as well.
         * @enum {string}
         */
        ComplaintSubject: "a" | "b" | "c" | "d" | "e" | "f";
        /**
         * @description How sure a source is. V: read in it. V2: reported by others. M: from memory. D: derived from sources. C: our choice.
         * @enum {string}
         */
        Confidence: "V" | "V2" | "M" | "D" | "C";
        /**
         * @description What a re-appearance rests on: a rule that holds by what is recorded of both listings, or MANUAL, the word of a person who says why (score 0).
         * @enum {string}
         */
        ConfirmedRule: "SAME_LISTING" | "SELLER_GTIN" | "SELLER_IMAGE" | "SELLER_TITLE" | "BRAND_TITLE" | "MANUAL";
        /** @description A contact point as it stands. */
        ContactPoint: {
            id: components["schemas"]["ContactPointId"];
            /** @description How many entries there are of it up to this one; none is overwritten. */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            kind: components["schemas"]["ContactPointKind"];
            /** @description For which Member State. Only the contact point of a marketplace may be for all of them. */
            memberState?: components["schemas"]["MemberState"];
            /** @description Of the kind MARKETPLACE: whose it is. */
            marketplace?: components["schemas"]["OrganisationId"];
            /** @description Sectors it is for. Without them: every sector. */
            sectors?: components["schemas"]["Sector"][];
            /** @description Of the office or unit, not of a person. */
            name: string & (unknown & unknown);
            /**
             * Format: email
             * @description A functional mailbox, not a person's. Referrals go here.
             */
            email: string;
            /** Format: uri */
            url?: string;
            /** @description From when it is the contact point. */
            from: components["schemas"]["Instant"];
            /** @description Exclusive. Without it: it stands. */
            until?: components["schemas"]["Instant"];
            /** @description Where it is published or was communicated. */
            source: string & (unknown & unknown);
        };
        /** @description K15, the number of contact points: of authorities by Member State, of marketplaces by marketplace (GPSR Art. 22(1), DSA Art. 11). */
        ContactPointCounts: {
            /** @constant */
            kpi: "K15";
            at: components["schemas"]["Instant"];
            total: number;
            /** @description Contact points of authorities, by Member State; one without any is not named. */
            byMemberState: {
                [key: string]: number;
            };
            /** @description Contact points of marketplaces. */
            byMarketplace: {
                [key: string]: number;
            };
            byKind: {
                [key: string]: number;
            };
        };
        /** @description Short readable name of a contact point in the register. */
        ContactPointId: string;
        /**
         * @description Whose contact point it is. COORDINATOR: the Digital Services Coordinator (DSA Art. 49). MARKET_SURVEILLANCE: the single liaison office (Regulation (EU) 2019/1020, Art. 10). SAFETY_GATE: the national contact point of Safety Gate (GPSR Art. 25). RASFF: that of the alert system for food and feed. CONSUMER_PROTECTION, CITES, CUSTOMS and LAW_ENFORCEMENT: of these authorities. MARKETPLACE: the single point of contact of a marketplace (DSA Art. 11, GPSR Art. 22(1)).
         * @enum {string}
         */
        ContactPointKind: "COORDINATOR" | "MARKET_SURVEILLANCE" | "SAFETY_GATE" | "RASFF" | "CONSUMER_PROTECTION" | "CITES" | "CUSTOMS" | "LAW_ENFORCEMENT" | "MARKETPLACE";
        /** @description The contact points that were asked for. */
        ContactPoints: {
            contactPoints: components["schemas"]["ContactPoint"][];
            counts: components["schemas"]["ContactPointCounts"];
        };
        /** @description Two facts of an item that do not go together. Nobody is accused: there may be a reason for both. */
        Contradiction: {
            /** @enum {string} */
            kind: "CLAIMED_THEN_SEEN" | "CONFIRMED_THEN_SEEN" | "GONE_IN_SOME_COUNTRIES" | "RELISTED_UNDER_ANOTHER_NUMBER" | "REVERSED_NOT_REINSTATED";
            first: {
                /** @description Number of the event. */
                n: number;
                type: components["schemas"]["EventType"];
                occurredAt: components["schemas"]["Instant"];
                /** @description From where somebody looked. */
                vantage?: components["schemas"]["MemberState"];
                /**
                 * @description Of a look at the listing: what it found.
                 * @enum {string}
                 */
                found?: "GONE" | "SEEN";
            };
            second: {
                /** @description Number of the event. */
                n: number;
                type: components["schemas"]["EventType"];
                occurredAt: components["schemas"]["Instant"];
                /** @description From where somebody looked. */
                vantage?: components["schemas"]["MemberState"];
                /**
                 * @description Of a look at the listing: what it found.
                 * @enum {string}
                 */
                found?: "GONE" | "SEEN";
            };
            /** @description The item under whose number the offer is back. */
            as?: components["schemas"]["ItemId"];
        };
        /** @description A coordinated action as it stands. */
        CoordinatedAction: {
            id: components["schemas"]["CoordinatedActionId"];
            reference: components["schemas"]["Reference"];
            /** @description The name under which the authorities act. */
            title: string & (unknown & unknown);
            /** @description Notices of these sectors can belong to it. */
            sectors: components["schemas"]["Sector"][];
            /** @description Notices accepted from then on can belong to it. */
            from: components["schemas"]["Instant"];
            /** @description Exclusive. At most two years after `from`. */
            until: components["schemas"]["Instant"];
            /** @description Authorities that may take part beside the one that opens it. */
            invited: components["schemas"]["OrganisationId"][];
            openedBy: components["schemas"]["OrganisationId"];
            /** @description Authorities whose notices can belong to it. */
            participants: components["schemas"]["OrganisationId"][];
            /** @enum {string} */
            state: "PLANNED" | "OPEN" | "CLOSED";
        };
        /** @description A coordinated action with its figures, counted from the lists when they are asked for. */
        CoordinatedActionFigures: {
            id: components["schemas"]["CoordinatedActionId"];
            reference: components["schemas"]["Reference"];
            /** @description The name under which the authorities act. */
            title: string & (unknown & unknown);
            /** @description Notices of these sectors can belong to it. */
            sectors: components["schemas"]["Sector"][];
            /** @description Notices accepted from then on can belong to it. */
            from: components["schemas"]["Instant"];
            /** @description Exclusive. At most two years after `from`. */
            until: components["schemas"]["Instant"];
            /** @description Authorities that may take part beside the one that opens it. */
            invited: components["schemas"]["OrganisationId"][];
            openedBy: components["schemas"]["OrganisationId"];
            /** @description Authorities whose notices can belong to it. */
            participants: components["schemas"]["OrganisationId"][];
            /** @enum {string} */
            state: "PLANNED" | "OPEN" | "CLOSED";
            asOf: components["schemas"]["Instant"];
            /** @description Figures compare only within one version. */
            methodVersion: string;
            /** @description Notices and orders that belong to it. */
            notices: number;
            /** @description Of all authorities together. */
            pooled: {
                /** @description Items notified, as far as they are delivered. */
                items: number;
                /** @description Neither decided nor ended: they stay in every denominator. */
                stillOpen: number;
                /** @description Of all items: the next deadline that still runs has passed. */
                overdue: number;
                decided: number;
                /** @description Removed or disabled by the word of the marketplace, and not reinstated since. */
                removed: number;
                /** @description Of these, found gone by an authority, the operator or a probe. */
                verified: number;
                endedBySeller: number;
                withdrawn: number;
                /** @description From T0 to the measure, of the items acted on; of an even number the mean of the middle two. */
                medianHoursToAction: number | null;
                /** @description Items that the median is made from. */
                actedOn: number;
                /** @description Made from fewer than ten items: too few to conclude anything. */
                isSmall: boolean;
            };
            /** @description Of all authorities together, by marketplace, in the order of their names: no ranking. */
            byMarketplace: {
                marketplace: components["schemas"]["OrganisationId"];
                figures: {
                    /** @description Items notified, as far as they are delivered. */
                    items: number;
                    /** @description Neither decided nor ended: they stay in every denominator. */
                    stillOpen: number;
                    /** @description Of all items: the next deadline that still runs has passed. */
                    overdue: number;
                    decided: number;
                    /** @description Removed or disabled by the word of the marketplace, and not reinstated since. */
                    removed: number;
                    /** @description Of these, found gone by an authority, the operator or a probe. */
                    verified: number;
                    endedBySeller: number;
                    withdrawn: number;
                    /** @description From T0 to the measure, of the items acted on; of an even number the mean of the middle two. */
                    medianHoursToAction: number | null;
                    /** @description Items that the median is made from. */
                    actedOn: number;
                    /** @description Made from fewer than ten items: too few to conclude anything. */
                    isSmall: boolean;
                };
            }[];
            /** @description Of the authority that asks. Nobody sees those of another: authorities get no scorecard. */
            own?: {
                notices: number;
                figures: {
                    /** @description Items notified, as far as they are delivered. */
                    items: number;
                    /** @description Neither decided nor ended: they stay in every denominator. */
                    stillOpen: number;
                    /** @description Of all items: the next deadline that still runs has passed. */
                    overdue: number;
                    decided: number;
                    /** @description Removed or disabled by the word of the marketplace, and not reinstated since. */
                    removed: number;
                    /** @description Of these, found gone by an authority, the operator or a probe. */
                    verified: number;
                    endedBySeller: number;
                    withdrawn: number;
                    /** @description From T0 to the measure, of the items acted on; of an even number the mean of the middle two. */
                    medianHoursToAction: number | null;
                    /** @description Items that the median is made from. */
                    actedOn: number;
                    /** @description Made from fewer than ten items: too few to conclude anything. */
                    isSmall: boolean;
                };
            };
        };
        /**
         * Format: uuid
         * @description Id of a coordinated action. It follows from who opened it and the reference.
         */
        CoordinatedActionId: string;
        /** @description Coordinated actions that one has opened or is invited to, one page of them; without figures. */
        CoordinatedActionPage: {
            /** @description Those that begin last come first. */
            actions: components["schemas"]["CoordinatedAction"][];
            /** @description The cursor of the next page; absent at the end. */
            next?: string;
        };
        /** @description What is known of one moment after T0. */
        CurvePoint: {
            /** @description After T0. What ends at exactly that moment has not ended before it. */
            hours: number;
            /** @description Cases that were still open then and still watched. */
            atRisk: number;
            /** @description Share of all cases in which each end had come; null where nobody has been watched for so long. */
            shares: {
                [key: string]: number;
            } | null;
        };
        /**
         * Format: date
         * @description A calendar day, `YYYY-MM-DD`.
         */
        Day: string;
        /** @description Something that could not be processed, without what was in it. */
        DeadLetter: {
            id: components["schemas"]["DeadLetterId"];
            queue: components["schemas"]["DeadLetterQueue"];
            /**
             * @description RECORD: the key of something recorded. BATCH: records that were given up together. ACTION: from a marketplace. MESSAGE: to a marketplace. UNREADABLE: not what this queue holds.
             * @enum {string}
             */
            kind: "RECORD" | "BATCH" | "ACTION" | "MESSAGE" | "UNREADABLE";
            /** @description When it was put on the queue that it was first on. */
            sentAt?: components["schemas"]["Instant"];
            /**
             * @description Of RECORD and BATCH: who could not process it.
             * @enum {string}
             */
            reader?: "deliver" | "project" | "mail" | "run-export";
            /** @description Name of what went wrong, where that is known. Never what was in it. */
            why?: string;
            /** @description Of ACTION and MESSAGE: which. */
            type?: string;
            marketplace?: components["schemas"]["OrganisationId"];
            item?: components["schemas"]["ItemId"];
            notice?: components["schemas"]["NoticeId"];
            actionId?: components["schemas"]["ActionId"];
            /**
             * @description HERE: by this interface. COMMAND: by `npm run replay`, as it reads whole tables or makes queues. NEVER: it cannot go back.
             * @enum {string}
             */
            replay: "HERE" | "COMMAND" | "NEVER";
        };
        /** @description Its queue, `~`, and the id of the message. A letter that goes back and fails again has a new one. */
        DeadLetterId: string;
        /**
         * @description records-dead: what a reader of the record could not process. actions-dead: actions received five times that could not be taken. inbox-dead: messages that a marketplace received five times and did not delete.
         * @enum {string}
         */
        DeadLetterQueue: "records-dead" | "actions-dead" | "inbox-dead";
        /** @description What lies on the queues of dead letters. */
        DeadLetters: {
            asOf: components["schemas"]["Instant"];
            queues: {
                queue: components["schemas"]["DeadLetterQueue"];
                /** @description Approximate, as SQS counts. */
                waiting: number;
            }[];
            /** @description Those that could be had at once, oldest first. */
            letters: components["schemas"]["DeadLetter"][];
            /** @description False: there are more than 50 on a queue, or somebody else has some in hand. */
            isAll: boolean;
        };
        /** @description When something is due, with all that is needed to count it again by hand (Regulation 1182/71, Art. 3). */
        Deadline: {
            clock: components["schemas"]["ClockId"];
            basis: components["schemas"]["Basis"];
            /** @description The provision the clock rests on. */
            source: string;
            /** @description What starts the clock. */
            trigger: string;
            /** @description What stops it. */
            stopsAt: string;
            memberState: components["schemas"]["Jurisdiction"];
            /** @description IANA name; it decides the day. */
            timeZone: string;
            from: components["schemas"]["Instant"];
            /** @description How long the period is; null where the law names no number. */
            limit: {
                n: number;
                unit: components["schemas"]["Unit"];
            } | null;
            status: components["schemas"]["DueStatus"];
            /** @description Exclusive: the first instant that is late. Absent where the law names no number. */
            dueAt?: components["schemas"]["Instant"];
            /** @description The last local day in time. */
            lastDay?: components["schemas"]["Day"];
            /** @description Local day of the event; it does not count. */
            eventDay?: components["schemas"]["Day"];
            /** @description Days inside the period that do not count, and why. */
            skipped?: {
                day: components["schemas"]["Day"];
                /** @enum {string} */
                why: "SATURDAY" | "SUNDAY" | "HOLIDAY";
            }[];
            /** @description Version of the table of clocks. */
            ruleVersion: string;
            /** @description Version of the calendar of public holidays. */
            calendarVersion?: string;
            /** @description Who published that calendar. */
            calendarSource?: string;
        };
        /** @description One thing that was deleted: what it belonged to, and nothing of what it said. */
        Deletion: {
            class: components["schemas"]["RetentionClass"];
            notice: components["schemas"]["NoticeId"];
            /** @description Absent where it belonged to the notice as a whole. */
            item?: components["schemas"]["ItemId"];
            /** @description Whose notice it is. */
            submitter: components["schemas"]["OrganisationId"];
            reason: components["schemas"]["DeletionReason"];
        };
        /**
         * @description Why something was deleted: its time was over, or its seller asked for it on a ground of GDPR Art. 17(1).
         * @enum {string}
         */
        DeletionReason: "TERM_OVER" | "NO_LONGER_NECESSARY" | "CONSENT_WITHDRAWN" | "OBJECTION" | "UNLAWFUL" | "LEGAL_OBLIGATION";
        /**
         * @description How an item reaches its marketplace: by its queue, in the page for people, or outside of this system.
         * @enum {string}
         */
        DeliveredVia: "QUEUE" | "CONSOLE" | "EXTERNAL";
        /**
         * @description A dialogue with its set of figures over one or more sectors. What is in each stands in the catalogue of figures.
         * @enum {string}
         */
        Dialogue: "COUNTERFEIT_MOU" | "PRODUCT_SAFETY" | "FOOD" | "WILDLIFE" | "HATE_SPEECH_CODE" | "EU_IRU" | "INHOPE" | "CONSUMER_PROTECTION";
        /** @description The figures of one dialogue. */
        DialogueSet: {
            id: components["schemas"]["Dialogue"];
            title: string;
            sectors: components["schemas"]["Sector"][];
            kpis: components["schemas"]["KpiId"][];
            /** @description Kind and basis always split as well. */
            breakdowns: string[];
            /**
             * @description How often it is reported.
             * @enum {string}
             */
            period: "MONTH" | "HALF_YEAR" | "YEAR";
            /** @description What may be compared with what. */
            notes: string[];
            source: string;
            confidence: components["schemas"]["Confidence"];
        };
        /** @description A dispute that was brought before a certified body, or what that body decided (DSA Art. 21). A submitter reports its own as NOTIFIER. */
        DisputeReport: {
            /** @constant */
            type: "DISPUTE_OPENED";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            complainant: components["schemas"]["Complainant"];
            /** @description The certified body for out-of-court dispute settlement (DSA Art. 21). */
            body: string & (unknown & unknown);
        } | {
            /** @constant */
            type: "DISPUTE_DECIDED";
            actionId: components["schemas"]["ActionId"];
            /** @description When it happened, by the marketplace's own clock: not before delivery (a measure: not before the decision), and at most five minutes ahead of ours. */
            occurredAt: components["schemas"]["Instant"];
            dispute: number;
            result: components["schemas"]["RedressResult"];
        };
        /**
         * @description FIXED: counted with an official calendar of public holidays. PROVISIONAL: with a named unofficial one. PENDING_CALENDAR: there is none of that year yet, so nothing is due. NO_STATUTORY_LIMIT: the law names no number, such as "without undue delay".
         * @enum {string}
         */
        DueStatus: "FIXED" | "PROVISIONAL" | "PENDING_CALENDAR" | "NO_STATUTORY_LIMIT";
        /** @description What became of a request to be erased. Events stay under a pseudonym that nobody can lead back, so that figures do not change. */
        Erasure: {
            /** Format: uuid */
            id: string;
            seller: components["schemas"]["SellerId"];
            grounds: components["schemas"]["ErasureGround"][];
            requestedAt: components["schemas"]["Instant"];
            /**
             * @description REQUESTED: it is under way; what could not be done at once is taken up again within a day.
             * @enum {string}
             */
            state: "REQUESTED" | "DONE";
            doneAt?: components["schemas"]["Instant"];
            result?: {
                /** @description Items in which the seller occurs. */
                items: number;
                erased: {
                    class: components["schemas"]["RetentionClass"];
                    deleted: number;
                }[];
                /** @description Parts that are not erased, each with its reason; at most 1,000. */
                refused: {
                    class: components["schemas"]["RetentionClass"];
                    item: components["schemas"]["ItemId"];
                    code: components["schemas"]["ErasureRefusal"];
                    because: components["schemas"]["KeptBecause"];
                    /** @description Ask again from then on. */
                    until?: components["schemas"]["Instant"];
                }[];
            };
        };
        /**
         * @description Why a person asks to be erased: GDPR Art. 17(1)(a) no longer necessary, (b) consent withdrawn, (c) objection, (d) processed unlawfully, (e) a legal obligation to erase.
         * @enum {string}
         */
        ErasureGround: "NO_LONGER_NECESSARY" | "CONSENT_WITHDRAWN" | "OBJECTION" | "UNLAWFUL" | "LEGAL_OBLIGATION";
        /**
         * @description Why a part is not erased. LEGAL_OBLIGATION: GDPR Art. 17(3)(b), a legal hold or a task in the public interest. LEGAL_CLAIMS: Art. 17(3)(e), a complaint, a dispute or a prosecution that is open or may still come.
         * @enum {string}
         */
        ErasureRefusal: "LEGAL_OBLIGATION" | "LEGAL_CLAIMS";
        /**
         * @description What happened to an item.
         * @enum {string}
         */
        EventType: "ITEM_DELIVERED" | "DELIVERY_DELAYED" | "DUE_SET" | "DUPLICATE_LINKED" | "RECEIPT_CONFIRMED" | "REVIEW_STARTED" | "INFORMATION_REQUESTED" | "INFORMATION_PROVIDED" | "INFORMATION_LAPSED" | "DECIDED" | "ACTION_IMPLEMENTED" | "NOTIFIER_INFORMED" | "SELLER_INFORMED" | "STATEMENT_SUBMITTED" | "ENDED_BY_SELLER" | "WITHDRAWN" | "CORROBORATED" | "SIGHTED" | "VERIFIED_REMOVED" | "VERIFICATION_FAILED" | "REMINDER_SENT" | "DEADLINE_BREACHED" | "TARGET_MISSED" | "REDELIVERED" | "COMPLAINT_OPENED" | "COMPLAINT_DECIDED" | "REINSTATED" | "RESTRICTION_IMPOSED" | "DISPUTE_OPENED" | "DISPUTE_DECIDED" | "DISPUTE_IMPLEMENTED" | "REAPPEARED" | "LINKED" | "PROBED" | "EVIDENCE_ADDED" | "BUYERS_INFORMED" | "RECALL_PUBLISHED" | "GATEWAY_REPORTED" | "UNITS_SOLD" | "IDENTICAL_FOUND" | "SELLER_PROOF_REQUESTED" | "SELLER_PROOF_ASSESSED" | "REFERRED" | "REFERRAL_ANSWERED" | "HOLD_SET" | "HOLD_RELEASED" | "CLOSED" | "IMPORTED";
        /** @description The evidence of an item, as far as the reader may see it. */
        Evidence: {
            itemId: components["schemas"]["ItemId"];
            sets: {
                set: components["schemas"]["EvidenceSetId"];
                by: components["schemas"]["OrganisationId"];
                purpose: components["schemas"]["EvidencePurpose"];
                /** @description When the files were captured: not in the future; for a verification not before delivery. */
                capturedAt: components["schemas"]["Instant"];
                snapshot?: components["schemas"]["EvidenceSnapshot"];
                shared: boolean;
                /** @description SHA-256 over the canonical JSON (RFC 8785) of `item`, `set`, `by`, `purpose`, `capturedAt`, `shared`, `snapshot` and, of each file, `name`, `mediaType`, `bytes` and `sha256`. It stands in the chain of the item as well. */
                manifest: components["schemas"]["Sha256"];
                keptAt: components["schemas"]["Instant"];
                /** @description When the files were deleted, their time of retention over. */
                deletedAt?: components["schemas"]["Instant"];
                files: {
                    name: string;
                    mediaType: components["schemas"]["EvidenceMediaType"];
                    bytes: number;
                    sha256: components["schemas"]["Sha256"];
                    /** @description Of a picture, in pixels. */
                    width?: number;
                    /** @description Of a picture, in pixels. */
                    height?: number;
                    /** @description Perceptual hash of a JPEG or PNG. None for WebP and interlaced PNG, for plain, very small and very large pictures, and for those that cannot be decoded. */
                    imageHash?: components["schemas"]["ImageHash"];
                    /** @description Where to fetch the file for five minutes. Each issue of addresses is recorded. */
                    href?: string;
                }[];
            }[];
            /** @description To whom addresses were given: how often, and the latest 200 issues. For the submitter and the operator. */
            accesses?: {
                count: number;
                latest: {
                    at: components["schemas"]["Instant"];
                    by: components["schemas"]["OrganisationId"];
                    role: string;
                    /** @description Opaque subject of the person; for their own organisation and the operator only. */
                    person?: string;
                    sets: components["schemas"]["EvidenceSetId"][];
                }[];
            };
        };
        /** @description All files of a set are sent. */
        EvidenceCompletion: {
            set: components["schemas"]["EvidenceSetId"];
        };
        /** @description What a marketplace puts before a Digital Services Coordinator about a trusted flagger (DSA Art. 22(6)): the items, with decisions, reasons and results of complaints, and their share. Whether their number is significant is for the coordinator to say. */
        EvidenceFile: {
            flagger: components["schemas"]["OrganisationId"];
            name: string;
            marketplace: components["schemas"]["OrganisationId"];
            /** @description Who awarded the status that counted in the period: to whom the file goes. */
            coordinators: {
                awardedBy?: string;
                awardedIn?: components["schemas"]["MemberState"];
                decision?: string;
                from: components["schemas"]["Instant"];
                until?: components["schemas"]["Instant"];
            }[];
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
            asOf: components["schemas"]["Instant"];
            /** @constant */
            basis: "DSA Art. 22(6)";
            /** @constant */
            coverage: "NOTICEBOARD_CASES_ONLY";
            /** @description Items that it sent here as a trusted flagger in the period. */
            delivered: number;
            decided: number;
            /** @description Further items of the period, sent without that status: no matter for the coordinator, and not below. */
            withoutStatus: number;
            /** @description Refused for lack of information. */
            insufficientlyPrecise: number;
            /** @description Found not illegal, or manifestly unfounded. */
            notSubstantiated: number;
            /** @description Acted on, and reversed upon a complaint or dispute of the seller. */
            overturned: number;
            /** @description The three together, of the items decided but for those set aside. */
            share: components["schemas"]["Rate"];
            entries: {
                itemId: components["schemas"]["ItemId"];
                noticeId: components["schemas"]["NoticeId"];
                sector: components["schemas"]["Sector"];
                category: string;
                deliveredAt: components["schemas"]["Instant"];
                judgement: components["schemas"]["Judgement"];
                outcome: components["schemas"]["Outcome"];
                refusal?: components["schemas"]["RefusalGround"];
                redressStanding?: components["schemas"]["RedressStanding"];
                decidedAt?: components["schemas"]["Instant"];
                /** @description What the marketplace gave as reason, with each decision. */
                reasons: string[];
                redress: {
                    /** @enum {string} */
                    kind: "COMPLAINT" | "DISPUTE";
                    complainant: components["schemas"]["Complainant"];
                    subject?: components["schemas"]["ComplaintSubject"];
                    openedAt: components["schemas"]["Instant"];
                    decidedAt?: components["schemas"]["Instant"];
                    result?: components["schemas"]["RedressResult"];
                }[];
            }[];
        };
        /**
         * @description What may be kept as evidence: pictures (JPEG, PNG, WebP), PDF, and captures of a page (one HTML file, or MHTML as `multipart/related`). Archives and everything else are refused.
         * @enum {string}
         */
        EvidenceMediaType: "image/jpeg" | "image/png" | "image/webp" | "application/pdf" | "text/html" | "multipart/related";
        /**
         * @description What a set of evidence shows: the listing as notified, the page at a check of its removal, or what a complaint or an answer to one rests on.
         * @enum {string}
         */
        EvidencePurpose: "SUBMISSION" | "VERIFICATION" | "REDRESS";
        /** @description A set of evidence that is kept from now on. */
        EvidenceReceipt: {
            itemId: components["schemas"]["ItemId"];
            set: components["schemas"]["EvidenceSetId"];
            by: components["schemas"]["OrganisationId"];
            purpose: components["schemas"]["EvidencePurpose"];
            /** @description When the files were captured: not in the future; for a verification not before delivery. */
            capturedAt: components["schemas"]["Instant"];
            snapshot?: components["schemas"]["EvidenceSnapshot"];
            shared: boolean;
            /** @description SHA-256 over the canonical JSON (RFC 8785) of `item`, `set`, `by`, `purpose`, `capturedAt`, `shared`, `snapshot` and, of each file, `name`, `mediaType`, `bytes` and `sha256`. It stands in the chain of the item as well. */
            manifest: components["schemas"]["Sha256"];
            keptAt: components["schemas"]["Instant"];
            files: {
                name: string;
                mediaType: components["schemas"]["EvidenceMediaType"];
                bytes: number;
                sha256: components["schemas"]["Sha256"];
                /** @description Of a picture, in pixels. */
                width?: number;
                /** @description Of a picture, in pixels. */
                height?: number;
                /** @description Perceptual hash of a JPEG or PNG. None for WebP and interlaced PNG, for plain, very small and very large pictures, and for those that cannot be decoded. */
                imageHash?: components["schemas"]["ImageHash"];
            }[];
        };
        /**
         * Format: uuid
         * @description Id of a set of evidence. It follows from the item, the sender and its action id: the same announcement has the same id.
         */
        EvidenceSetId: string;
        /** @description The listing at the moment of capture, as far as it is no file. Nothing of the seller. */
        EvidenceSnapshot: {
            /**
             * Format: uri
             * @description The address that the page names as its canonical one.
             */
            url?: string;
            /** @description What the server answered. */
            httpStatus?: number;
            /** @description Price as shown: the amount with a point, and the currency by ISO 4217. */
            price?: {
                amount: string;
                currency: string;
            };
            /** @description How many were sold, as the page says. */
            quantitySold?: number;
            /** @description Program and version that made the capture. */
            agent?: string & (unknown & unknown);
        };
        /** @description A form for each announced file. The storage refuses any other name, type, size or content. */
        EvidenceUploads: {
            itemId: components["schemas"]["ItemId"];
            set: components["schemas"]["EvidenceSetId"];
            /** @description Until when files may be sent. Announce the same again for fresh forms. */
            expiresAt: components["schemas"]["Instant"];
            uploads: {
                name: string;
                /** @description Where to POST the form as `multipart/form-data`. */
                url: string;
                /** @description Fields of the form, all of them as they are; then the file as field `file`, last. */
                fields: {
                    [key: string]: string;
                };
            }[];
        };
        /** @description Figures that were computed exactly from the events before a cut, with curves that live counters cannot tell. */
        ExactFigures: {
            id: components["schemas"]["ExportId"];
            /** @description Whose figure: of everybody, of one marketplace, or of one submitter. */
            scope: string;
            from: components["schemas"]["Month"];
            to: components["schemas"]["Month"];
            version: number;
            /** @description The cut: what was recorded before it counts. */
            asOf: components["schemas"]["Instant"];
            /** @description Figures compare only within one version. */
            methodVersion: string;
            /** @description Figures that answer the query, on all pages. */
            total: number;
            figures: components["schemas"]["Figure"][];
            /** @description On the first page, where the time to action (K4) is asked for. */
            curves: components["schemas"]["FigureCurve"][];
            /** @description The cursor of the next page; absent at the end. */
            next?: string;
        };
        /** @description A reason why something is left out of figures. */
        Exclusion: {
            id: string;
            means: string;
            /** @description Figures that it is left out of. */
            from: components["schemas"]["KpiId"][];
        };
        /** @description An export and where it stands. */
        Export: {
            id: components["schemas"]["ExportId"];
            kind: components["schemas"]["ExportKind"];
            /**
             * @description It is made in the background: ask until it is DONE.
             * @enum {string}
             */
            state: "REQUESTED" | "DONE" | "FAILED";
            /** @description 1, and one more with each correction. */
            version: number;
            /** @description First month. */
            from: components["schemas"]["Month"];
            /** @description Last month, inclusive. */
            to: components["schemas"]["Month"];
            requestedAt: components["schemas"]["Instant"];
            /** @description The cut: what was recorded before it counts. */
            asOf: components["schemas"]["Instant"];
            /** @description The schedule that ordered it; absent where somebody did. */
            schedule?: string;
            /** @description The version that it takes the place of, which is kept. */
            corrects?: components["schemas"]["ExportId"];
            /** @description Why that was corrected. */
            reason?: string;
            /** @description The version that took its place. */
            correctedBy?: components["schemas"]["ExportId"];
            /** @description There once the state is DONE. */
            manifest?: components["schemas"]["Manifest"];
            /** @description Addresses to fetch the files from, good for fifteen minutes. Ask again for fresh ones. */
            files?: {
                name: string;
                href: string;
            }[];
        };
        /**
         * Format: uuid
         * @description Id of an export. The same request with the same cut is the same export.
         */
        ExportId: string;
        /**
         * @description FIGURES: every figure of a scope. ITEMS: a row for each item, under words that change with the period. PUBLIC: figures that may be published. ANNEX_I: parts of the transparency report (Implementing Regulation (EU) 2024/2835). STATEMENTS: statements of reasons (DSA Art. 24(5)). FLAGGER_REPORT: the yearly report of a trusted flagger (DSA Art. 22(3)).
         * @enum {string}
         */
        ExportKind: "FIGURES" | "ITEMS" | "PUBLIC" | "ANNEX_I" | "STATEMENTS" | "FLAGGER_REPORT";
        /** @description Exports, one page of them. */
        ExportList: {
            /** @description Newest first. */
            exports: components["schemas"]["ListedExport"][];
            /** @description The cursor of the next page; absent at the end. */
            next?: string;
        };
        /** @description How a listing reached a marketplace that is not connected. Required for those, refused for all others. */
        ExternalDelivery: {
            /** @description When the marketplace received it: T0, at most a year ago. */
            receivedAt: components["schemas"]["Instant"];
            /** @description What proves it, such as the number of a registered letter. */
            proof: string & (unknown & unknown);
        };
        /** @description One fault of an input: where it is, which rule it breaks. */
        Fault: {
            /** @description Where the fault is, as an RFC 6901 JSON pointer into what was sent; empty for the whole. */
            pointer: string;
            /** @description One of the refusal codes, or `ORDER_INCOMPLETE:` and the point of DSA Art. 9(2). */
            code: components["schemas"]["FaultCode"] | string;
            /** @description What to do about it, for people. */
            detail: string;
        };
        /**
         * @description A refusal code.
         * @enum {string}
         */
        FaultCode: "INVALID_JSON" | "INVALID_UTF8" | "DUPLICATE_KEY" | "TOO_DEEP" | "INVALID_INPUT" | "UNKNOWN_FIELD" | "REQUIRED" | "INVALID_CURSOR" | "UNAUTHENTICATED" | "FORBIDDEN" | "SAME_PERSON" | "NOT_FOUND" | "CONFLICT" | "ILLEGAL_TRANSITION" | "REFERENCE_REUSED" | "LINK_CIRCLE" | "COMPLAINT_CLOSED" | "NOT_MISSED" | "LAST_APPROVER" | "DRAFT_CLOSED" | "ROUND_NOT_OPEN" | "NO_QUEUE" | "TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "NO_REASON" | "INSUFFICIENT_EVIDENCE" | "NO_URL" | "URL_NOT_ITEM" | "WRONG_PLATFORM" | "UNKNOWN_MARKETPLACE" | "NO_IDENTITY" | "NO_GOOD_FAITH" | "ORDER_INCOMPLETE" | "ORDER_NOT_ALLOWED" | "APPROVAL_REQUIRED" | "UNKNOWN_PERSON" | "NO_RIGHT" | "RIGHT_NOT_IN_TERRITORY" | "NO_TAXON" | "NO_ANNEX" | "NO_SPECIMEN" | "NO_DOCUMENTATION" | "NO_HAZARD" | "NO_REFERENCE" | "OUT_OF_SCOPE" | "SELLER_LINKS_OFF" | "NO_DELIVERY_PROOF" | "NO_GOOD_ITEM" | "TIME_NOT_PLAUSIBLE" | "WINDOW_OVER" | "NO_CONTACT_POINT" | "NO_COORDINATED_ACTION" | "EVIDENCE_MISSING" | "EVIDENCE_MISMATCH" | "EVIDENCE_TYPE" | "HUMAN_REQUIRED" | "RULE_NOT_MET" | "NOT_FOR_REGISTER" | "CONTENT_NOT_KEPT" | "NO_IDENTIFIER" | "PERIOD_OVERLAPS" | "FIGURES_CONTRADICT" | "INVALID_PRINCIPAL" | "CALENDAR_MISSING" | "CLOCK_UNVERIFIED";
        /** @description One figure, with everything its value follows from. Small numbers are shown, not suppressed. */
        Figure: {
            kpi: components["schemas"]["KpiId"];
            /** @description Which of several figures of the KPI: `REMOVE`, `LAW`, `[24h,48h)`, `2 working days`. */
            part: string;
            /** @description Of a longer period: its first month. */
            month: components["schemas"]["Month"];
            /** @description Of a period longer than a month: its name, such as `2026-H1`, `2026` or `2026-03/2026-07`. */
            period?: string;
            /** @description Whose figure: of everybody, of one marketplace, or of one submitter. */
            scope: string;
            sector: components["schemas"]["Sector"] | "ALL";
            status: components["schemas"]["SubmitterStatus"] | "ALL";
            /** @description Of the submitter. */
            memberState: components["schemas"]["MemberState"] | "ALL";
            /** @description Always split: an order is no notice. NONE: of a register or a report, not of items. */
            kind: components["schemas"]["Kind"] | "NONE";
            /**
             * @description Always split: LEGAL, VOLUNTARY and TARGET are never added up. NONE: no number runs.
             * @enum {string}
             */
            basis: "LEGAL" | "VOLUNTARY" | "TARGET" | "NONE";
            /** @description Where figures are asked by marketplace. */
            marketplace?: components["schemas"]["OrganisationId"];
            /**
             * @description Unit of the value; a share lies between 0 and 1. POINTS: percentage points. RATIO: may be more than 1.
             * @enum {string}
             */
            unit: "COUNT" | "SHARE" | "HOURS" | "SECONDS" | "POINTS" | "RATIO";
            /** @description null for medians and percentiles. */
            numerator: number | null;
            /** @description Open and undecided items stay in it. */
            denominator: number | null;
            /** @description Follows from the numbers beside it; null where there is nothing to divide. */
            value: number | null;
            /** @description Of the denominator, or beside it, what may still happen. */
            stillOpen: number;
            /** @description Made from fewer than ten cases: too few to conclude anything, and to be suppressed in public. */
            isSmall: boolean;
            /** @description How many were left out, by reason. */
            excluded: {
                [key: string]: number;
            };
            /** @description The parts of an in-time figure, side by side. */
            inTime?: {
                /** @description In time by the word of the marketplace. */
                claimed: number;
                /** @description Reported to us in time as well. */
                reported: number;
                /** @description Claimed, and found gone by a check. A decision can be seen by nobody. */
                verified?: number;
                /** @description Claimed, and seen again afterwards. */
                contradicted?: number;
                /** @description Claimed, and nobody looked. */
                unchecked?: number;
            };
            /** @description True for live medians, which come from fixed buckets; never in exports. */
            estimate: boolean;
            source: components["schemas"]["FigureSource"];
            /** @description While clocks run: the share in time if nothing else is done in time. */
            lower?: number;
            /** @description While clocks run: the share in time if everything that still can be in time will be. */
            upper?: number;
            /**
             * @description Over marketplaces. MACRO: the mean of their shares, each counting the same. MICRO: all their cases pooled.
             * @enum {string}
             */
            average?: "MACRO" | "MICRO";
            /** @description Of an average: how many marketplaces it is of; each has one case or more. */
            marketplaces?: number;
            /**
             * @description How open cases are counted. AALEN_JOHANSEN: cumulative incidence, other ends compete. KAPLAN_MEIER: any decision.
             * @enum {string}
             */
            estimator?: "AALEN_JOHANSEN" | "KAPLAN_MEIER";
            /** @description Of an estimate at a moment: cases that were still open then and still watched. */
            atRisk?: number;
            /** @description The figure made the other way, and why the two differ. */
            beside?: {
                /**
                 * @description ANNEX_II_MEDIAN: of what was acted on only, as Implementing Regulation (EU) 2024/2835, Annex II, has it. MEDIAN_OF_DECIDED: of what was decided only.
                 * @enum {string}
                 */
                figure: "ANNEX_II_MEDIAN" | "MEDIAN_OF_DECIDED";
                /** @description In the unit of the figure. */
                value: number | null;
                /** @description Items that the other figure leaves out, by reason: `OPEN`, or the word of another end. */
                because: {
                    [key: string]: number;
                };
            };
            /** @description Since the period before. */
            change?: {
                /** @description The period before, by its first month. */
                from: string | null;
                /** @description The value less the value before, in the unit of the figure: of a share 0.01 is one percentage point. */
                by: number | null;
                /**
                 * @description Why there is no change: the figures were made by different methods, there is none of the period before, or one of them has no value.
                 * @enum {string}
                 */
                reason?: "METHOD_DIFFERS" | "NOTHING_BEFORE" | "NO_VALUE";
            };
            /** @description What was recorded by then counts. */
            asOf: components["schemas"]["Instant"];
            /** @description Figures compare only within one version. */
            methodVersion: string;
        };
        /** @description Cumulative incidence of removal and of other ends, after Aalen and Johansen, at fixed moments. */
        FigureCurve: {
            /** @constant */
            kpi: "K4";
            /**
             * @description Cumulative incidence: other ends compete with removal.
             * @constant
             */
            estimator: "AALEN_JOHANSEN";
            /** @description Of a longer period: its first month. */
            month: components["schemas"]["Month"];
            /** @description Of a period longer than a month: its name, such as `2026-H1`, `2026` or `2026-03/2026-07`. */
            period?: string;
            /** @description Whose figure: of everybody, of one marketplace, or of one submitter. */
            scope: string;
            sector: components["schemas"]["Sector"] | "ALL";
            status: components["schemas"]["SubmitterStatus"] | "ALL";
            /** @description Of the submitter. */
            memberState: components["schemas"]["MemberState"] | "ALL";
            /** @description Always split: an order is no notice. NONE: of a register or a report, not of items. */
            kind: components["schemas"]["Kind"] | "NONE";
            /**
             * @description Always split: LEGAL, VOLUNTARY and TARGET are never added up. NONE: no number runs.
             * @enum {string}
             */
            basis: "LEGAL" | "VOLUNTARY" | "TARGET" | "NONE";
            /** @description Where figures are asked by marketplace. */
            marketplace?: components["schemas"]["OrganisationId"];
            /** @description Items of the cohort, open ones included. */
            n: number;
            /** @description Of these, watched up to the cut and not ended. */
            stillOpen: number;
            /** @description How many came to each end by the cut. */
            ends: {
                [key: string]: number;
            };
            points: components["schemas"]["CurvePoint"][];
            /** @description What was recorded by then counts. */
            asOf: components["schemas"]["Instant"];
            /** @description Figures compare only within one version. */
            methodVersion: string;
        };
        /**
         * @description OBSERVED: the record of this system. SELF_REPORTED: an organisation of itself, checked by nobody here. SELF_REPORTED/OBSERVED: both in one figure, the reported part first. MONITORING_ROUND: what observers found. REGISTER: what was registered here.
         * @enum {string}
         */
        FigureSource: "OBSERVED" | "SELF_REPORTED" | "SELF_REPORTED/OBSERVED" | "MONITORING_ROUND" | "REGISTER";
        /** @description Live figures of one scope. */
        Figures: {
            /** @description What was recorded by then counts. */
            asOf: components["schemas"]["Instant"];
            /** @description Figures compare only within one version. */
            methodVersion: string;
            /** @description Rows of counters that were read. */
            rowsRead: number;
            figures: components["schemas"]["Figure"][];
        };
        /** @description What a plausibility check found. */
        Finding: {
            /** @description Which check: a name that does not change. */
            check: string;
            /**
             * @description ERROR refuses. WARN and INFO are kept with the report and shown with it.
             * @enum {string}
             */
            grade: "ERROR" | "WARN" | "INFO";
            /** @description RFC 6901 pointer into the report. */
            pointer: string;
            detail: string;
        };
        /** @description A flagger, its status over time, and measures about it. */
        Flagger: {
            id: components["schemas"]["OrganisationId"];
            name: string;
            memberState: components["schemas"]["MemberState"];
            asOf: components["schemas"]["Instant"];
            /** @description Its status in every sector, now. */
            statuses: {
                sector: components["schemas"]["Sector"];
                status: components["schemas"]["SubmitterStatus"];
                /** @description The coordinator has suspended its status there (DSA Art. 22(6)). */
                isSuspended: boolean;
            }[];
            /** @description The history of its status, with areas, dates and decisions. */
            standings: {
                /**
                 * @description DSA_TF: awarded by a coordinator (DSA Art. 22(2)), who alone suspends it.
                 * @enum {string}
                 */
                status: "DSA_TF" | "PLATFORM_TRUSTED";
                /** @description Outside its areas a flagger has no status. */
                areas: components["schemas"]["Sector"][];
                from: components["schemas"]["Instant"];
                /** @description Exclusive. Absent: it stands. */
                until?: components["schemas"]["Instant"];
                /** @description The coordinator, or the platform. */
                awardedBy?: string & (unknown & unknown);
                /** @description Member State of the coordinator. */
                awardedIn?: components["schemas"]["MemberState"];
                /** @description Reference of the decision that awarded it. */
                decision?: string & (unknown & unknown);
                suspensions?: {
                    from: components["schemas"]["Instant"];
                    /** @description Exclusive. Absent: the investigation goes on. */
                    until?: components["schemas"]["Instant"];
                    /** @description Reference of the decision of the coordinator. */
                    decision: string & (unknown & unknown);
                    reason?: string & (unknown & unknown);
                }[];
                /** @description How a standing ended. */
                ending?: {
                    /**
                     * @description REVOKED: by the coordinator, after hearing the flagger (DSA Art. 22(7)). WITHDRAWN: the platform trusts it no longer.
                     * @enum {string}
                     */
                    how: "REVOKED" | "EXPIRED" | "RENOUNCED" | "WITHDRAWN";
                    /** @description Reference of the decision. Required for REVOKED. */
                    decision?: string & (unknown & unknown);
                    reason?: string & (unknown & unknown);
                };
            }[];
            independence?: string & (unknown & unknown);
            /** @description What marketplaces did upon misuse, oldest first (DSA Art. 23(2)). */
            measures: components["schemas"]["NotifierMeasure"][];
        };
        /** @description Flaggers, one page of them. A marketplace is told of those that have notified something to it. */
        FlaggerPage: {
            /** @description In the order of their ids: no ranking. */
            flaggers: {
                id: components["schemas"]["OrganisationId"];
                name: string;
                memberState: components["schemas"]["MemberState"];
                statuses: {
                    sector: components["schemas"]["Sector"];
                    status: components["schemas"]["SubmitterStatus"];
                    /** @description The coordinator has suspended its status there (DSA Art. 22(6)). */
                    isSuspended: boolean;
                }[];
            }[];
            asOf: components["schemas"]["Instant"];
            /** @description The cursor of the next page; absent at the end. */
            next?: string;
        };
        /** @description The figures for the annual report of a trusted flagger (DSA Art. 22(3)), without personal data. */
        FlaggerReport: {
            flagger: components["schemas"]["OrganisationId"];
            name: string;
            /** @description `YYYY-MM-DD/YYYY-MM-DD`, by the day on which a notice was accepted, in UTC. */
            period: string;
            asOf: components["schemas"]["Instant"];
            /**
             * @description Notices sent in another way are not in it.
             * @constant
             */
            coverage: "NOTICEBOARD_CASES_ONLY";
            method: string;
            /** @description How it keeps its independence, in its own words, from the registry; null if it said nothing. */
            independence: string | null;
            /** @description Notices, each once. */
            notices: number;
            /** @description The same, once for each provider it went to: what the rows add up to. */
            noticesAtProviders: number;
            /** @description Listings notified. */
            items: number;
            rows: {
                provider: components["schemas"]["OrganisationId"];
                providerName: string;
                /** @description Number in the harmonised template (Regulation (EU) 2024/2835). */
                dsaCategory: string;
                /** @description STATEMENT_CATEGORY_ of the Transparency Database. */
                categoryCode: string;
                /** @description KEYWORD_ of the Transparency Database. */
                keyword: string;
                sector: components["schemas"]["Sector"];
                category: string;
                /** @description Status of the flagger when it submitted. */
                status: components["schemas"]["SubmitterStatus"];
                action: components["schemas"]["ActionTaken"];
                notices: number;
                items: number;
            }[];
        };
        /** @description What the marketplace did beside taking the listing down (GPSR Art. 22). */
        FollowThrough: {
            buyersInformed?: number;
            /** @description By the last report. */
            unitsSold?: number;
            /** @description Where the recall is published. */
            recall?: string;
            /** @description Number of the report in the Safety Business Gateway. */
            gateway?: string;
            /** @description The paper that was last asked of the seller, and what came of it. */
            proof?: {
                paper: string;
                requestedAt: components["schemas"]["Instant"];
                /** @enum {string} */
                result?: "PROVEN" | "NOT_PROVEN" | "NOT_PROVIDED";
            };
            identicalFound?: number;
        };
        /**
         * @description Why a product is outside the General Product Safety Regulation: Regulation (EU) 2023/988, Art. 2(2).
         * @enum {string}
         */
        GpsrExclusion: "MEDICINAL_PRODUCT" | "FOOD" | "FEED" | "LIVING_PLANT_OR_ANIMAL" | "ANIMAL_BY_PRODUCT" | "PLANT_PROTECTION_PRODUCT" | "TRANSPORT_SERVICE_EQUIPMENT" | "AIRCRAFT" | "ANTIQUE";
        /**
         * @description On law (illegal content, DSA Art. 3(h)) or on the marketplace's own terms.
         * @enum {string}
         */
        Ground: "LAW" | "TERMS";
        /** @description Barcode number: 8, 12, 13 or 14 digits. */
        Gtin: string;
        /** @description All that is assigned to one person goes to another. */
        Handover: {
            actionId: components["schemas"]["ActionId"];
            /** @description Whose items; they may have left. */
            from: string;
            /** @description Who has them from now on; null: nobody. */
            to: string | null;
        };
        /** @description What was handed over, item by item. */
        HandoverReceipt: {
            results: {
                itemId: components["schemas"]["ItemId"];
                /** @description Who has it now. */
                person?: string | null;
                /** @description Why it was not handed over. */
                problem?: components["schemas"]["Problem"];
            }[];
            /** @description Items that a call could not take along: send another, until it is 0. */
            left: number;
        };
        /**
         * @description Risk type of Safety Gate alerts (Commission Implementing Decision (EU) 2019/417).
         * @enum {string}
         */
        Hazard: "ASPHYXIATION" | "BURNS" | "CHEMICAL" | "CHOKING" | "CUTS" | "DAMAGE_TO_HEARING" | "DAMAGE_TO_SIGHT" | "DROWNING" | "ELECTRIC_SHOCK" | "ELECTROMAGNETIC" | "ENTRAPMENT" | "ENVIRONMENT" | "EXPLOSION" | "FIRE" | "HEALTH" | "INJURIES" | "MICROBIOLOGICAL" | "SECURITY" | "STRANGULATION" | "SUFFOCATION" | "OTHER";
        /**
         * @description Hazard category of RASFF notifications.
         * @enum {string}
         */
        HazardCategory: "ADULTERATION_FRAUD" | "ALLERGENS" | "BIOCONTAMINANTS" | "BIOTOXINS" | "CHEMICAL_CONTAMINATION" | "COMPOSITION" | "ENVIRONMENTAL_POLLUTANTS" | "FEED_ADDITIVES" | "FOOD_ADDITIVES_FLAVOURINGS" | "FOREIGN_BODIES" | "GMO_NOVEL_FOOD" | "HEAVY_METALS" | "INDUSTRIAL_CONTAMINANTS" | "LABELLING" | "MIGRATION" | "MYCOTOXINS" | "NATURAL_TOXINS" | "NON_PATHOGENIC_MICROORGANISMS" | "ORGANOLEPTIC" | "PACKAGING" | "PARASITIC_INFESTATION" | "PATHOGENIC_MICROORGANISMS" | "PESTICIDE_RESIDUES" | "POOR_CONTROLS" | "RADIATION" | "TSE" | "VETERINARY_RESIDUES" | "NOT_DETERMINED" | "OTHER";
        /** @description Perceptual hash of a picture: block mean value hash ("blockhash") of 256 bits in lower-case hexadecimal. Pictures that look alike differ in few bits. */
        ImageHash: string;
        /** @description An indicator of the code of conduct on illegal hate speech, and the figures that answer it. */
        Indicator: {
            number: number;
            asks: string;
            kpis: components["schemas"]["KpiId"][];
            how: string;
        };
        /** @description The answer to a question. */
        Information: {
            actionId: components["schemas"]["ActionId"];
            /** @description The answer. The marketplace reads it; name no person in it. */
            answer: string & (unknown & unknown);
        };
        /**
         * Format: date-time
         * @description An instant in UTC, always with milliseconds and Z.
         */
        Instant: string;
        /** @description One item with its story and its clocks. */
        Item: {
            id: components["schemas"]["ItemId"];
            noticeId: components["schemas"]["NoticeId"];
            /** @description The submitter's own reference. */
            reference?: string;
            kind: components["schemas"]["Kind"];
            sector: components["schemas"]["Sector"];
            /** @description The kind of infringement within the sector. */
            category: string;
            /** @description To whom it is addressed. */
            marketplace: components["schemas"]["OrganisationId"];
            /** @description Who asks: the organisation, never a person. */
            submitter?: components["schemas"]["OrganisationId"];
            status?: components["schemas"]["SubmitterStatus"];
            /** @description Member State of the submitter. */
            memberState?: components["schemas"]["MemberState"];
            listing: components["schemas"]["Listing"];
            /** @description Title of the listing as the submitter saw it. */
            title?: string;
            /** @description Keyed hash of the seller at this marketplace: the same for the same seller. */
            sellerKey?: string;
            /** @description When the submission passed intake. */
            acceptedAt: components["schemas"]["Instant"];
            /** @description T0: when it was put on the queue of the marketplace. Clocks run from here. */
            deliveredAt: components["schemas"]["Instant"];
            state: components["schemas"]["State"];
            outcome?: components["schemas"]["Outcome"];
            /** @description When the measure was taken, as the marketplace reports it. */
            actionAt?: components["schemas"]["Instant"];
            /** @description The next deadline that still runs. Exclusive: the first late instant. */
            dueAt?: components["schemas"]["Instant"];
            /** @description What stands behind that deadline. */
            basis?: components["schemas"]["Basis"];
            /** @description That deadline has passed. */
            isOverdue: boolean;
            refusal?: components["schemas"]["RefusalGround"];
            redress?: components["schemas"]["RedressStanding"];
            /**
             * @description A complaint or dispute about it is open: nobody has decided it yet.
             * @constant
             */
            isDisputed?: true;
            /**
             * @description More than half of the time to that deadline is over, and a reminder went out.
             * @constant
             */
            isPressing?: true;
            /** @description Whose calendar of public holidays and time zone its deadlines are counted by. */
            jurisdiction?: components["schemas"]["Jurisdiction"];
            /** @description Working days after today up to the last day in time, by that calendar. 0: today is the last. Below 0: working days late. */
            workingDaysLeft?: number;
            orderEffect?: components["schemas"]["OrderEffect"];
            /** @description The earlier item on the same listing. A marketplace is not told who else was notified. */
            duplicateOf?: components["schemas"]["ItemId"];
            explanation?: string;
            /** @description The fields of the sector, as sent; of an alert what its source says. */
            details?: {
                [key: string]: unknown;
            };
            /** @description Barcode number, as it was sent with it. */
            gtin?: string;
            /** @description Of pictures of the listing, as they were sent with it. */
            imageHashes?: components["schemas"]["ImageHash"][];
            order?: components["schemas"]["Order"];
            clocks: {
                clock: components["schemas"]["ClockId"];
                basis: components["schemas"]["Basis"];
                stop: components["schemas"]["Stop"];
                /** @description The first instant that is late. Absent where nothing is due: see `status`. */
                dueAt?: components["schemas"]["Instant"];
                status: components["schemas"]["DueStatus"];
                /** @description The provision the clock rests on. */
                source: string;
                /** @description How long the period is; null where the law names no number. */
                limit: {
                    n: number;
                    unit: components["schemas"]["Unit"];
                } | null;
                /** @description How that moment was counted, day by day. Absent where nothing was counted, or by other rules or calendars than stand now. */
                counted?: {
                    /** @description Local day of the event; it does not count. */
                    eventDay?: components["schemas"]["Day"];
                    /** @description The last local day in time. */
                    lastDay?: components["schemas"]["Day"];
                    /** @description Days inside the period that do not count, and why. */
                    skipped?: {
                        day: components["schemas"]["Day"];
                        /** @enum {string} */
                        why: "SATURDAY" | "SUNDAY" | "HOLIDAY";
                    }[];
                    /** @description IANA name; it decides the day. */
                    timeZone: string;
                    /** @description Version of the calendar of public holidays. */
                    calendarVersion?: string;
                    /** @description Who published that calendar. */
                    calendarSource?: string;
                };
                /** @description When the act that stops it happened. */
                stoppedAt?: components["schemas"]["Instant"];
                /** @description When the deadline passed without that act. It stays missed. */
                missedAt?: components["schemas"]["Instant"];
            }[];
            waiting?: components["schemas"]["Waiting"];
            ladder?: components["schemas"]["Ladder"];
            complaints?: {
                /** @description From 1, in the order in which they came. */
                number: number;
                complainant: components["schemas"]["Complainant"];
                openedAt: components["schemas"]["Instant"];
                decidedAt?: components["schemas"]["Instant"];
                result?: components["schemas"]["RedressResult"];
                subject?: components["schemas"]["ComplaintSubject"];
            }[];
            disputes?: {
                /** @description From 1, in the order in which they came. */
                number: number;
                complainant: components["schemas"]["Complainant"];
                openedAt: components["schemas"]["Instant"];
                decidedAt?: components["schemas"]["Instant"];
                result?: components["schemas"]["RedressResult"];
                implementedAt?: components["schemas"]["Instant"];
            }[];
            /** @description Until when each can complain; absent while they are not known to be informed. */
            complaintsUntil?: {
                seller?: components["schemas"]["Instant"];
                notifier?: components["schemas"]["Instant"];
            };
            followThrough?: components["schemas"]["FollowThrough"];
            /** @description Facts that do not go together, by the number of the later one. */
            contradictions: components["schemas"]["Contradiction"][];
            /** @description The item that was removed, and whose listing or offer this is again. */
            reappearanceOf?: components["schemas"]["ItemId"];
            /** @description Items as which this one came back. */
            reappearedAs?: components["schemas"]["ItemId"][];
            /** @description The item under whose order this identical listing was found. */
            identicalTo?: components["schemas"]["ItemId"];
            /** @description Until when a legal hold keeps evidence and personal data. For authorities and the operator. */
            holdUntil?: components["schemas"]["Instant"];
            /** @description Everything that happened to the item, in its order. */
            timeline: {
                /** @description Number of the event, from 1 without gaps; one that is missing is not for the reader. */
                n: number;
                type: components["schemas"]["EventType"];
                /** @description When it happened, by whoever reports it. */
                occurredAt: components["schemas"]["Instant"];
                /** @description When it was recorded, by our clock. */
                recordedAt: components["schemas"]["Instant"];
                /** @description The organisation that did it, or `system`. Never a person. */
                by: string;
                /** @description What the event says beyond that; its fields follow from `type`. */
                data: {
                    [key: string]: unknown;
                };
                /** @description Chains the event to the one before it (SHA-256). */
                hash: string;
            }[];
            /** @description Events that are possible from here, for the one who asks. */
            possible: components["schemas"]["EventType"][];
            /** @description Number of the last event. */
            version: number;
        };
        /** @description One action, and the item it is about. */
        ItemAction: {
            itemId: components["schemas"]["ItemId"];
            action: components["schemas"]["Action"];
        };
        /**
         * Format: uuid
         * @description Id of an item: one notified listing at one marketplace. It follows from the notice and the listing.
         */
        ItemId: string;
        /** @description A page of a list of items, in the order that was asked for. */
        ItemPage: {
            items: components["schemas"]["ItemRow"][];
            /** @description The cursor of the next page; absent at the end. */
            next?: string;
        };
        /** @description One row of a list of items. */
        ItemRow: {
            id: components["schemas"]["ItemId"];
            noticeId: components["schemas"]["NoticeId"];
            /** @description The submitter's own reference. */
            reference?: string;
            kind: components["schemas"]["Kind"];
            sector: components["schemas"]["Sector"];
            /** @description The kind of infringement within the sector. */
            category: string;
            /** @description To whom it is addressed. */
            marketplace: components["schemas"]["OrganisationId"];
            /** @description Who asks: the organisation, never a person. */
            submitter?: components["schemas"]["OrganisationId"];
            status?: components["schemas"]["SubmitterStatus"];
            /** @description Member State of the submitter. */
            memberState?: components["schemas"]["MemberState"];
            listing: components["schemas"]["Listing"];
            /** @description Title of the listing as the submitter saw it. */
            title?: string;
            /** @description Keyed hash of the seller at this marketplace: the same for the same seller. */
            sellerKey?: string;
            /** @description When the submission passed intake. */
            acceptedAt: components["schemas"]["Instant"];
            /** @description T0: when it was put on the queue of the marketplace. Clocks run from here. */
            deliveredAt: components["schemas"]["Instant"];
            state: components["schemas"]["State"];
            outcome?: components["schemas"]["Outcome"];
            /** @description When the measure was taken, as the marketplace reports it. */
            actionAt?: components["schemas"]["Instant"];
            /** @description The next deadline that still runs. Exclusive: the first late instant. */
            dueAt?: components["schemas"]["Instant"];
            /** @description What stands behind that deadline. */
            basis?: components["schemas"]["Basis"];
            /** @description That deadline has passed. */
            isOverdue: boolean;
            refusal?: components["schemas"]["RefusalGround"];
            redress?: components["schemas"]["RedressStanding"];
            /**
             * @description A complaint or dispute about it is open: nobody has decided it yet.
             * @constant
             */
            isDisputed?: true;
            /**
             * @description More than half of the time to that deadline is over, and a reminder went out.
             * @constant
             */
            isPressing?: true;
            /** @description Whose calendar of public holidays and time zone its deadlines are counted by. */
            jurisdiction?: components["schemas"]["Jurisdiction"];
            /** @description Working days after today up to the last day in time, by that calendar. 0: today is the last. Below 0: working days late. */
            workingDaysLeft?: number;
        };
        /**
         * @description How an item stands after redress. SUBSTANTIATED: acted on and not overturned, or granted upon a complaint. NO_ACTION: without a reason in a word. DISPUTED, ERROR_CHANNEL, ALREADY_REMOVED and ENDED_BY_SELLER say nothing against the notice.
         * @enum {string}
         */
        Judgement: "SUBSTANTIATED" | "OVERTURNED" | "LACK_OF_INFORMATION" | "NOT_ILLEGAL" | "MANIFESTLY_UNFOUNDED" | "NO_ACTION" | "DISPUTED" | "ERROR_CHANNEL" | "ALREADY_REMOVED" | "ENDED_BY_SELLER" | "WITHDRAWN" | "PENDING";
        /**
         * @description Where a period is counted: a Member State, or the Commission itself (EC). Its public holidays and time zone apply.
         * @enum {string}
         */
        Jurisdiction: "AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK" | "EC";
        /**
         * @description Why something is still kept. HOLD: a legal hold stands. REFERRAL_OPEN: law enforcement was asked and has not answered for good. UNDECIDED: the marketplace still owes an answer. REPEAT_SELLER: the decision still counts among repeated ones. REDRESS: there may still be a complaint or a dispute. TERM: the time of the class is not over.
         * @enum {string}
         */
        KeptBecause: "HOLD" | "REFERRAL_OPEN" | "COMPLAINT_OPEN" | "DISPUTE_OPEN" | "UNDECIDED" | "REPEAT_SELLER" | "REDRESS" | "TERM";
        /**
         * @description A notice asks (DSA Art. 16), an order commands (DSA Art. 9), an alert informs (Safety Gate, RASFF).
         * @enum {string}
         */
        Kind: "NOTICE" | "ORDER" | "ALERT";
        /** @description A dangerous product of the register. */
        KnownProduct: {
            id: components["schemas"]["KnownProductId"];
            /** @description Who decided, or brought the alert in. */
            authority: components["schemas"]["OrganisationId"];
            /** @enum {string} */
            sector: "product_safety" | "food";
            product: {
                /** @description What the product is called. */
                name: string & (unknown & unknown);
                brand?: string & (unknown & unknown);
                /** @description Models, each by itself: VC-20, VC20 and VC 20 are the same. */
                models?: (string & (unknown & unknown))[];
                /** @description Barcode numbers whose check digit holds; none of those that shops number themselves. */
                gtins?: components["schemas"]["Gtin"][];
                /** @description Batches or lots that are meant. Without them and without production dates: all. */
                batches?: (string & (unknown & unknown))[];
                /** @description When what is meant was made, as the decision writes it. */
                productionDates?: string & (unknown & unknown);
                imageHashes?: components["schemas"]["ImageHash"][];
            };
            /** @description Required for product safety. */
            hazards?: components["schemas"]["Hazard"][];
            /** @description Required for food. */
            hazardCategories?: components["schemas"]["HazardCategory"][];
            /** @description Numbers of the alerts on it, as whoever brought them in wrote them. */
            alerts?: string[];
            /** @description Absent where an alert does not say it in a word. */
            measure?: components["schemas"]["ProductMeasure"];
            /** @description What the entry rests on. */
            source: {
                /** @constant */
                kind: "DECISION";
                reference: string;
                decidedOn: components["schemas"]["Day"];
                /** @description The decision behind the order: its digest, and where the marketplace can read it. */
                document?: {
                    name: string & (unknown & unknown);
                    /** @enum {string} */
                    mediaType: "application/pdf" | "text/html" | "application/xml";
                    /** @description SHA-256 of the document, in lower-case hexadecimal. */
                    sha256: string;
                    /**
                     * Format: uri
                     * @description Where the marketplace can read it, beginning with https://.
                     */
                    address?: string;
                    /** @description Day of the decision. */
                    decidedOn: components["schemas"]["Day"];
                };
            } | {
                /** @constant */
                kind: "ALERT";
                /** @enum {string} */
                system: "SAFETY_GATE" | "RASFF";
                reference: string;
                /** @description The alert as it was brought in. */
                alert: components["schemas"]["NoticeId"];
            };
            from: components["schemas"]["Instant"];
            /** @description Exclusive. */
            until?: components["schemas"]["Instant"];
            /** @description It is in the register no longer, and why. */
            withdrawn?: {
                at: components["schemas"]["Instant"];
                reason: string;
            };
        };
        /** @description A change of the register: a product that is entered, or one that is withdrawn with the reason. */
        KnownProductChange: {
            /** @description Number of the change, from 1 without gaps. */
            n: number;
            /** @description When it was recorded. */
            at: components["schemas"]["Instant"];
            /** @enum {string} */
            change: "ENTERED" | "WITHDRAWN";
            product: components["schemas"]["KnownProduct"];
        };
        /**
         * Format: uuid
         * @description Id of a product in the register. It follows from the decision or alert that the entry rests on: the same source is one entry.
         */
        KnownProductId: string;
        /** @description Every figure with its definition, what is left out of which, and the sets that dialogues ask for. */
        KpiCatalogue: {
            /** @description Figures compare only within one version. */
            methodVersion: string;
            kpis: components["schemas"]["KpiDefinition"][];
            exclusions: components["schemas"]["Exclusion"][];
            indicators: components["schemas"]["Indicator"][];
            dialogues: components["schemas"]["DialogueSet"][];
            published: components["schemas"]["PublishedFigure"][];
        };
        /** @description What a figure means. */
        KpiDefinition: {
            id: components["schemas"]["KpiId"];
            title: string;
            /** @description What it means, in one sentence. */
            definition: string;
            numerator: string;
            /** @description Empty: a count. */
            denominator: string;
            /** @description From when it is measured, by its name in the record; empty: none. */
            start: string;
            /** @description Until when, by its name in the record; empty: none. */
            stop: string;
            /** @description What is left out, by its name in `exclusions`. */
            exclusions: string[];
            /** @description Kind and basis always split as well. */
            breakdowns: string[];
            /** @description Of which submissions. None: of a register or a report. */
            kinds: components["schemas"]["Kind"][];
            source: components["schemas"]["FigureSource"];
            modelledOn: string;
            confidence: components["schemas"]["Confidence"];
            /** @description The version in which its definition was last changed. */
            methodVersion: string;
        };
        /**
         * @description A figure. What it counts stands in the catalogue of figures.
         * @enum {string}
         */
        KpiId: "K1" | "K2" | "K3" | "K4" | "K5" | "K6" | "K7" | "K8" | "K9" | "K10" | "K11" | "K12" | "K13" | "K14" | "K15" | "K16" | "K17" | "K18" | "K19" | "K20" | "K21" | "K22" | "K23" | "K24" | "K25" | "K26" | "K27" | "K28" | "K29" | "K30" | "K31" | "K32" | "K33" | "K34" | "K35" | "QUESTIONS" | "FOLLOW_THROUGH" | "PREVENTED" | "CHECKED" | "SELLER_MEASURES" | "VOLUNTARY";
        /** @description How well a removal is established: claimed by the marketplace, corroborated by another organisation, or verified by an authority, the operator or the probe. */
        Ladder: {
            /** @enum {string} */
            rung: "CLAIMED" | "CORROBORATED" | "VERIFIED";
            /** @description Where it holds. Of a claim, absent: everywhere. Of a check, from where somebody looked; absent: nobody said. */
            territory?: components["schemas"]["MemberState"][];
        };
        /**
         * @description STATUTORY: priority by law (DSA Art. 22(1)), never computed and never lost here. FAST: earned by a flagger that a platform trusts, by the published rule. NORMAL: everybody else.
         * @enum {string}
         */
        Lane: "STATUTORY" | "FAST" | "NORMAL";
        /** @description An export in a list: ask for it to see its files. */
        ListedExport: {
            id: components["schemas"]["ExportId"];
            kind: components["schemas"]["ExportKind"];
            /**
             * @description It is made in the background: ask until it is DONE.
             * @enum {string}
             */
            state: "REQUESTED" | "DONE" | "FAILED";
            /** @description 1, and one more with each correction. */
            version: number;
            /** @description First month. */
            from: components["schemas"]["Month"];
            /** @description Last month, inclusive. */
            to: components["schemas"]["Month"];
            requestedAt: components["schemas"]["Instant"];
            /** @description The cut: what was recorded before it counts. */
            asOf: components["schemas"]["Instant"];
            /** @description The schedule that ordered it; absent where somebody did. */
            schedule?: string;
            /** @description The version that it takes the place of, which is kept. */
            corrects?: components["schemas"]["ExportId"];
            /** @description Why that was corrected. */
            reason?: string;
            /** @description The version that took its place. */
            correctedBy?: components["schemas"]["ExportId"];
        };
        /** @description Public figures that were released once. */
        ListedRelease: {
            id: components["schemas"]["ExportId"];
            /** @description First month. */
            from: components["schemas"]["Month"];
            /** @description Last month, inclusive. */
            to: components["schemas"]["Month"];
            /** @description The cut: what was recorded before it counts. */
            asOf: components["schemas"]["Instant"];
            /** @description 1, and one more with each correction. */
            version: number;
            /** @description The release that took its place. It is kept, and stays here. */
            correctedBy?: components["schemas"]["ExportId"];
        };
        /** @description A listing as the marketplace itself names it. */
        Listing: {
            host: string;
            /** @description The marketplace's own item number. */
            listingId: string;
            /** @description The one address that stands for all spellings of this listing. */
            url: string;
        };
        /** @description One listing that is to be looked up in the register. Nothing of it is kept. */
        ListingToMatch: {
            /** @description Your own name for it: the answer carries it. */
            ref: string & (unknown & unknown);
            gtin?: components["schemas"]["Gtin"];
            brand?: string & (unknown & unknown);
            model?: string & (unknown & unknown);
            title?: string & (unknown & unknown);
            imageHashes?: components["schemas"]["ImageHash"][];
        };
        /** @description One part of the event log that went into an export. */
        LogSegment: {
            /** @description How the ids of its items begin. */
            prefix: string;
            items: number;
            events: number;
            /** @description Items whose record was over: what is counted of them went in, in place of their events. */
            sums?: number;
            lastRecordedAt: components["schemas"]["Instant"];
            /** @description Over one line an item, sorted: its id, the number of its last event, and the link of that event. */
            digest: components["schemas"]["Sha256"];
            /** @description Over one line an item whose record was over. */
            sumsDigest?: components["schemas"]["Sha256"];
        };
        /**
         * @description What an organisation is told of by e-mail. NEW: listings were notified to the marketplace. DUE: four fifths of the time allowed are over. MISSED: a deadline has passed; a submitter hears of those that law sets. QUESTION: a question was asked, answered, or lapsed. DECIDED: the marketplace has decided; told to the submitter.
         * @enum {string}
         */
        MailTopic: "NEW" | "DUE" | "MISSED" | "QUESTION" | "DECIDED";
        /** @description What an organisation is told of by e-mail, and how. Without it, nothing is sent. */
        MailWishes: {
            on: components["schemas"]["MailTopic"][];
            /**
             * Format: email
             * @description A functional mailbox, not a person's. Without it: the contact of the organisation.
             */
            to?: string;
            /** @description One e-mail a day, at 06:00 UTC, in place of many. */
            digest?: boolean;
            /**
             * @description Without it: English.
             * @enum {string}
             */
            language?: "en";
        };
        /** @description What went into an export and what came out, enough for a stranger to make it again. */
        Manifest: {
            export: components["schemas"]["ExportId"];
            /**
             * @description 1, or higher for a correction: what it corrects, and why, stands in the request.
             * @default 1
             */
            version: number;
            request: components["schemas"]["NewExport"];
            scope: string;
            /** @description The cut: what was recorded before it went in. */
            asOf: components["schemas"]["Instant"];
            /** @description What went in: how many events of how many items, and one digest over the last link of every chain. */
            watermark: {
                events: number;
                items: number;
                /** @description Items whose record was over: what is counted of them went in, in place of their events. */
                sums?: number;
                lastRecordedAt?: components["schemas"]["Instant"];
                digest: components["schemas"]["Sha256"];
            };
            segments: components["schemas"]["LogSegment"][];
            /** @description Entries of registers that went in beside the items. */
            registers?: {
                register: string;
                entries: number;
                lastRecordedAt: components["schemas"]["Instant"];
                digest: components["schemas"]["Sha256"];
            }[];
            /** @description Of official files: whose they are. */
            whose?: {
                id: components["schemas"]["OrganisationId"];
                name: string;
                /** @enum {string} */
                sizeClass?: "MICRO" | "SMALL" | "MEDIUM" | "LARGE" | "VERY_LARGE";
                independence?: string;
                providers?: {
                    [key: string]: string;
                };
            };
            code: {
                version: string;
                /** @description Over the source that the files follow from: `npm run verify` counts it again. */
                digest: components["schemas"]["Sha256"];
            };
            methodVersion: string;
            ruleVersion: string;
            calendarVersions: string[];
            /** @description What came out. */
            files: {
                name: string;
                mediaType: string;
                bytes: number;
                rows?: number;
                sha256: components["schemas"]["Sha256"];
            }[];
        };
        /** @description What everybody here may know of a marketplace. */
        Marketplace: {
            id: components["schemas"]["OrganisationId"];
            name: string;
            /** @description Where action is to be taken: its calendar and time zone rule the clocks. */
            jurisdiction: components["schemas"]["Jurisdiction"];
            /**
             * @description queue: machines. console: a person. external: not connected, so proof of receipt is needed.
             * @enum {string}
             */
            channel: "queue" | "console" | "external";
        };
        /** @description What was found for each listing, in its order. */
        MatchAnswer: {
            results: ({
                /** @description Place in what was sent, from 0. */
                index: number;
                ref: string;
                /** @description The strongest first, at most ten; empty if none is found. */
                matches: components["schemas"]["ProductMatch"][];
            } | {
                /** @description Place in what was sent, from 0. */
                index: number;
                /** @description Why it could not be looked up: one of the refusal codes. */
                code: string;
                title: string;
                faults?: components["schemas"]["Fault"][];
            })[];
            /** @description Number of the last change of the register that was looked at. */
            upTo: number;
            ruleVersion: string;
        };
        /** @description Items among the submitter's own that may be the same offer again. None counts until it is confirmed. */
        MatchPage: {
            matches: {
                itemId: components["schemas"]["ItemId"];
                /**
                 * @description EARLIER: it was removed, and the item asked about may be it again. LATER: the other way round.
                 * @enum {string}
                 */
                direction: "EARLIER" | "LATER";
                state: components["schemas"]["State"];
                acceptedAt: components["schemas"]["Instant"];
                listing: components["schemas"]["Listing"];
                title?: string;
                /** @description The rule it rests on. */
                rule: components["schemas"]["ConfirmedRule"];
                /** @description How well the rule holds, from 0 to 1. */
                score: number;
                /** @description Version of the rules it was found by. */
                ruleVersion: string;
                /** @description Every rule that holds, the strongest first. */
                rules: {
                    rule: components["schemas"]["ReappearanceRule"];
                    score: number;
                }[];
                /** @description A person has confirmed it. Only then it counts. */
                isConfirmed: boolean;
            }[];
            ruleVersion: string;
            /** @description Items of the submitter at this marketplace that were looked at, newest first. */
            looked: number;
            /** @description The cursor to look further back with; absent at the end. */
            next?: string;
        };
        /** @description Who the token stands for. */
        Me: {
            organisation: {
                id: components["schemas"]["OrganisationId"];
                role: components["schemas"]["Role"];
                /** @description Absent for operators by group: they act for no registered name. */
                name?: string;
                memberState?: components["schemas"]["MemberState"];
                /** @description Of an authority: what it is competent for. Of a flagger: where it has a standing today. */
                sectors?: components["schemas"]["Sector"][];
                /** @description Of a flagger: its best standing today, in any sector. */
                standing?: components["schemas"]["SubmitterStatus"];
                jurisdiction?: components["schemas"]["Jurisdiction"];
                /** @enum {string} */
                channel?: "queue" | "console" | "external";
                /** @enum {string} */
                sizeClass?: "MICRO" | "SMALL" | "MEDIUM" | "LARGE" | "VERY_LARGE";
                pledges?: components["schemas"]["Pledge"][];
                sellerLinks?: boolean;
                /** @description IANA zone in which its days begin and end; Brussels for who belongs to no Member State. */
                timeZone: string;
                /** @description Whether an order is sent only once a second person approved it. */
                ordersNeedApproval: boolean;
            };
            /** @description Absent for a machine. */
            person?: {
                subject: string;
                function: components["schemas"]["PersonFunction"];
            };
            isMachine: boolean;
        };
        /**
         * @description A measure the marketplace took; each counts as one action (Implementing Regulation (EU) 2024/2835, Annex II).
         * @enum {string}
         */
        Measure: "LISTING_REMOVED" | "LISTING_DISABLED" | "LISTING_RESTRICTED" | "WARNING_SHOWN" | "SELLER_WARNED" | "SELLER_SUSPENDED_TEMP" | "SELLER_SUSPENDED_PERM";
        /**
         * @description What a notifier or complainant did frequently (DSA Art. 23(2)).
         * @enum {string}
         */
        MeasureCause: "MANIFESTLY_UNFOUNDED_NOTICES" | "MANIFESTLY_UNFOUNDED_COMPLAINTS";
        /**
         * @description EU code of a Member State. Greece is EL; the DSA Transparency Database writes GR.
         * @enum {string}
         */
        MemberState: "AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK";
        /** @description A monitoring round as it was opened. */
        MonitoringRound: {
            id: components["schemas"]["MonitoringRoundId"];
            reference: components["schemas"]["Reference"];
            title: string & (unknown & unknown);
            sector: components["schemas"]["Sector"];
            /** @description Where offers are looked at. */
            marketplaces: components["schemas"]["OrganisationId"][];
            /** @description Offers are looked at from then on. */
            from: components["schemas"]["Instant"];
            /** @description Exclusive, at most two years after `from`. What is not recorded by then does not count. */
            until: components["schemas"]["Instant"];
            /** @description How offers are chosen, what is looked for, and how it is judged: without it prevalence means nothing. */
            method: string & (unknown & unknown);
            /** @description What the two channels are, such as A: trusted flagger, B: ordinary user. */
            channels: {
                A: string & (unknown & unknown);
                B: string & (unknown & unknown);
            };
            /** @description Authorities and flaggers that look, beside the one that opens the round. */
            observers: components["schemas"]["OrganisationId"][];
            openedBy: components["schemas"]["OrganisationId"];
            /** @enum {string} */
            state: "PLANNED" | "OPEN" | "CLOSED";
        };
        /** @description A monitoring round, and its figures once its window has closed: until then nobody sees how others look. */
        MonitoringRoundFigures: {
            id: components["schemas"]["MonitoringRoundId"];
            reference: components["schemas"]["Reference"];
            title: string & (unknown & unknown);
            sector: components["schemas"]["Sector"];
            /** @description Where offers are looked at. */
            marketplaces: components["schemas"]["OrganisationId"][];
            /** @description Offers are looked at from then on. */
            from: components["schemas"]["Instant"];
            /** @description Exclusive, at most two years after `from`. What is not recorded by then does not count. */
            until: components["schemas"]["Instant"];
            /** @description How offers are chosen, what is looked for, and how it is judged: without it prevalence means nothing. */
            method: string & (unknown & unknown);
            /** @description What the two channels are, such as A: trusted flagger, B: ordinary user. */
            channels: {
                A: string & (unknown & unknown);
                B: string & (unknown & unknown);
            };
            /** @description Authorities and flaggers that look, beside the one that opens the round. */
            observers: components["schemas"]["OrganisationId"][];
            openedBy: components["schemas"]["OrganisationId"];
            /** @enum {string} */
            state: "PLANNED" | "OPEN" | "CLOSED";
            asOf: components["schemas"]["Instant"];
            /** @description Observations of who asks: all that can be seen before the window closes. */
            ownChecks: number;
            /** @description Figures compare only within one version. */
            methodVersion: string;
            /** @description Of all marketplaces together (micro). Only after the window has closed. */
            pooled?: {
                checked: number;
                fine: number;
                suspect: number;
                infringing: number;
                /** @description Infringing of those checked. It holds for what the method chose, no further. */
                prevalence: {
                    numerator: number;
                    denominator: number;
                    value: number | null;
                    /** @description Lower end of the 95 % Wilson interval. */
                    low: number | null;
                    /** @description Upper end. */
                    high: number | null;
                    /** @description Made from fewer than ten cases: too few to conclude anything. */
                    isSmall: boolean;
                };
                channels: {
                    A: {
                        name: string;
                        /** @description Removed of those notified through this channel; what is still there stays in. */
                        removal: {
                            numerator: number;
                            denominator: number;
                            value: number | null;
                            /** @description Lower end of the 95 % Wilson interval. */
                            low: number | null;
                            /** @description Upper end. */
                            high: number | null;
                            /** @description Made from fewer than ten cases: too few to conclude anything. */
                            isSmall: boolean;
                        };
                        medianHoursToRemoval: number | null;
                    };
                    B: {
                        name: string;
                        /** @description Removed of those notified through this channel; what is still there stays in. */
                        removal: {
                            numerator: number;
                            denominator: number;
                            value: number | null;
                            /** @description Lower end of the 95 % Wilson interval. */
                            low: number | null;
                            /** @description Upper end. */
                            high: number | null;
                            /** @description Made from fewer than ten cases: too few to conclude anything. */
                            isSmall: boolean;
                        };
                        medianHoursToRemoval: number | null;
                    };
                };
                coherence: {
                    /** @constant */
                    kpi: "K10";
                    /** @description Removal rate of channel A less that of channel B, in percentage points. null: not available. */
                    gapPoints: number | null;
                    /** @description Fewer than ten contents on a side: no gap is shown. */
                    isSuppressed: boolean;
                    /** @description Contents that were notified through both channels; only they are compared. */
                    contents: number;
                    removedA: number | null;
                    removedB: number | null;
                    /** @description Notified contents that went through one channel only. */
                    leftOut: number;
                };
            };
            /** @description By marketplace, in the order of their names: no ranking. Only after the window has closed. */
            byMarketplace?: {
                marketplace: components["schemas"]["OrganisationId"];
                figures: {
                    checked: number;
                    fine: number;
                    suspect: number;
                    infringing: number;
                    /** @description Infringing of those checked. It holds for what the method chose, no further. */
                    prevalence: {
                        numerator: number;
                        denominator: number;
                        value: number | null;
                        /** @description Lower end of the 95 % Wilson interval. */
                        low: number | null;
                        /** @description Upper end. */
                        high: number | null;
                        /** @description Made from fewer than ten cases: too few to conclude anything. */
                        isSmall: boolean;
                    };
                    channels: {
                        A: {
                            name: string;
                            /** @description Removed of those notified through this channel; what is still there stays in. */
                            removal: {
                                numerator: number;
                                denominator: number;
                                value: number | null;
                                /** @description Lower end of the 95 % Wilson interval. */
                                low: number | null;
                                /** @description Upper end. */
                                high: number | null;
                                /** @description Made from fewer than ten cases: too few to conclude anything. */
                                isSmall: boolean;
                            };
                            medianHoursToRemoval: number | null;
                        };
                        B: {
                            name: string;
                            /** @description Removed of those notified through this channel; what is still there stays in. */
                            removal: {
                                numerator: number;
                                denominator: number;
                                value: number | null;
                                /** @description Lower end of the 95 % Wilson interval. */
                                low: number | null;
                                /** @description Upper end. */
                                high: number | null;
                                /** @description Made from fewer than ten cases: too few to conclude anything. */
                                isSmall: boolean;
                            };
                            medianHoursToRemoval: number | null;
                        };
                    };
                    coherence: {
                        /** @constant */
                        kpi: "K10";
                        /** @description Removal rate of channel A less that of channel B, in percentage points. null: not available. */
                        gapPoints: number | null;
                        /** @description Fewer than ten contents on a side: no gap is shown. */
                        isSuppressed: boolean;
                        /** @description Contents that were notified through both channels; only they are compared. */
                        contents: number;
                        removedA: number | null;
                        removedB: number | null;
                        /** @description Notified contents that went through one channel only. */
                        leftOut: number;
                    };
                };
            }[];
        };
        /**
         * Format: uuid
         * @description Id of a monitoring round. It follows from who opened it and the reference.
         */
        MonitoringRoundId: string;
        /** @description Monitoring rounds in which one takes part, one page of them; without figures. */
        MonitoringRoundPage: {
            /** @description Those that begin last come first. */
            rounds: components["schemas"]["MonitoringRound"][];
            /** @description The cursor of the next page; absent at the end. */
            next?: string;
        };
        /** @description A calendar month in UTC, `YYYY-MM`: the cohort of everything delivered in it. */
        Month: string;
        /** @description A seller asks what is kept about it (GDPR Art. 15). The answer is for that person. */
        NewAccessRequest: {
            requestId: components["schemas"]["ActionId"];
            /** @description What `next` of the answer before said: what is kept of many items comes in parts. */
            cursor?: string;
        };
        /** @description A public alert on a product. It informs (GPSR Art. 22(6)): it is no notice, starts no legal clock and counts in K19 only. */
        NewAlert: {
            /** @constant */
            source: "SAFETY_GATE";
            hazards: components["schemas"]["Hazard"][];
            /** @description Case number of the source: SR/02417/26, 2024.9650. */
            reference: components["schemas"]["Reference"];
            publishedOn?: components["schemas"]["Day"];
            /** @description As the source writes it. */
            notifyingCountry?: string & (unknown & unknown);
            /** @description As the source writes it. */
            countryOfOrigin?: string & (unknown & unknown);
            product: {
                name: string & (unknown & unknown);
                category?: string & (unknown & unknown);
                brand?: string & (unknown & unknown);
                model?: string & (unknown & unknown);
                batch?: string & (unknown & unknown);
                productionDates?: string & (unknown & unknown);
                /** @description Barcode numbers whose check digit holds. */
                barcodes?: string[];
                /** @description What stood in the barcode field and is none. */
                otherCodes?: (string & (unknown & unknown))[];
            };
            /**
             * @description As in Safety Gate alerts.
             * @enum {string}
             */
            riskLevel?: "SERIOUS" | "OTHER";
            /** @description Day a measure entered into force; absent where the source says Unknown. */
            measureSince?: components["schemas"]["Day"];
            /** @description Who sells it, as the alert names them. */
            traders?: {
                /** @description As the alert writes it. */
                text: string & (unknown & unknown);
                /** @description Name of a known marketplace in it, such as `amazon`. */
                marketplace?: string & (unknown & unknown);
                /** @description Item number in it, if it is one of that marketplace. */
                listingId?: string & (unknown & unknown);
            }[];
            /**
             * Format: uri
             * @description The alert itself, beginning with https://.
             */
            address?: string;
            /** @description Exact addresses of listings proposed from what the alert names. */
            items?: components["schemas"]["NewItem"][];
        } | {
            /** @constant */
            source: "RASFF";
            hazardCategories: components["schemas"]["HazardCategory"][];
            substances?: (string & (unknown & unknown))[];
            /** @description Case number of the source: SR/02417/26, 2024.9650. */
            reference: components["schemas"]["Reference"];
            publishedOn?: components["schemas"]["Day"];
            /** @description As the source writes it. */
            notifyingCountry?: string & (unknown & unknown);
            /** @description As the source writes it. */
            countryOfOrigin?: string & (unknown & unknown);
            product: {
                name: string & (unknown & unknown);
                category?: string & (unknown & unknown);
                brand?: string & (unknown & unknown);
                model?: string & (unknown & unknown);
                batch?: string & (unknown & unknown);
                productionDates?: string & (unknown & unknown);
                /** @description Barcode numbers whose check digit holds. */
                barcodes?: string[];
                /** @description What stood in the barcode field and is none. */
                otherCodes?: (string & (unknown & unknown))[];
            };
            /**
             * @description As in Safety Gate alerts.
             * @enum {string}
             */
            riskLevel?: "SERIOUS" | "OTHER";
            /** @description Day a measure entered into force; absent where the source says Unknown. */
            measureSince?: components["schemas"]["Day"];
            /** @description Who sells it, as the alert names them. */
            traders?: {
                /** @description As the alert writes it. */
                text: string & (unknown & unknown);
                /** @description Name of a known marketplace in it, such as `amazon`. */
                marketplace?: string & (unknown & unknown);
                /** @description Item number in it, if it is one of that marketplace. */
                listingId?: string & (unknown & unknown);
            }[];
            /**
             * Format: uri
             * @description The alert itself, beginning with https://.
             */
            address?: string;
            /** @description Exact addresses of listings proposed from what the alert names. */
            items?: components["schemas"]["NewItem"][];
        };
        /** @description Who of an organisation has an item in hand. */
        NewAssignment: {
            actionId: components["schemas"]["ActionId"];
            /** @description Who has it from now on: an officer or approver of the own organisation. null: nobody. */
            person: string | null;
            /** @description Who has it as far as the sender knows. If somebody else has it by now, nothing is changed and the answer says who. */
            instead?: string | null;
        };
        /** @description A machine that is to have credentials. */
        NewClient: {
            /** @description What the machine is called, for people. */
            name: string & (unknown & unknown);
        };
        /** @description A complaint about what was decided, or not done (DSA Art. 20). A submitter complains as NOTIFIER only. */
        NewComplaint: {
            actionId: components["schemas"]["ActionId"];
            /** @description When it was lodged. Without it: now. For a marketplace that passes one on. */
            occurredAt?: components["schemas"]["Instant"];
            complainant: components["schemas"]["Complainant"];
            subject: components["schemas"]["ComplaintSubject"];
            /** @description What the complaint says. Kept with the record: name no person in it. */
            statement?: string & (unknown & unknown);
        };
        /** @description A contact point as the operator registers it. A change is a new entry with its own `from`. */
        NewContactPoint: {
            kind: components["schemas"]["ContactPointKind"];
            /** @description For which Member State. Only the contact point of a marketplace may be for all of them. */
            memberState?: components["schemas"]["MemberState"];
            /** @description Of the kind MARKETPLACE: whose it is. */
            marketplace?: components["schemas"]["OrganisationId"];
            /** @description Sectors it is for. Without them: every sector. */
            sectors?: components["schemas"]["Sector"][];
            /** @description Of the office or unit, not of a person. */
            name: string & (unknown & unknown);
            /**
             * Format: email
             * @description A functional mailbox, not a person's. Referrals go here.
             */
            email: string;
            /** Format: uri */
            url?: string;
            /** @description From when it is the contact point. */
            from: components["schemas"]["Instant"];
            /** @description Exclusive. Without it: it stands. */
            until?: components["schemas"]["Instant"];
            /** @description Where it is published or was communicated. */
            source: string & (unknown & unknown);
        };
        /** @description Many notices of several authorities under one name for a time (what the field calls a sweep), with figures of their own. */
        NewCoordinatedAction: {
            reference: components["schemas"]["Reference"];
            /** @description The name under which the authorities act. */
            title: string & (unknown & unknown);
            /** @description Notices of these sectors can belong to it. */
            sectors: components["schemas"]["Sector"][];
            /** @description Notices accepted from then on can belong to it. */
            from: components["schemas"]["Instant"];
            /** @description Exclusive. At most two years after `from`. */
            until: components["schemas"]["Instant"];
            /** @description Authorities that may take part beside the one that opens it. */
            invited: components["schemas"]["OrganisationId"][];
        };
        /** @description A seller asks to be erased (GDPR Art. 17), on one or several grounds. */
        NewErasure: {
            requestId: components["schemas"]["ActionId"];
            grounds: components["schemas"]["ErasureGround"][];
        };
        /** @description Announces a set of evidence: at most 20 files and 100 MB, pictures up to 20 MB each, PDF 30 MB, captures of pages 10 MB. */
        NewEvidence: {
            actionId: components["schemas"]["ActionId"];
            purpose: components["schemas"]["EvidencePurpose"];
            /** @description When the files were captured: not in the future; for a verification not before delivery. */
            capturedAt: components["schemas"]["Instant"];
            snapshot?: components["schemas"]["EvidenceSnapshot"];
            /** @description Whether the other side of the item may see the files. Without it: true. The operator always may. */
            shared?: boolean;
            files: components["schemas"]["NewEvidenceFile"][];
        };
        /** @description One file of evidence, as it is announced. */
        NewEvidenceFile: {
            /** @description Name of the file, once in the set. Name no person in it. */
            name: string;
            mediaType: components["schemas"]["EvidenceMediaType"];
            /** @description Size in bytes. */
            bytes: number;
            /** @description SHA-256 of the file, in lower-case hexadecimal. */
            sha256: components["schemas"]["Sha256"];
        };
        /** @description What is to be computed exactly from the events. */
        NewExport: {
            /** @description Without it: FIGURES. */
            kind?: components["schemas"]["ExportKind"];
            /** @description First month, `YYYY-MM` in UTC. */
            from: components["schemas"]["Month"];
            /** @description Last month, inclusive; at most 24 months in all. Without it: one month. */
            to?: components["schemas"]["Month"];
            /** @description Only the figures and sectors of this dialogue. Of rows of items: only its sectors. */
            dialogue?: components["schemas"]["Dialogue"];
            /** @description Figures of one marketplace, for those who see all of them. */
            marketplace?: components["schemas"]["OrganisationId"];
            /** @description Whose yearly report, for operators. */
            flagger?: components["schemas"]["OrganisationId"];
            /** @description Breakdowns beside kind and basis, which always split. */
            by?: ("sector" | "status" | "memberState" | "marketplace")[];
            /**
             * @description How long the cohorts are, and within which words for items, notices and sellers link rows. RANGE: all months as one. Without it: MONTH.
             * @enum {string}
             */
            period?: "MONTH" | "HALF_YEAR" | "YEAR" | "RANGE";
            /** @description Without it: all of them. Official files have the one form that the law gives them. */
            formats?: ("csv" | "json" | "xlsx" | "parquet")[];
            /** @description The cut: events recorded before it count. At least a minute ago. Without it: a minute ago. */
            asOf?: components["schemas"]["Instant"];
            /** @description The export that this one takes the place of, which is kept. It must be done, and its latest version. */
            corrects?: components["schemas"]["ExportId"];
            /** @description Why it is corrected. It stands in the files: no personal data. */
            reason?: string;
        };
        /** @description A legal hold on the evidence and the personal data of an item is set, extended or released. While it stands nothing of the item is deleted, and its files are locked. */
        NewHold: {
            /** @constant */
            change: "SET";
            actionId: components["schemas"]["ActionId"];
            /** @description The authority's own reference of the case for which things are held. */
            reference: string & (unknown & unknown);
            /** @description Why. Kept with the record: name no person in it. */
            reason: string & (unknown & unknown);
            /** @description The first instant at which the hold is over. EXTEND: later than before. At most ten years ahead. */
            until: components["schemas"]["Instant"];
        } | {
            /** @constant */
            change: "EXTEND";
            actionId: components["schemas"]["ActionId"];
            /** @description The authority's own reference of the case for which things are held. */
            reference: string & (unknown & unknown);
            /** @description Why. Kept with the record: name no person in it. */
            reason: string & (unknown & unknown);
            /** @description The first instant at which the hold is over. EXTEND: later than before. At most ten years ahead. */
            until: components["schemas"]["Instant"];
        } | {
            /** @constant */
            change: "RELEASE";
            actionId: components["schemas"]["ActionId"];
            /** @description The authority's own reference of the case for which things are held. */
            reference: string & (unknown & unknown);
            /** @description Why. Kept with the record: name no person in it. */
            reason: string & (unknown & unknown);
        };
        /** @description One listing as it is notified. */
        NewItem: {
            /** @description Exact address of the listing (DSA Art. 16(2)(b)): https, on a host of a registered marketplace, of one item and not of a search or a shop. */
            url: string;
            /** @description Title of the listing as shown. */
            title?: string & (unknown & unknown);
            /** @description Barcode number: 8, 12, 13 or 14 digits. */
            gtin?: string;
            seller?: components["schemas"]["Seller"];
            /** @description Of pictures of the listing, so that it is known again. The pictures themselves are evidence. */
            imageHashes?: components["schemas"]["ImageHash"][];
            /** @description When the submitter first saw the listing; not in the future. */
            firstSeenAt?: components["schemas"]["Instant"];
            external?: components["schemas"]["ExternalDelivery"];
        };
        /** @description A dangerous product for the register, from the decision of an authority. It is known by barcode numbers, by brand and models, or by pictures: one of the three at least. */
        NewKnownProduct: {
            /** @description Number of the decision at the authority: one entry for each. */
            reference: components["schemas"]["Reference"];
            /** @description product_safety or food. Counterfeits and wildlife are refused: the genuine product has the same barcode number. */
            sector: components["schemas"]["Sector"];
            product: {
                /** @description What the product is called. */
                name: string & (unknown & unknown);
                brand?: string & (unknown & unknown);
                /** @description Models, each by itself: VC-20, VC20 and VC 20 are the same. */
                models?: (string & (unknown & unknown))[];
                /** @description Barcode numbers whose check digit holds; none of those that shops number themselves. */
                gtins?: components["schemas"]["Gtin"][];
                /** @description Batches or lots that are meant. Without them and without production dates: all. */
                batches?: (string & (unknown & unknown))[];
                /** @description When what is meant was made, as the decision writes it. */
                productionDates?: string & (unknown & unknown);
                imageHashes?: components["schemas"]["ImageHash"][];
            };
            /** @description Required for product safety. */
            hazards?: components["schemas"]["Hazard"][];
            /** @description Required for food. */
            hazardCategories?: components["schemas"]["HazardCategory"][];
            /** @description Numbers of the alerts on it, in Safety Gate or RASFF. */
            alerts?: (components["schemas"]["SafetyGateNumber"] | components["schemas"]["RasffReference"])[];
            measure: components["schemas"]["ProductMeasure"];
            /** @description Day of the decision. */
            decidedOn: components["schemas"]["Day"];
            /** @description The decision behind the order: its digest, and where the marketplace can read it. */
            document?: {
                name: string & (unknown & unknown);
                /** @enum {string} */
                mediaType: "application/pdf" | "text/html" | "application/xml";
                /** @description SHA-256 of the document, in lower-case hexadecimal. */
                sha256: string;
                /**
                 * Format: uri
                 * @description Where the marketplace can read it, beginning with https://.
                 */
                address?: string;
                /** @description Day of the decision. */
                decidedOn: components["schemas"]["Day"];
            };
            /** @description From when it holds. Without it: from now on. */
            from?: components["schemas"]["Instant"];
            /** @description Exclusive. Without it: until it is withdrawn. */
            until?: components["schemas"]["Instant"];
        };
        /** @description A monitoring round: within a fixed window, offers are looked at by a method, and the same content is notified through two channels. */
        NewMonitoringRound: {
            reference: components["schemas"]["Reference"];
            title: string & (unknown & unknown);
            sector: components["schemas"]["Sector"];
            /** @description Where offers are looked at. */
            marketplaces: components["schemas"]["OrganisationId"][];
            /** @description Offers are looked at from then on. */
            from: components["schemas"]["Instant"];
            /** @description Exclusive, at most two years after `from`. What is not recorded by then does not count. */
            until: components["schemas"]["Instant"];
            /** @description How offers are chosen, what is looked for, and how it is judged: without it prevalence means nothing. */
            method: string & (unknown & unknown);
            /** @description What the two channels are, such as A: trusted flagger, B: ordinary user. */
            channels: {
                A: string & (unknown & unknown);
                B: string & (unknown & unknown);
            };
            /** @description Authorities and flaggers that look, beside the one that opens the round. */
            observers: components["schemas"]["OrganisationId"][];
        };
        /** @description A note for colleagues about an item. */
        NewNote: {
            actionId: components["schemas"]["ActionId"];
            text: string & (unknown & unknown);
        };
        /** @description A notice or order as it is sent. `sector` says which categories and details go with it. */
        NewNotice: {
            /**
             * @description A notice asks (DSA Art. 16); an order commands (DSA Art. 9), and only an authority orders.
             * @enum {string}
             */
            kind: "NOTICE" | "ORDER";
            reference: components["schemas"]["Reference"];
            /** @description Why the content is illegal (DSA Art. 16(2)(a)). The marketplace reads it; name no person in it. */
            explanation: string & (unknown & unknown);
            /** @description Required for a notice (DSA Art. 16(2)(d)). It confirms: "I believe in good faith that the information and allegations in this notice are accurate and complete." */
            goodFaith?: {
                /** @constant */
                confirmed: true;
                /** @enum {string} */
                textVersion: "2026-01";
            };
            /** @description Required for an order, refused in a notice: the elements of DSA Art. 9(2). */
            order?: components["schemas"]["Order"];
            /** @description For whom the notice is sent, if not for the submitter itself. */
            onBehalfOf?: {
                rightHolder?: string & (unknown & unknown);
                brand?: string & (unknown & unknown);
                /** @description What gives the right to act for them, such as a power of attorney. */
                mandate?: string & (unknown & unknown);
            };
            /** @description Contact for this notice where it is not the organisation's own. Personal data: kept apart. */
            contact?: {
                name: string & (unknown & unknown);
                /** Format: email */
                email: string;
            };
            /** @description The alert that this notice was raised from. */
            alert?: components["schemas"]["NoticeId"];
            /** @description The coordinated action it belongs to. */
            coordinatedAction?: components["schemas"]["CoordinatedActionId"];
            /** @description The listings, at one or several marketplaces. Each becomes an item. */
            items: components["schemas"]["NewItem"][];
            /** @constant */
            sector: "counterfeit";
            /**
             * @description The kind of infringement; each is reported under a category of the DSA taxonomy.
             * @enum {string}
             */
            category: "trademark" | "design" | "copyright" | "patent" | "geographical_indication";
            /** @description What substantiates the notice in this sector (DSA Art. 16(2)(a)). */
            details: {
                /** @description The right that is infringed. Its type is that of the category. */
                right: {
                    /** @enum {string} */
                    type: "TRADEMARK" | "DESIGN" | "COPYRIGHT" | "PATENT" | "GEOGRAPHICAL_INDICATION";
                    /** @description Registration number. */
                    number: string & (unknown & unknown);
                    /** @description Member States where it holds; EU for a Union-wide right. */
                    territory: ("EU" | "AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "EL" | "ES" | "FI" | "FR" | "HR" | "HU" | "IE" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK")[];
                    /** @description Nice classes, for trade marks. */
                    niceClasses?: number[];
                };
                brand?: string & (unknown & unknown);
                /** @description Where the listing is offered: the right must hold there. */
                offeredIn: components["schemas"]["MemberState"][];
                /** @description What shows that it is a counterfeit. */
                recognisedBy?: string & (unknown & unknown);
                /** @description Given where the counterfeit is dangerous as well: the GPSR clock then runs too. */
                alsoUnsafe?: {
                    hazard: components["schemas"]["Hazard"];
                    alertNumber?: components["schemas"]["SafetyGateNumber"];
                    /** @description Name of the report that shows the hazard. */
                    testReport?: string & (unknown & unknown);
                    /** @description Given where the product is outside the GPSR: its clocks then do not run. */
                    excludedFromGpsr?: components["schemas"]["GpsrExclusion"];
                };
            };
        } | {
            /**
             * @description A notice asks (DSA Art. 16); an order commands (DSA Art. 9), and only an authority orders.
             * @enum {string}
             */
            kind: "NOTICE" | "ORDER";
            reference: components["schemas"]["Reference"];
            /** @description Why the content is illegal (DSA Art. 16(2)(a)). The marketplace reads it; name no person in it. */
            explanation: string & (unknown & unknown);
            /** @description Required for a notice (DSA Art. 16(2)(d)). It confirms: "I believe in good faith that the information and allegations in this notice are accurate and complete." */
            goodFaith?: {
                /** @constant */
                confirmed: true;
                /** @enum {string} */
                textVersion: "2026-01";
            };
            /** @description Required for an order, refused in a notice: the elements of DSA Art. 9(2). */
            order?: components["schemas"]["Order"];
            /** @description For whom the notice is sent, if not for the submitter itself. */
            onBehalfOf?: {
                rightHolder?: string & (unknown & unknown);
                brand?: string & (unknown & unknown);
                /** @description What gives the right to act for them, such as a power of attorney. */
                mandate?: string & (unknown & unknown);
            };
            /** @description Contact for this notice where it is not the organisation's own. Personal data: kept apart. */
            contact?: {
                name: string & (unknown & unknown);
                /** Format: email */
                email: string;
            };
            /** @description The alert that this notice was raised from. */
            alert?: components["schemas"]["NoticeId"];
            /** @description The coordinated action it belongs to. */
            coordinatedAction?: components["schemas"]["CoordinatedActionId"];
            /** @description The listings, at one or several marketplaces. Each becomes an item. */
            items: components["schemas"]["NewItem"][];
            /** @constant */
            sector: "product_safety";
            /**
             * @description The kind of infringement; each is reported under a category of the DSA taxonomy.
             * @enum {string}
             */
            category: "unsafe" | "prohibited" | "missing_trader_info";
            /** @description What substantiates the notice in this sector (DSA Art. 16(2)(a)). */
            details: {
                hazard: components["schemas"]["Hazard"];
                alertNumber?: components["schemas"]["SafetyGateNumber"];
                /** @description Name of the report that shows the hazard. */
                testReport?: string & (unknown & unknown);
                /** @description Given where the product is outside the GPSR: its clocks then do not run. */
                excludedFromGpsr?: components["schemas"]["GpsrExclusion"];
                product: {
                    name: string & (unknown & unknown);
                    brand?: string & (unknown & unknown);
                    model?: string & (unknown & unknown);
                    batch?: string & (unknown & unknown);
                };
                /**
                 * @description As in Safety Gate alerts.
                 * @enum {string}
                 */
                riskLevel?: "SERIOUS" | "OTHER";
            };
        } | {
            /**
             * @description A notice asks (DSA Art. 16); an order commands (DSA Art. 9), and only an authority orders.
             * @enum {string}
             */
            kind: "NOTICE" | "ORDER";
            reference: components["schemas"]["Reference"];
            /** @description Why the content is illegal (DSA Art. 16(2)(a)). The marketplace reads it; name no person in it. */
            explanation: string & (unknown & unknown);
            /** @description Required for a notice (DSA Art. 16(2)(d)). It confirms: "I believe in good faith that the information and allegations in this notice are accurate and complete." */
            goodFaith?: {
                /** @constant */
                confirmed: true;
                /** @enum {string} */
                textVersion: "2026-01";
            };
            /** @description Required for an order, refused in a notice: the elements of DSA Art. 9(2). */
            order?: components["schemas"]["Order"];
            /** @description For whom the notice is sent, if not for the submitter itself. */
            onBehalfOf?: {
                rightHolder?: string & (unknown & unknown);
                brand?: string & (unknown & unknown);
                /** @description What gives the right to act for them, such as a power of attorney. */
                mandate?: string & (unknown & unknown);
            };
            /** @description Contact for this notice where it is not the organisation's own. Personal data: kept apart. */
            contact?: {
                name: string & (unknown & unknown);
                /** Format: email */
                email: string;
            };
            /** @description The alert that this notice was raised from. */
            alert?: components["schemas"]["NoticeId"];
            /** @description The coordinated action it belongs to. */
            coordinatedAction?: components["schemas"]["CoordinatedActionId"];
            /** @description The listings, at one or several marketplaces. Each becomes an item. */
            items: components["schemas"]["NewItem"][];
            /** @constant */
            sector: "food";
            /**
             * @description The kind of infringement; each is reported under a category of the DSA taxonomy.
             * @enum {string}
             */
            category: "unsafe" | "unauthorised_novel" | "misleading_claim" | "fraud";
            /** @description What substantiates the notice in this sector (DSA Art. 16(2)(a)). */
            details: {
                hazardCategory: components["schemas"]["HazardCategory"];
                rasffReference?: components["schemas"]["RasffReference"];
                /** @description Name of the report that shows the hazard. */
                analysisReport?: string & (unknown & unknown);
                /** @description What is in it that may not be, or its amount. */
                substance?: string & (unknown & unknown);
                /** @description The claim that misleads, in its own words. */
                claim?: string & (unknown & unknown);
                product?: string & (unknown & unknown);
            };
        } | {
            /**
             * @description A notice asks (DSA Art. 16); an order commands (DSA Art. 9), and only an authority orders.
             * @enum {string}
             */
            kind: "NOTICE" | "ORDER";
            reference: components["schemas"]["Reference"];
            /** @description Why the content is illegal (DSA Art. 16(2)(a)). The marketplace reads it; name no person in it. */
            explanation: string & (unknown & unknown);
            /** @description Required for a notice (DSA Art. 16(2)(d)). It confirms: "I believe in good faith that the information and allegations in this notice are accurate and complete." */
            goodFaith?: {
                /** @constant */
                confirmed: true;
                /** @enum {string} */
                textVersion: "2026-01";
            };
            /** @description Required for an order, refused in a notice: the elements of DSA Art. 9(2). */
            order?: components["schemas"]["Order"];
            /** @description For whom the notice is sent, if not for the submitter itself. */
            onBehalfOf?: {
                rightHolder?: string & (unknown & unknown);
                brand?: string & (unknown & unknown);
                /** @description What gives the right to act for them, such as a power of attorney. */
                mandate?: string & (unknown & unknown);
            };
            /** @description Contact for this notice where it is not the organisation's own. Personal data: kept apart. */
            contact?: {
                name: string & (unknown & unknown);
                /** Format: email */
                email: string;
            };
            /** @description The alert that this notice was raised from. */
            alert?: components["schemas"]["NoticeId"];
            /** @description The coordinated action it belongs to. */
            coordinatedAction?: components["schemas"]["CoordinatedActionId"];
            /** @description The listings, at one or several marketplaces. Each becomes an item. */
            items: components["schemas"]["NewItem"][];
            /** @constant */
            sector: "wildlife";
            /**
             * @description The kind of infringement; each is reported under a category of the DSA taxonomy.
             * @enum {string}
             */
            category: "specimen" | "live";
            /** @description What substantiates the notice in this sector (DSA Art. 16(2)(a)). */
            details: {
                /** @description Scientific name. */
                taxon: string & (unknown & unknown);
                commonName?: string & (unknown & unknown);
                /**
                 * @description Annex of Council Regulation (EC) No 338/97 that the species stands in.
                 * @enum {string}
                 */
                annex: "A" | "B" | "C" | "D" | "UNLISTED";
                /**
                 * @description What is offered. LIVE goes with the category `live`, the others with `specimen`.
                 * @enum {string}
                 */
                specimen: "LIVE" | "IVORY" | "SKIN" | "DERIVATIVE" | "OTHER";
                /**
                 * @description What the listing shows of the documents that make the trade legal.
                 * @enum {string}
                 */
                documentation: "NONE" | "CLAIMED" | "CERTIFICATE_NUMBER" | "VERIFIED";
                /** @description Required where the listing shows one. */
                certificateNumber?: string & (unknown & unknown);
            };
        } | {
            /**
             * @description A notice asks (DSA Art. 16); an order commands (DSA Art. 9), and only an authority orders.
             * @enum {string}
             */
            kind: "NOTICE" | "ORDER";
            reference: components["schemas"]["Reference"];
            /** @description Why the content is illegal (DSA Art. 16(2)(a)). The marketplace reads it; name no person in it. */
            explanation: string & (unknown & unknown);
            /** @description Required for a notice (DSA Art. 16(2)(d)). It confirms: "I believe in good faith that the information and allegations in this notice are accurate and complete." */
            goodFaith?: {
                /** @constant */
                confirmed: true;
                /** @enum {string} */
                textVersion: "2026-01";
            };
            /** @description Required for an order, refused in a notice: the elements of DSA Art. 9(2). */
            order?: components["schemas"]["Order"];
            /** @description For whom the notice is sent, if not for the submitter itself. */
            onBehalfOf?: {
                rightHolder?: string & (unknown & unknown);
                brand?: string & (unknown & unknown);
                /** @description What gives the right to act for them, such as a power of attorney. */
                mandate?: string & (unknown & unknown);
            };
            /** @description Contact for this notice where it is not the organisation's own. Personal data: kept apart. */
            contact?: {
                name: string & (unknown & unknown);
                /** Format: email */
                email: string;
            };
            /** @description The alert that this notice was raised from. */
            alert?: components["schemas"]["NoticeId"];
            /** @description The coordinated action it belongs to. */
            coordinatedAction?: components["schemas"]["CoordinatedActionId"];
            /** @description The listings, at one or several marketplaces. Each becomes an item. */
            items: components["schemas"]["NewItem"][];
            /** @constant */
            sector: "hate_speech";
            /**
             * @description The kind of infringement; each is reported under a category of the DSA taxonomy.
             * @enum {string}
             */
            category: "hate_speech";
            /** @description What substantiates the notice in this sector (DSA Art. 16(2)(a)). */
            details: {
                /**
                 * @description Ground of hatred: indicator 4 of the code of conduct is the share of each.
                 * @enum {string}
                 */
                ground: "RACE_OR_COLOUR" | "RELIGION" | "DESCENT_OR_ETHNIC_ORIGIN" | "NATIONAL_ORIGIN_OR_XENOPHOBIA" | "ANTI_GYPSYISM" | "ANTISEMITISM" | "ANTI_MUSLIM_HATRED" | "SEXUAL_ORIENTATION" | "GENDER_IDENTITY" | "SEX" | "DISABILITY" | "OTHER";
                /**
                 * @description What it does. Removal is compared by it, never scored across it.
                 * @enum {string}
                 */
                form: "CALL_FOR_VIOLENCE" | "DEFAMATION" | "DENIAL_OF_CRIMES" | "SYMBOL" | "OTHER";
                /** @enum {string} */
                medium: "TEXT" | "IMAGE" | "VIDEO" | "AUDIO" | "PRODUCT";
                /** @description Language of the content, such as `de`. */
                language: string & (unknown & unknown);
                /** @description National provision that makes it illegal. */
                provision?: string & (unknown & unknown);
            };
        } | {
            /**
             * @description A notice asks (DSA Art. 16); an order commands (DSA Art. 9), and only an authority orders.
             * @enum {string}
             */
            kind: "NOTICE" | "ORDER";
            reference: components["schemas"]["Reference"];
            /** @description Why the content is illegal (DSA Art. 16(2)(a)). The marketplace reads it; name no person in it. */
            explanation: string & (unknown & unknown);
            /** @description Required for a notice (DSA Art. 16(2)(d)). It confirms: "I believe in good faith that the information and allegations in this notice are accurate and complete." */
            goodFaith?: {
                /** @constant */
                confirmed: true;
                /** @enum {string} */
                textVersion: "2026-01";
            };
            /** @description Required for an order, refused in a notice: the elements of DSA Art. 9(2). */
            order?: components["schemas"]["Order"];
            /** @description For whom the notice is sent, if not for the submitter itself. */
            onBehalfOf?: {
                rightHolder?: string & (unknown & unknown);
                brand?: string & (unknown & unknown);
                /** @description What gives the right to act for them, such as a power of attorney. */
                mandate?: string & (unknown & unknown);
            };
            /** @description Contact for this notice where it is not the organisation's own. Personal data: kept apart. */
            contact?: {
                name: string & (unknown & unknown);
                /** Format: email */
                email: string;
            };
            /** @description The alert that this notice was raised from. */
            alert?: components["schemas"]["NoticeId"];
            /** @description The coordinated action it belongs to. */
            coordinatedAction?: components["schemas"]["CoordinatedActionId"];
            /** @description The listings, at one or several marketplaces. Each becomes an item. */
            items: components["schemas"]["NewItem"][];
            /** @constant */
            sector: "terrorist_referral";
            /**
             * @description The kind of infringement; each is reported under a category of the DSA taxonomy.
             * @enum {string}
             */
            category: "terrorist_content";
            /** @description What substantiates the notice in this sector (DSA Art. 16(2)(a)). */
            details: {
                /** @description Number of the decision to refer, at the referral unit. */
                decision: string & (unknown & unknown);
                /** @enum {string} */
                medium: "TEXT" | "IMAGE" | "VIDEO" | "AUDIO" | "ACCOUNT" | "ARCHIVE";
                /**
                 * @description What the content is for.
                 * @enum {string}
                 */
                purpose: "INCITEMENT" | "RECRUITMENT" | "INSTRUCTION" | "GLORIFICATION" | "FINANCING" | "OTHER";
                /** @description Language of the content: referrals are counted by platform and language. */
                language: string & (unknown & unknown);
                /** @description Whether its hash stands in the shared database of companies. */
                isInHashDatabase?: boolean;
            };
        } | {
            /**
             * @description A notice asks (DSA Art. 16); an order commands (DSA Art. 9), and only an authority orders.
             * @enum {string}
             */
            kind: "NOTICE" | "ORDER";
            reference: components["schemas"]["Reference"];
            /** @description Why the content is illegal (DSA Art. 16(2)(a)). The marketplace reads it; name no person in it. */
            explanation: string & (unknown & unknown);
            /** @description Required for a notice (DSA Art. 16(2)(d)). It confirms: "I believe in good faith that the information and allegations in this notice are accurate and complete." */
            goodFaith?: {
                /** @constant */
                confirmed: true;
                /** @enum {string} */
                textVersion: "2026-01";
            };
            /** @description Required for an order, refused in a notice: the elements of DSA Art. 9(2). */
            order?: components["schemas"]["Order"];
            /** @description For whom the notice is sent, if not for the submitter itself. */
            onBehalfOf?: {
                rightHolder?: string & (unknown & unknown);
                brand?: string & (unknown & unknown);
                /** @description What gives the right to act for them, such as a power of attorney. */
                mandate?: string & (unknown & unknown);
            };
            /** @description Contact for this notice where it is not the organisation's own. Personal data: kept apart. */
            contact?: {
                name: string & (unknown & unknown);
                /** Format: email */
                email: string;
            };
            /** @description The alert that this notice was raised from. */
            alert?: components["schemas"]["NoticeId"];
            /** @description The coordinated action it belongs to. */
            coordinatedAction?: components["schemas"]["CoordinatedActionId"];
            /** @description The listings, at one or several marketplaces. Each becomes an item. */
            items: components["schemas"]["NewItem"][];
            /** @constant */
            sector: "consumer_protection";
            /**
             * @description The kind of infringement; each is reported under a category of the DSA taxonomy.
             * @enum {string}
             */
            category: "hidden_advertisement" | "missing_trader_info" | "misleading_offer" | "misleading_rights" | "pricing";
            /** @description What substantiates the notice in this sector (DSA Art. 16(2)(a)). */
            details: {
                /**
                 * @description What is infringed: Directives 2005/29/EC, 2011/83/EU, 93/13/EEC, 98/6/EC and 2000/31/EC, or another act of the annex of Regulation (EU) 2017/2394.
                 * @enum {string}
                 */
                law: "UNFAIR_PRACTICES" | "CONSUMER_RIGHTS" | "UNFAIR_TERMS" | "PRICE_INDICATION" | "E_COMMERCE" | "OTHER";
                /** @description What the trader does, in a sentence, without names. */
                practice: string & (unknown & unknown);
                /** @description Reference of the coordinated action of the CPC network. */
                jointAction?: string & (unknown & unknown);
                /**
                 * @description How far the infringement reaches (Regulation (EU) 2017/2394, Art. 3(2) to (4)).
                 * @enum {string}
                 */
                scope: "NATIONAL" | "INTRA_UNION" | "WIDESPREAD" | "WIDESPREAD_WITH_UNION_DIMENSION";
            };
        };
        /** @description A marketplace's measure against frequent, manifestly unfounded notices or complaints (DSA Art. 23(2)). It is recorded and shown to the flagger; notices still arrive. */
        NewNotifierMeasure: {
            /** @constant */
            kind: "WARNING";
            /** @description Your own id of this measure: sent twice, it is recorded once. */
            actionId: components["schemas"]["ActionId"];
            cause: components["schemas"]["MeasureCause"];
            /** @description When the marketplace took it. */
            takenAt: components["schemas"]["Instant"];
            /** @description Why, by the criteria of DSA Art. 23(3). The flagger reads it: name no person. */
            reason: string & (unknown & unknown);
            /** @description Items of this flagger, addressed to you, that show it. */
            items: components["schemas"]["ItemId"][];
            /** @description References of further documents, such as your terms and conditions (DSA Art. 23(4)). */
            documents?: (string & (unknown & unknown))[];
        } | {
            /** @constant */
            kind: "PROCESSING_SUSPENDED";
            /** @description Your own id of this measure: sent twice, it is recorded once. */
            actionId: components["schemas"]["ActionId"];
            cause: components["schemas"]["MeasureCause"];
            /** @description When the marketplace took it. */
            takenAt: components["schemas"]["Instant"];
            /** @description Why, by the criteria of DSA Art. 23(3). The flagger reads it: name no person. */
            reason: string & (unknown & unknown);
            /** @description Exclusive. For a reasonable period of time (DSA Art. 23(2)). */
            until: components["schemas"]["Instant"];
            /** @description Items of this flagger, addressed to you, that show it. */
            items: components["schemas"]["ItemId"][];
            /** @description References of further documents, such as your terms and conditions (DSA Art. 23(4)). */
            documents?: (string & (unknown & unknown))[];
        } | {
            /** @constant */
            kind: "LIFTED";
            /** @description Your own id of this measure: sent twice, it is recorded once. */
            actionId: components["schemas"]["ActionId"];
            cause: components["schemas"]["MeasureCause"];
            /** @description When the marketplace took it. */
            takenAt: components["schemas"]["Instant"];
            /** @description Why, by the criteria of DSA Art. 23(3). The flagger reads it: name no person. */
            reason: string & (unknown & unknown);
        };
        /** @description How an authority works inside. */
        NewOfficeSettings: {
            /** @description Whether every order needs a second pair of eyes: it is written by one person, or machine, and sent once another person, an approver, has approved it. */
            ordersNeedApproval: boolean;
        };
        /** @description An organisation as the operator registers it. `role` says which fields go with it. */
        NewOrganisation: {
            /** @constant */
            role: "authority";
            name: string & (unknown & unknown);
            /**
             * Format: email
             * @description Functional mailbox of the organisation (DSA Art. 16(2)(c)), not a person's.
             */
            contact: string;
            mail?: components["schemas"]["MailWishes"];
            memberState: components["schemas"]["MemberState"];
            /** @description Sectors it is competent for. */
            sectors: components["schemas"]["Sector"][];
            /** @description Sellers are linked across marketplaces, for this authority alone, by keyed hashes of numbers that it gives. Without it: no. */
            sellerLinks?: boolean;
        } | {
            /** @constant */
            role: "flagger";
            name: string & (unknown & unknown);
            /**
             * Format: email
             * @description Functional mailbox of the organisation (DSA Art. 16(2)(c)), not a person's.
             */
            contact: string;
            mail?: components["schemas"]["MailWishes"];
            memberState: components["schemas"]["MemberState"];
            /** @description Periods of standing as a flagger; none: NO_STATUS. */
            standings: {
                /**
                 * @description DSA_TF: awarded by a coordinator (DSA Art. 22(2)), who alone suspends it.
                 * @enum {string}
                 */
                status: "DSA_TF" | "PLATFORM_TRUSTED";
                /** @description Outside its areas a flagger has no status. */
                areas: components["schemas"]["Sector"][];
                from: components["schemas"]["Instant"];
                /** @description Exclusive. Absent: it stands. */
                until?: components["schemas"]["Instant"];
                /** @description The coordinator, or the platform. */
                awardedBy?: string & (unknown & unknown);
                /** @description Member State of the coordinator. */
                awardedIn?: components["schemas"]["MemberState"];
                /** @description Reference of the decision that awarded it. */
                decision?: string & (unknown & unknown);
                suspensions?: {
                    from: components["schemas"]["Instant"];
                    /** @description Exclusive. Absent: the investigation goes on. */
                    until?: components["schemas"]["Instant"];
                    /** @description Reference of the decision of the coordinator. */
                    decision: string & (unknown & unknown);
                    reason?: string & (unknown & unknown);
                }[];
                /** @description How a standing ended. */
                ending?: {
                    /**
                     * @description REVOKED: by the coordinator, after hearing the flagger (DSA Art. 22(7)). WITHDRAWN: the platform trusts it no longer.
                     * @enum {string}
                     */
                    how: "REVOKED" | "EXPIRED" | "RENOUNCED" | "WITHDRAWN";
                    /** @description Reference of the decision. Required for REVOKED. */
                    decision?: string & (unknown & unknown);
                    reason?: string & (unknown & unknown);
                };
            }[];
            /** @description What it does to stay independent of providers of online platforms, in its own words, for its annual report (DSA Art. 22(3)). */
            independence?: string & (unknown & unknown);
        } | {
            /** @constant */
            role: "marketplace";
            name: string & (unknown & unknown);
            /**
             * Format: email
             * @description Functional mailbox of the organisation (DSA Art. 16(2)(c)), not a person's.
             */
            contact: string;
            mail?: components["schemas"]["MailWishes"];
            /** @description Where action is to be taken: main establishment or legal representative. Its calendar and time zone rule the clocks. */
            jurisdiction: components["schemas"]["Jurisdiction"];
            /** @description How its listings are recognised by their addresses. */
            listings: {
                /** @description Hosts that show listings. A host belongs to one marketplace. */
                hosts: string[];
                /** @description Paths of listings with exactly one item number in braces, such as `/dp/{asin}/**` or `/goods.html?goods_id={digits}`. */
                patterns: (string & (unknown & unknown))[];
                /** @description The one spelling an address is brought to; `{id}` is the item number. */
                canonical: string & (unknown & unknown);
            };
            /**
             * @description queue: machines on SQS. console: a person. external: not connected, delivery outside the system.
             * @enum {string}
             */
            channel: "queue" | "console" | "external";
            /** @description AWS account, role or user that may use the queues; without it only our own account can. */
            awsPrincipal?: string;
            /** @description Declared points of contact (DSA Art. 11, GPSR Art. 22(1)). A legal clock runs only on delivery to one of them. */
            designations: {
                /** @enum {string} */
                channel: "QUEUE" | "CONSOLE" | "MAILBOX";
                from: components["schemas"]["Instant"];
                until?: components["schemas"]["Instant"];
                /** @description Where the designation is written. */
                reference: string & (unknown & unknown);
            }[];
            /**
             * @description Micro and small platforms are exempt from some DSA duties (Art. 15(2), 19, 29), not from Art. 16.
             * @enum {string}
             */
            sizeClass: "MICRO" | "SMALL" | "MEDIUM" | "LARGE" | "VERY_LARGE";
            /** @description Commitments it signed; their clocks have the basis VOLUNTARY. */
            pledges: components["schemas"]["Pledge"][];
            probe?: components["schemas"]["ProbeSettings"];
        } | {
            /** @constant */
            role: "commission";
            name: string & (unknown & unknown);
            /**
             * Format: email
             * @description Functional mailbox of the organisation (DSA Art. 16(2)(c)), not a person's.
             */
            contact: string;
        } | {
            /** @constant */
            role: "operator";
            name: string & (unknown & unknown);
            /**
             * Format: email
             * @description Functional mailbox of the organisation (DSA Art. 16(2)(c)), not a person's.
             */
            contact: string;
        };
        /** @description A person who is to have access. */
        NewPerson: {
            /**
             * Format: email
             * @description Where the invitation goes. Kept by the identity provider only.
             */
            email: string;
            function: components["schemas"]["PersonFunction"];
        };
        /** @description An item is referred to a coordinator or to law enforcement. The contact point is told by e-mail. */
        NewReferral: {
            actionId: components["schemas"]["ActionId"];
            /**
             * @description COORDINATOR: after a missed deadline that law sets (DSA Art. 51, 53). LAW_ENFORCEMENT: by an authority only; marketplaces never see it.
             * @enum {string}
             */
            to: "COORDINATOR" | "LAW_ENFORCEMENT";
            /** @description From the register, in force, for the sector: a COORDINATOR of the Member State of the marketplace or of the submitter, or LAW_ENFORCEMENT. */
            contactPoint: components["schemas"]["ContactPointId"];
            /** @description The missed deadline, for a coordinator. Without it: the first that was missed. */
            clock?: components["schemas"]["ClockId"];
            /** @description Your own file number. Required with `holdUntil`. */
            reference?: string & (unknown & unknown);
            /** @description For law enforcement: until when evidence and personal data are kept whatever retention says. At most five years ahead. */
            holdUntil?: components["schemas"]["Instant"];
            /** @description Why the hold is set. Name no person in it. */
            reason?: string & (unknown & unknown);
        };
        /** @description Own-initiative measures, prevented uploads, exposure and voluntary measures of one sector and period. */
        NewSelfReport: {
            reference: components["schemas"]["Reference"];
            sector: components["schemas"]["Sector"];
            period: components["schemas"]["ReportPeriod"];
            /** @description Measures of its own initiative, by kind and ground. */
            ownInitiative?: {
                /** @description All measures taken of its own initiative, without a notice or an order. */
                total: number;
                /** @description Of these, detected and decided by automated means alone. */
                automated?: number;
                /** @description The parts; each kind and ground once. */
                measures: {
                    measure: components["schemas"]["Measure"];
                    ground: components["schemas"]["Ground"];
                    number: number;
                    /** @description Of these, detected and decided by automated means alone. */
                    automated?: number;
                }[];
            };
            /** @description Uploads prevented. */
            prevented?: {
                /** @description Listings stopped before anybody could see them. Never added to removed ones. */
                uploads: number;
                /** @description Of these, stopped because they matched the register of known products here. */
                byKnownProducts?: number;
            };
            /** @description How much there is: what counts of notices cannot tell. */
            exposure?: {
                /** @description Listings of the sector that were live. */
                liveListings?: number;
                /** @description The day on which they were counted. */
                countedOn?: components["schemas"]["Day"];
                /** @description Share of non-compliant listings in a sample. */
                prevalence?: {
                    /** @description Of the sample, between 0 and 1. */
                    share: number;
                    sampleSize: number;
                    /** @description How the sample was drawn. */
                    method?: string & (unknown & unknown);
                };
            };
            voluntary?: {
                /** @enum {string} */
                kind: "BAN" | "FILTER" | "TERMS_CHANGED" | "TRAINING" | "SEARCH_TERMS" | "OTHER";
                /** @description From when it applied, or when it took place. */
                on: components["schemas"]["Day"];
                /** @description What was done, shortly. Name no person. */
                narrative: string & (unknown & unknown);
                /** @description Such as people trained, or search terms covered. */
                number?: number;
            }[];
            /** @description Others than you and the operator see no figure and no text of it, only pooled figures. */
            confidential?: boolean;
            /** @description Context that a reader of the figures needs. */
            contextNote?: string & (unknown & unknown);
            /** @description Of a correction: which version of the same reference it replaces. The old one stays. */
            replaces?: {
                version: number;
                /** @description Why it is replaced. */
                reason: string & (unknown & unknown);
            };
        };
        /** @description What a person says of this seller and another one; the latest word stands. */
        NewSellerLink: {
            actionId: components["schemas"]["ActionId"];
            /** @description The other seller. */
            to: components["schemas"]["SellerId"];
            change: components["schemas"]["SellerLinkChange"];
            /** @description Why. Kept with the decision: name no person in it, and no number. */
            reason: string & (unknown & unknown);
        };
        /** @description What a marketplace did about one of its sellers (DSA Art. 23(1), GPSR Art. 22(11)). */
        NewSellerMeasure: {
            actionId: components["schemas"]["ActionId"];
            measure: components["schemas"]["SellerMeasure"];
            /** @description When it was taken, by the word of the marketplace; not in the future. */
            takenAt: components["schemas"]["Instant"];
            /** @description When it ends. Required for a temporary suspension, possible for a restriction. */
            until?: components["schemas"]["Instant"];
            /** @description On what it rests. Required for everything but LIFTED. */
            basis?: components["schemas"]["SellerMeasureBasis"];
            /** @description How many listings the seller has at the marketplace: the whole of DSA Art. 23(3)(b). */
            listings?: number;
        };
        /** @description A test message that is to be sent. */
        NewTestMessage: {
            actionId: components["schemas"]["ActionId"];
            /** @description What the test is for, in a line. */
            note?: string & (unknown & unknown);
        };
        /** @description A note about an item. Nobody outside of the organisation sees it, and no export or figure holds it. */
        Note: {
            /** @description Its number among the notes of the own organisation about the item. */
            n: number;
            /** @description Absent once it was erased. */
            text?: string;
            by: {
                organisation: components["schemas"]["OrganisationId"];
                /** @description Absent for a machine. */
                person?: string;
            };
            recordedAt: components["schemas"]["Instant"];
            erased?: {
                by: {
                    organisation: components["schemas"]["OrganisationId"];
                    /** @description Absent for a machine. */
                    person?: string;
                };
                recordedAt: components["schemas"]["Instant"];
            };
        };
        /** @description What an organisation noted about an item. */
        Notes: {
            /** @description Latest first. */
            notes: components["schemas"]["Note"][];
        };
        /** @description A notice or order as its submitter sees it. */
        Notice: {
            id: components["schemas"]["NoticeId"];
            /** @enum {string} */
            kind: "NOTICE" | "ORDER";
            reference: components["schemas"]["Reference"];
            submitter: components["schemas"]["OrganisationId"];
            status: components["schemas"]["SubmitterStatus"];
            memberState: components["schemas"]["MemberState"];
            /** @description When it passed intake. Clocks run from delivery of each item, not from here. */
            acceptedAt: components["schemas"]["Instant"];
            sector: components["schemas"]["Sector"];
            category: string;
            /** @description Numbers of the harmonised template it is reported under (Implementing Regulation (EU) 2024/2835, Annex I). */
            dsa: {
                /** @enum {string} */
                primary: "13" | "17" | "1b" | "2a" | "2b" | "2c" | "2d" | "2e" | "6c" | "7a" | "7b" | "7c" | "7d" | "7f" | "10c" | "10d" | "11c" | "13a" | "13b";
                /** @enum {string} */
                secondary?: "13" | "17" | "1b" | "2a" | "2b" | "2c" | "2d" | "2e" | "6c" | "7a" | "7b" | "7c" | "7d" | "7f" | "10c" | "10d" | "11c" | "13a" | "13b";
            };
            explanation: string;
            details: {
                [key: string]: unknown;
            };
            goodFaith?: {
                /** @constant */
                confirmed: true;
                textVersion: string;
            };
            order?: components["schemas"]["Order"];
            onBehalfOf?: {
                rightHolder?: string & (unknown & unknown);
                brand?: string & (unknown & unknown);
                /** @description What gives the right to act for them, such as a power of attorney. */
                mandate?: string & (unknown & unknown);
            };
            alert?: components["schemas"]["NoticeId"];
            /** @description The earlier item that the notice follows from, and how that is known. */
            follows?: {
                itemId: components["schemas"]["ItemId"];
                relation: components["schemas"]["Relation"];
                rule?: components["schemas"]["ConfirmedRule"];
                score?: number;
                ruleVersion?: string;
                seenAt: components["schemas"]["Instant"];
                vantage?: components["schemas"]["MemberState"];
                note?: string;
                actionId?: components["schemas"]["ActionId"];
                by: {
                    role: components["schemas"]["Role"];
                    organisation: components["schemas"]["OrganisationId"];
                };
            };
            coordinatedAction?: components["schemas"]["CoordinatedActionId"];
            rejected: components["schemas"]["RejectedItem"][];
            items: {
                id: components["schemas"]["ItemId"];
                /** @description Place in what was sent, from 0. */
                index: number;
                marketplace: components["schemas"]["OrganisationId"];
                listing: components["schemas"]["Listing"];
                title?: string;
                gtin?: string;
                /** @description Keyed hash of the seller at this marketplace: the same for the same seller. */
                sellerKey?: string;
                /** @description How many listings the seller had at this marketplace, as the submitter knew. */
                sellerListings?: number;
                imageHashes?: components["schemas"]["ImageHash"][];
                firstSeenAt?: components["schemas"]["Instant"];
                external?: components["schemas"]["ExternalDelivery"];
                /** @description ACCEPTED until the marketplace has it. */
                state: components["schemas"]["State"];
                /** @description The next deadline that still runs. Exclusive: the first late instant. */
                dueAt?: components["schemas"]["Instant"];
                outcome?: string;
            }[];
        };
        /** @description A notice or order as far as it is written: the fields of NewNotice, of which none is required. */
        NoticeDraft: {
            [key: string]: unknown;
        };
        /**
         * Format: uuid
         * @description Id of a notice, order or alert. It follows from the submitter and its reference: the same submission has the same id.
         */
        NoticeId: string;
        /** @description What intake would do with a notice if it were sent now. Nothing is kept of it. */
        NoticePreview: {
            /** @description The moment for which this holds. */
            at: components["schemas"]["Instant"];
            /**
             * @description TAKEN_IN_PART: the good listings are taken. SENT_BEFORE: the same was sent; nothing is new.
             * @enum {string}
             */
            outcome: "TAKEN" | "TAKEN_IN_PART" | "REFUSED" | "SENT_BEFORE";
            /** @description With what it would be refused. */
            code?: components["schemas"]["ProblemCode"];
            /** @description The id it would have, or has. It follows from the reference. */
            noticeId?: components["schemas"]["NoticeId"];
            /** @description Standing of the submitter for the sector. */
            status?: components["schemas"]["SubmitterStatus"];
            /** @description Faults of the notice itself; those of a listing stand with it. */
            faults: components["schemas"]["Fault"][];
            items: components["schemas"]["PreviewedItem"][];
            deliveries: components["schemas"]["PreviewedDelivery"][];
        };
        /** @description What was taken of a submission and what was not. Refused with `NO_GOOD_ITEM` if nothing was. */
        NoticeReceipt: {
            id: components["schemas"]["NoticeId"];
            reference: components["schemas"]["Reference"];
            /** @description When it was taken the first time. A repeat gets this first answer. */
            acceptedAt: components["schemas"]["Instant"];
            items: {
                /** @description Place in what was sent, from 0. */
                index: number;
                id: components["schemas"]["ItemId"];
                /** @description Whose listing it is, as found by its address. */
                marketplace: components["schemas"]["OrganisationId"];
                /** @description The one address that stands for all spellings of this listing. */
                url: string;
                /** @description Place of the same listing earlier in what was sent. */
                repeats?: number;
            }[];
            /** @description Listings that were not taken; the others were. */
            rejected: components["schemas"]["RejectedItem"][];
        };
        /** @description A measure of a marketplace upon misuse by a notifier, as it is recorded. */
        NotifierMeasure: {
            /** @description Number in the record of the flagger. */
            n: number;
            marketplace: components["schemas"]["OrganisationId"];
            recordedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            kind: "WARNING" | "PROCESSING_SUSPENDED" | "LIFTED";
            cause: components["schemas"]["MeasureCause"];
            takenAt: components["schemas"]["Instant"];
            until?: components["schemas"]["Instant"];
            reason: string;
            items?: components["schemas"]["ItemId"][];
            documents?: string[];
            /** @description Of a suspension: when the marketplace had warned before, for the same cause. */
            warnedAt?: components["schemas"]["Instant"];
            /** @description Of a suspension: no warning before it is recorded, which DSA Art. 23(2) asks for. */
            isWithoutWarning?: boolean;
            /** @description Of a suspension: it lasts, and is not lifted. */
            isInForce?: boolean;
        };
        /** @description How an authority works inside, and who chose it. */
        OfficeSettings: {
            ordersNeedApproval: boolean;
            /** @description Who chose what and when, latest first. */
            changes: {
                ordersNeedApproval: boolean;
                by: {
                    organisation: components["schemas"]["OrganisationId"];
                    /** @description Absent for a machine. */
                    person?: string;
                };
                recordedAt: components["schemas"]["Instant"];
            }[];
        };
        /** @description How the system runs, as far as it can be told at once. */
        Operations: {
            asOf: components["schemas"]["Instant"];
            deadLetters: {
                queue: components["schemas"]["DeadLetterQueue"];
                /** @description Messages that wait; approximate, as SQS counts. */
                waiting: number;
                /** @description Messages that somebody has received and not yet deleted; approximate. */
                inHand: number;
            }[];
            /** @description Of marketplaces with channel queue, at most 100. */
            queues: {
                marketplace: components["schemas"]["OrganisationId"];
                /** @description False: a queue is missing. */
                isThere: boolean;
                inbox: {
                    /** @description Messages that wait; approximate, as SQS counts. */
                    waiting: number;
                    /** @description Messages that somebody has received and not yet deleted; approximate. */
                    inHand: number;
                };
                actions: {
                    /** @description Messages that wait; approximate, as SQS counts. */
                    waiting: number;
                    /** @description Messages that somebody has received and not yet deleted; approximate. */
                    inHand: number;
                };
            }[];
            /** @description Whether these are all marketplaces with queues. */
            isAll: boolean;
            schedules: {
                /** @enum {string} */
                schedule: "sweep-deadlines" | "probe-listings" | "retain-personal-data" | "write-facts" | "order-exports" | "write-digests";
                everyMinutes: number;
                /** @description Up to which moment its last run came, by its own note. Absent: it has not run, or keeps no note. */
                lastReachedAt?: components["schemas"]["Instant"];
                /** @description About when it runs next, by that note. */
                nextAt?: components["schemas"]["Instant"];
                /** @description By that note it should have run at least twice since. */
                isLate: boolean;
                /** @description False: it keeps no note of its runs. A failed run rings the alarm `faults`. */
                isNoted: boolean;
            }[];
            /** @description How far the lists and live figures follow the record. */
            views: {
                generation: number;
                /** @description Of a generation that was rebuilt: what was recorded before is from the rebuild. */
                cut?: components["schemas"]["Instant"];
                /** @description A rebuild that is under way. */
                building?: {
                    generation: number;
                    cut: components["schemas"]["Instant"];
                };
                /** @description So many of the newest items were compared with the record. */
                looked: number;
                /** @description Of these, shown in the lists as they stood before their latest event. */
                behind: number;
                /** @description Beside these, items whose record could not be read. */
                unreadable: number;
                /** @description When the oldest event was recorded that the lists do not show yet. */
                behindSince?: components["schemas"]["Instant"];
            };
            /** @description How fast what was taken lately reached the marketplaces. */
            delivery: {
                /** @description So many of the newest items. */
                looked: number;
                /** @description T0 of the newest. */
                latestAt?: components["schemas"]["Instant"];
                /** @description The longest time from intake to T0 of these. */
                slowestSeconds?: number;
            };
            /** @description What cannot be told without cost. WAITING_FOR_DELIVERY: what is accepted and not yet delivered; see `lag` on the dashboard of the system. UNSENT_MAIL: e-mail that waits; what failed is a dead letter. */
            notKnown: ("WAITING_FOR_DELIVERY" | "UNSENT_MAIL")[];
        };
        /** @description What an order must contain: DSA Art. 9(2), which GPSR Art. 22(4) refers to. The exact addresses, point (a)(iv), are the items. */
        Order: {
            /** @description Point (a)(i): the act and the article the order rests on. */
            legalBasis: {
                act: string & (unknown & unknown);
                article: string & (unknown & unknown);
            };
            /** @description Point (a)(ii): why the content is illegal, by reference to the provisions. */
            reasons: string & (unknown & unknown);
            /** @description Point (a)(iii): who orders. */
            issuingAuthority: string & (unknown & unknown);
            /** @description Point (a)(v): redress open to the provider and to the seller. */
            redress: string & (unknown & unknown);
            /** @description Point (a)(vi): who is to be told of the effect. */
            informAuthority: string & (unknown & unknown);
            /** @description Point (b): where it applies, limited to what is strictly necessary. */
            territorialScope: components["schemas"]["MemberState"][];
            /** @description Point (c): the language of the order, ISO 639-1. */
            language: string;
            /** @description The decision behind the order: its digest, and where the marketplace can read it. */
            document: {
                name: string & (unknown & unknown);
                /** @enum {string} */
                mediaType: "application/pdf" | "text/html" | "application/xml";
                /** @description SHA-256 of the document, in lower-case hexadecimal. */
                sha256: string;
                /**
                 * Format: uri
                 * @description Where the marketplace can read it, beginning with https://.
                 */
                address?: string;
                /** @description Day of the decision. */
                decidedOn: components["schemas"]["Day"];
            };
        };
        /** @description An order that waits for approval, whole. */
        OrderDraft: {
            /** @description The id that the order has once it is sent. */
            id: components["schemas"]["NoticeId"];
            reference: string;
            sector: components["schemas"]["Sector"];
            category: string;
            /** @description How many listings it names. */
            items: number;
            /** @description To whom it would be sent. */
            marketplaces: components["schemas"]["OrganisationId"][];
            /**
             * @description HELD: it waits for approval. APPROVED: it is being sent; approve again if it stays so. EXPIRED: nobody decided within 30 days.
             * @enum {string}
             */
            state: "HELD" | "APPROVED" | "SENT" | "REFUSED" | "EXPIRED";
            writtenBy: {
                organisation: components["schemas"]["OrganisationId"];
                /** @description Absent for a machine. */
                person?: string;
            };
            heldAt: components["schemas"]["Instant"];
            /** @description When it goes if nobody decides; exclusive. */
            expiresAt: components["schemas"]["Instant"];
            decidedBy?: {
                organisation: components["schemas"]["OrganisationId"];
                /** @description Absent for a machine. */
                person?: string;
            };
            decidedAt?: components["schemas"]["Instant"];
            /** @description Why it was refused. */
            reason?: string;
            /** @description The order as it was written, with its good listings. Absent once it is sent; without contact and sellers once it is refused. */
            body?: unknown;
        };
        /** @description What an approver decides on an order that another person, or a machine, wrote. */
        OrderDraftDecision: {
            /** @constant */
            decision: "APPROVE";
        } | {
            /** @constant */
            decision: "REFUSE";
            /** @description Why, for who wrote it. Kept with the record: name no person in it. */
            reason: string & (unknown & unknown);
        };
        /** @description A page of orders that wait, or waited, for approval. */
        OrderDraftPage: {
            /** @description Latest first, of the last 30 days. */
            drafts: components["schemas"]["OrderDraftSummary"][];
            /** @description The cursor of the next page; absent at the end. */
            next?: string;
        };
        /** @description What is held of an order. */
        OrderDraftReceipt: {
            /** @description The id that the order has once it is sent. */
            id: components["schemas"]["NoticeId"];
            reference: string;
            sector: components["schemas"]["Sector"];
            category: string;
            /** @description How many listings it names. */
            items: number;
            /** @description To whom it would be sent. */
            marketplaces: components["schemas"]["OrganisationId"][];
            /**
             * @description HELD: it waits for approval. APPROVED: it is being sent; approve again if it stays so. EXPIRED: nobody decided within 30 days.
             * @enum {string}
             */
            state: "HELD" | "APPROVED" | "SENT" | "REFUSED" | "EXPIRED";
            writtenBy: {
                organisation: components["schemas"]["OrganisationId"];
                /** @description Absent for a machine. */
                person?: string;
            };
            heldAt: components["schemas"]["Instant"];
            /** @description When it goes if nobody decides; exclusive. */
            expiresAt: components["schemas"]["Instant"];
            decidedBy?: {
                organisation: components["schemas"]["OrganisationId"];
                /** @description Absent for a machine. */
                person?: string;
            };
            decidedAt?: components["schemas"]["Instant"];
            /** @description Why it was refused. */
            reason?: string;
            /** @description Listings that were not taken: they are not held. */
            rejected: components["schemas"]["RejectedItem"][];
        };
        /** @description An order that waits, or waited, for approval. */
        OrderDraftSummary: {
            /** @description The id that the order has once it is sent. */
            id: components["schemas"]["NoticeId"];
            reference: string;
            sector: components["schemas"]["Sector"];
            category: string;
            /** @description How many listings it names. */
            items: number;
            /** @description To whom it would be sent. */
            marketplaces: components["schemas"]["OrganisationId"][];
            /**
             * @description HELD: it waits for approval. APPROVED: it is being sent; approve again if it stays so. EXPIRED: nobody decided within 30 days.
             * @enum {string}
             */
            state: "HELD" | "APPROVED" | "SENT" | "REFUSED" | "EXPIRED";
            writtenBy: {
                organisation: components["schemas"]["OrganisationId"];
                /** @description Absent for a machine. */
                person?: string;
            };
            heldAt: components["schemas"]["Instant"];
            /** @description When it goes if nobody decides; exclusive. */
            expiresAt: components["schemas"]["Instant"];
            decidedBy?: {
                organisation: components["schemas"]["OrganisationId"];
                /** @description Absent for a machine. */
                person?: string;
            };
            decidedAt?: components["schemas"]["Instant"];
            /** @description Why it was refused. */
            reason?: string;
        };
        /**
         * @description The effect of an order, as the coordinator is told. Only EFFECTED is compliance (GPSR Art. 22(4): removed, disabled or warned).
         * @enum {string}
         */
        OrderEffect: "EFFECTED" | "PARTLY_EFFECTED" | "NOT_EFFECTED";
        /** @description An organisation as it stands. */
        Organisation: {
            id: components["schemas"]["OrganisationId"];
            /** @description Number of the registration; a change is a new one, and none is overwritten. */
            version: number;
            recordedAt: components["schemas"]["Instant"];
            organisation: components["schemas"]["NewOrganisation"];
            /** @description SQS addresses, of a marketplace with channel queue: where to receive and where to answer. */
            queues?: {
                inbox: string;
                actions: string;
            };
        };
        /** @description Short readable name of an organisation in the registry; part of the names of its queues. */
        OrganisationId: string;
        /**
         * @description What the marketplace decided. PARTIAL: part of what was asked, such as in some countries only. ALREADY_REMOVED: gone before the notice arrived, which needs corroboration. DISPUTED: it contests the notice. ERROR_CHANNEL: it was not for this channel.
         * @enum {string}
         */
        Outcome: "REMOVE" | "DISABLE" | "RESTRICT" | "WARN" | "PARTIAL" | "ALREADY_REMOVED" | "NO_ACTION" | "DISPUTED" | "ERROR_CHANNEL";
        /** @description The people of an organisation. */
        People: {
            /** @description Who is there now first, then who has left. */
            people: components["schemas"]["Person"][];
        };
        /** @description A person of an organisation. */
        Person: {
            /** @description Opaque name of the person, here and in the record. */
            subject: string;
            function: components["schemas"]["PersonFunction"];
            /**
             * @description Whoever has left has no access; what they did stays in the record.
             * @enum {string}
             */
            state: "ACTIVE" | "LEFT";
            /** @description Since when it is so. */
            since: components["schemas"]["Instant"];
            /**
             * Format: email
             * @description As the identity provider has it. Shown to people of the same organisation, never to machines.
             */
            email?: string;
        };
        /** @description What a person is from now on: somebody with a function, or somebody who has left. */
        PersonChange: {
            /** @constant */
            state: "ACTIVE";
            function: components["schemas"]["PersonFunction"];
        } | {
            /** @constant */
            state: "LEFT";
        };
        /**
         * @description What a person does in an organisation: officers and approvers act, readers only read.
         * @enum {string}
         */
        PersonFunction: "officer" | "approver" | "reader";
        /**
         * @description A commitment that a marketplace signed. PRODUCT_SAFETY: Product Safety Pledge (2018), or the Consumer Protection Pledge that took it over. HATE_SPEECH_CODE: Code of conduct on countering illegal hate speech online (2016, since 2025 Code of conduct+).
         * @enum {string}
         */
        Pledge: "PRODUCT_SAFETY" | "HATE_SPEECH_CODE";
        /** @description A clock that would run, and how its end was counted. */
        PreviewedClock: {
            clock: components["schemas"]["ClockId"];
            basis: components["schemas"]["Basis"];
            /** @description The provision the clock rests on. */
            source: string;
            /** @description What starts the clock. */
            trigger: string;
            /** @description What stops it. */
            stopsAt: string;
            memberState: components["schemas"]["Jurisdiction"];
            /** @description IANA name; it decides the day. */
            timeZone: string;
            from: components["schemas"]["Instant"];
            /** @description How long the period is; null where the law names no number. */
            limit: {
                n: number;
                unit: components["schemas"]["Unit"];
            } | null;
            status: components["schemas"]["DueStatus"];
            /** @description Exclusive: the first instant that is late. Absent where the law names no number. */
            dueAt?: components["schemas"]["Instant"];
            /** @description The last local day in time. */
            lastDay?: components["schemas"]["Day"];
            /** @description Local day of the event; it does not count. */
            eventDay?: components["schemas"]["Day"];
            /** @description Days inside the period that do not count, and why. */
            skipped?: {
                day: components["schemas"]["Day"];
                /** @enum {string} */
                why: "SATURDAY" | "SUNDAY" | "HOLIDAY";
            }[];
            /** @description Version of the table of clocks. */
            ruleVersion: string;
            /** @description Version of the calendar of public holidays. */
            calendarVersion?: string;
            /** @description Who published that calendar. */
            calendarSource?: string;
            stop: components["schemas"]["Stop"];
            /** @description The calendar of public holidays that nobody has loaded, where the date waits for one. */
            missing?: {
                jurisdiction: components["schemas"]["Jurisdiction"];
                year: number;
            };
        };
        /** @description What would run at one marketplace if the notice were sent now. */
        PreviewedDelivery: {
            marketplace: components["schemas"]["OrganisationId"];
            name: string;
            via: components["schemas"]["DeliveredVia"];
            /** @description Where action is to be taken: its calendar and time zone count. */
            jurisdiction: components["schemas"]["Jurisdiction"];
            /** @description The start of the clocks: now, or when it was received elsewhere. */
            from: components["schemas"]["Instant"];
            /** @description How many listings reach it with this start. */
            items: number;
            /**
             * @description The strongest basis among the clocks with a number.
             * @enum {string}
             */
            basis: "LEGAL" | "VOLUNTARY" | "TARGET" | "NONE";
            clocks: components["schemas"]["PreviewedClock"][];
        };
        /** @description What an address was recognised as. */
        PreviewedItem: {
            /** @description Place in what was sent, from 0. */
            index: number;
            /** @description The address as it was sent, at most 2,000 characters of it. */
            url?: string;
            /** @description Whose listing it is; absent where it is of none. */
            marketplace?: components["schemas"]["OrganisationId"];
            listing?: components["schemas"]["Listing"];
            /** @description Place of the same listing earlier in what was sent. */
            repeats?: number;
            /** @description The item on the same listing that the submitter notified first. It is sent all the same. */
            before?: components["schemas"]["ItemId"];
            /** @description Why it would not be taken. Pointers start at the listing. */
            faults: components["schemas"]["Fault"][];
        };
        /** @description How listings of a marketplace are looked at after it claims to have removed them. */
        ProbeSettings: {
            /** @description Items delivered while this is true are looked at after a claimed removal. */
            isOn: boolean;
            /** @description From which Member State its listings are to be looked at. What is found holds for that territory. */
            vantage: components["schemas"]["MemberState"];
            /** @description Hosts to which its listings may lead, beside those of `listings`. No other host is asked. */
            hosts?: string[];
            /** @description Where the marketplace reaches whoever looks: named in the user agent of every request. */
            contact: string;
            /**
             * @description What a `Disallow` in robots.txt does. NOTE: it is noted beside the result. OBEY: the listing is not looked at.
             * @enum {string}
             */
            robots: "NOTE" | "OBEY";
            /** @description Pause between two requests to the marketplace, in seconds. Without it: 2. */
            gapSeconds?: number;
            /** @description How pages of the marketplace say that a listing is gone, where the status does not. `*` in a text stands for any text. */
            signatures?: {
                /** @description Text of a page that stands in for a listing that was taken down. Compared without case. */
                gone?: string[];
                /** @description Text of a page of a listing that is over: ended, sold out. Compared without case. */
                ended?: string[];
                /** @description Titles, whole, of pages that stand in for a missing listing. Compared without case. */
                titles?: string[];
                /** @description Paths to which a missing listing leads, whole, by redirect or as canonical address: `/`, `/search*`. */
                elsewhere?: string[];
                /** @description Text that only the page of a listing on offer has, such as the words of the button to buy. Compared without case. */
                live?: string[];
                /** @description Text of pages that ask whether the reader is a person. Compared without case. */
                walls?: string[];
                /** @description The page of every listing shows its item number: a whole page without it is not the listing. */
                showsNumber?: boolean;
            };
        };
        /** @description Why a call was refused (RFC 9457). Further members explain the state, such as `state` and `possible`. */
        Problem: {
            /** @description Where the code is explained. */
            type: string;
            /** @description What is wrong, for people. */
            title: string;
            /** @description The HTTP status again. */
            status: number;
            code: components["schemas"]["ProblemCode"];
            /** @description Every fault of an input, at most 100. The code above is INVALID_INPUT if one cannot be read, else that of the first. */
            faults?: components["schemas"]["Fault"][];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A refusal code, or FAULT for what went wrong on our side.
         * @enum {string}
         */
        ProblemCode: "INVALID_JSON" | "INVALID_UTF8" | "DUPLICATE_KEY" | "TOO_DEEP" | "INVALID_INPUT" | "UNKNOWN_FIELD" | "REQUIRED" | "INVALID_CURSOR" | "UNAUTHENTICATED" | "FORBIDDEN" | "SAME_PERSON" | "NOT_FOUND" | "CONFLICT" | "ILLEGAL_TRANSITION" | "REFERENCE_REUSED" | "LINK_CIRCLE" | "COMPLAINT_CLOSED" | "NOT_MISSED" | "LAST_APPROVER" | "DRAFT_CLOSED" | "ROUND_NOT_OPEN" | "NO_QUEUE" | "TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "NO_REASON" | "INSUFFICIENT_EVIDENCE" | "NO_URL" | "URL_NOT_ITEM" | "WRONG_PLATFORM" | "UNKNOWN_MARKETPLACE" | "NO_IDENTITY" | "NO_GOOD_FAITH" | "ORDER_INCOMPLETE" | "ORDER_NOT_ALLOWED" | "APPROVAL_REQUIRED" | "UNKNOWN_PERSON" | "NO_RIGHT" | "RIGHT_NOT_IN_TERRITORY" | "NO_TAXON" | "NO_ANNEX" | "NO_SPECIMEN" | "NO_DOCUMENTATION" | "NO_HAZARD" | "NO_REFERENCE" | "OUT_OF_SCOPE" | "SELLER_LINKS_OFF" | "NO_DELIVERY_PROOF" | "NO_GOOD_ITEM" | "TIME_NOT_PLAUSIBLE" | "WINDOW_OVER" | "NO_CONTACT_POINT" | "NO_COORDINATED_ACTION" | "EVIDENCE_MISSING" | "EVIDENCE_MISMATCH" | "EVIDENCE_TYPE" | "HUMAN_REQUIRED" | "RULE_NOT_MET" | "NOT_FOR_REGISTER" | "CONTENT_NOT_KEPT" | "NO_IDENTIFIER" | "PERIOD_OVERLAPS" | "FIGURES_CONTRADICT" | "INVALID_PRINCIPAL" | "CALENDAR_MISSING" | "CLOCK_UNVERIFIED" | "FAULT";
        /** @description Changes of the register in their order, withdrawals included: apply them one after the other, and you have it. Uploads that you prevented by it are told in your self-reports. */
        ProductFeed: {
            changes: components["schemas"]["KnownProductChange"][];
            /** @description Ask again with it for what came after. It holds for ever. */
            next: string;
            /** @description There is more already. */
            hasMore: boolean;
        };
        /** @description A product of the register that a listing may offer. */
        ProductMatch: {
            product: components["schemas"]["KnownProductId"];
            rule: components["schemas"]["ProductRule"];
            /** @description How well the rule holds, from 0 to 1. */
            score: number;
            /**
             * @description CERTAIN: by barcode number, or by brand and model as fields, where every batch is meant. POSSIBLE: a person looks.
             * @enum {string}
             */
            certainty: "CERTAIN" | "POSSIBLE";
            /** @description Only some batches or dates of production are meant: compare them with the goods. */
            checkBatch: boolean;
        };
        /**
         * @description What the authority decided about the product.
         * @enum {string}
         */
        ProductMeasure: "SALES_BANNED" | "WITHDRAWN_FROM_MARKET" | "RECALLED" | "STOPPED_AT_BORDER" | "WARNING" | "OTHER";
        /**
         * @description How a listing is known as a product of the register. GTIN: the same barcode number. BRAND_MODEL: brand and model as fields. MODEL_IN_TITLE: brand and model, of which at least one stands in the title only. IMAGE: a picture that looks alike. BRAND_TITLE: the same brand, and a title like the name of the product.
         * @enum {string}
         */
        ProductRule: "GTIN" | "BRAND_MODEL" | "MODEL_IN_TITLE" | "IMAGE" | "BRAND_TITLE";
        /** @description A product is taken out of the register. */
        ProductWithdrawal: {
            /** @description Why. Everybody who reads the register reads it. */
            reason: string & (unknown & unknown);
        };
        /** @description A figure as the public sees it. */
        PublicFigure: {
            kpi: components["schemas"]["KpiId"];
            /** @description Which of several figures of the KPI; columns of an in-time figure are parts. */
            part: string;
            /** @description `2026-05`, `2026-H1`, `2026`. */
            period: string;
            sector: components["schemas"]["Sector"] | "ALL";
            status: components["schemas"]["SubmitterStatus"] | "ALL";
            /** @description Of the submitter. */
            memberState: components["schemas"]["MemberState"] | "ALL";
            kind: components["schemas"]["Kind"];
            /** @enum {string} */
            basis: "LEGAL" | "VOLUNTARY" | "TARGET" | "NONE";
            /**
             * @description Unit of the value; a share lies between 0 and 1. POINTS: percentage points. RATIO: may be more than 1.
             * @enum {string}
             */
            unit: "COUNT" | "SHARE" | "HOURS" | "SECONDS" | "POINTS" | "RATIO";
            /** @description null where it is withheld, and of medians; never 0 instead. */
            numerator: number | null;
            /** @description null where it is withheld, and of counts. */
            denominator: number | null;
            value: number | null;
            /**
             * @description SMALL: fewer than ten, none included. POOL: of fewer than three marketplaces. DOMINANCE: of one above all. COMPLEMENTARY: another number would follow from it.
             * @enum {string}
             */
            suppressed: "none" | "SMALL" | "COMPLEMENTARY" | "POOL" | "DOMINANCE";
            methodVersion: string;
        };
        /** @description Figures of at least three marketplaces together; small numbers, and others that they would follow from, are withheld. */
        PublicFigures: {
            /** @description Every release, the latest period first. Empty: there is none yet. */
            releases: components["schemas"]["ListedRelease"][];
            /** @description Absent where nothing was released yet. */
            release?: components["schemas"]["Release"];
            /** @description What may be shown of small numbers. */
            rules: {
                /** @description Fewer cases than this are withheld, none included. */
                minimum: number;
                /** @description Marketplaces that must contribute to a number. */
                marketplaces: number;
                /** @description The p of the p % rule against dominance. */
                dominancePercent: number;
            };
        };
        /** @description A figure that others published. */
        PublishedFigure: {
            dialogue: components["schemas"]["Dialogue"];
            kpi: components["schemas"]["KpiId"];
            /** @description Of which time or round. */
            of: string;
            percent: number;
            /** @description What it is a share of, or how it was made: without it nothing compares. */
            remark: string;
            source: string;
            confidence: components["schemas"]["Confidence"];
        };
        /** @description How the queues of a marketplace stand, what was refused, and what came of test messages. */
        QueueHealth: {
            organisation: components["schemas"]["OrganisationId"];
            /** @enum {string} */
            channel: "queue" | "console" | "external";
            asOf: components["schemas"]["Instant"];
            /** @description Of a marketplace with channel queue. */
            inbox?: components["schemas"]["QueueState"];
            /** @description Of a marketplace with channel queue. */
            actions?: components["schemas"]["QueueState"];
            /** @description For the operator: messages set aside of all marketplaces together. The queues are shared. */
            deadLetters?: {
                inbox: number;
                actions: number;
            };
            /** @description What SQS does not tell. */
            notKnown: ("OLDEST_MESSAGE_AGE" | "DEAD_LETTERS_OF_ONE")[];
            confirmations: {
                /** @description How many of the newest items addressed to it were looked at. */
                looked: number;
                /** @description Whether these are all there are. */
                isAll: boolean;
                /** @description Of these, delivered and without any answer. */
                unconfirmed: number;
                /** @description When the oldest of these was delivered. */
                oldestUnconfirmedAt?: components["schemas"]["Instant"];
                /** @description When the last receipt was recorded, of the newest item that has an answer. */
                lastReceiptAt?: components["schemas"]["Instant"];
                /** @description When that message was taken from the queue, if the receipt said so. */
                lastTakenAt?: components["schemas"]["Instant"];
            };
            /** @description Each was answered with `ActionRefused` on the inbox. */
            refused: {
                /** @description Actions from its queue that were refused for good, of those looked at. */
                count: number;
                /** @description Whether all of them were looked at, or only 1,000. */
                isAll: boolean;
                /** @description The latest 20, newest first. */
                latest: {
                    actionMessageId: string;
                    refusedAt: components["schemas"]["Instant"];
                    itemId?: components["schemas"]["ItemId"];
                    actionId?: components["schemas"]["ActionId"];
                    code: string;
                    title: string;
                    faults?: components["schemas"]["Fault"][];
                }[];
            };
            /** @description The latest 20 test messages, newest first. */
            tests: components["schemas"]["TestMessage"][];
        };
        /** @description One queue as SQS describes it. */
        QueueState: {
            /** @description Where to receive from, or to send to. */
            address: string;
            /** @description False shortly after registration, until the queue is made. */
            isThere: boolean;
            /** @description Messages that wait to be received; approximate. */
            visible?: number;
            /** @description Messages that were received and are neither deleted nor visible again; approximate. */
            inFlight?: number;
            /** @description Messages that are not to be received yet; approximate. */
            delayed?: number;
            /** @description After so many receives without deletion a message is set aside. */
            mostReceives?: number;
            /** @description How long a received message stays invisible. */
            leaseSeconds?: number;
            /** @description After which time SQS drops a message that nobody deleted. */
            keptSeconds?: number;
            /** @description How long a receive waits for a message by default. */
            longPollSeconds?: number;
        };
        /** @description Year, full stop, four digits; text, because as a number 2024.9650 would lose its last digit. */
        RasffReference: string;
        /** @description A share with what it follows from. */
        Rate: {
            numerator: number;
            denominator: number;
            /** @description The plain share; null where there is nothing to divide. */
            raw: number | null;
            /** @description The share drawn towards the prior: (numerator + mean × strength) / (denominator + strength). */
            shrunken: number;
            /** @description Made from fewer than ten cases: too few to conclude anything. */
            isSmall: boolean;
        };
        /** @description What was removed is back, as a person confirms it: as an item that is there, or as a new listing. */
        Reappearance: {
            actionId: components["schemas"]["ActionId"];
            /** @description When it was seen again: not before it was verified to be gone, and not in the future. */
            seenAt: components["schemas"]["Instant"];
            /** @description A later item of the same submitter at the same marketplace. Either this or `listing`. */
            as?: components["schemas"]["ItemId"];
            /** @description The listing that is back, at the same marketplace. It becomes a notice or order like the first, with its sector, details and, unless you write another, its explanation; by reporting it you confirm the statement of good faith of the first for this listing. */
            listing?: components["schemas"]["NewItem"];
            /** @description With `listing`: why it is illegal, where the first explanation does not fit. */
            explanation?: string & (unknown & unknown);
            /** @description What it rests on: a rule that holds, or MANUAL with a `note`. Without it: the strongest. */
            rule?: components["schemas"]["ConfirmedRule"];
            /** @description What shows that it is the same. Required for MANUAL. The marketplace reads it; name no person in it. */
            note?: string & (unknown & unknown);
            /** @description Country it was seen from. */
            vantage?: components["schemas"]["MemberState"];
        };
        /** @description The item that was removed has an event more; the later item is linked to it. */
        ReappearanceReceipt: {
            itemId: components["schemas"]["ItemId"];
            actionId: components["schemas"]["ActionId"];
            /** @description Number of the event in the history of the item, from 1 without gaps. */
            event: number;
            state: components["schemas"]["State"];
            /** @description When it was recorded, by our clock. */
            recordedAt: components["schemas"]["Instant"];
            /** @description The later item. A new one is on its way to its marketplace. */
            as: components["schemas"]["ItemId"];
            /** @description The rule it rests on. */
            rule: components["schemas"]["ConfirmedRule"];
            /** @description How well the rule holds, from 0 to 1. */
            score: number;
            /** @description Version of the rules it was found by. */
            ruleVersion: string;
        };
        /**
         * @description How a listing is known again as one that was removed. SAME_LISTING: the same address. SELLER_GTIN, SELLER_IMAGE, SELLER_TITLE: the same seller, and the same barcode number, a picture that looks alike, or the same title but for spelling, order and colour words. BRAND_TITLE: the same brand and title from whatever seller; for product safety and food only, since the genuine product has the title of its counterfeit.
         * @enum {string}
         */
        ReappearanceRule: "SAME_LISTING" | "SELLER_GTIN" | "SELLER_IMAGE" | "SELLER_TITLE" | "BRAND_TITLE";
        /**
         * @description What became of the decision that was complained about. UPHELD: it stands. PARTIALLY_REVERSED: such as restricted in some countries instead of removed. OMITTED: nothing was decided, such as after an agreement.
         * @enum {string}
         */
        RedressResult: "UPHELD" | "PARTIALLY_REVERSED" | "REVERSED" | "OMITTED";
        /**
         * @description What a complaint or dispute has made of the decision, by the latest one decided. By the seller: CONFIRMED, PARTLY_OVERTURNED or OVERTURNED. By the notifier, against no action: DENIED, PARTLY_GRANTED or GRANTED.
         * @enum {string}
         */
        RedressStanding: "CONFIRMED" | "PARTLY_OVERTURNED" | "OVERTURNED" | "DENIED" | "PARTLY_GRANTED" | "GRANTED";
        /** @description The submitter's own reference, unique for that submitter. The same body again gets the first answer again; another body under it is refused. */
        Reference: string;
        /** @description What a contact point answered to a referral. */
        ReferralAnswer: {
            actionId: components["schemas"]["ActionId"];
            /**
             * @description What the contact point answered. After DECLINED or CONCLUDED there is no further answer.
             * @enum {string}
             */
            result: "TAKEN_UP" | "DECLINED" | "CONCLUDED";
            /** @description Their file number. */
            reference?: string & (unknown & unknown);
        };
        /** @description What was recorded of a referral, and its number, by which it is answered. */
        ReferralReceipt: {
            itemId: components["schemas"]["ItemId"];
            actionId: components["schemas"]["ActionId"];
            /** @description Number of the event in the history of the item, from 1 without gaps. */
            event: number;
            state: components["schemas"]["State"];
            /** @description When it was recorded, by our clock. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Number of the referral of this item, from 1. */
            referral: number;
        };
        /**
         * @description Why there is no action, where it can be said in a word: the notice said too little, the listing is not illegal, or the notice was manifestly unfounded (DSA Art. 23(2)).
         * @enum {string}
         */
        RefusalGround: "LACK_OF_INFORMATION" | "NOT_ILLEGAL" | "MANIFESTLY_UNFOUNDED";
        /** @description A listing that was not taken, and why. */
        RejectedItem: {
            /** @description Place in what was sent, from 0. */
            index: number;
            url?: string;
            /** @description Why. Pointers start at the listing. */
            faults: components["schemas"]["Fault"][];
        };
        /**
         * @description How an item follows from an earlier one. REAPPEARANCE_OF: what was removed is back. IDENTICAL_TO: the same content, found by the marketplace under an order (GPSR Art. 22(5)).
         * @enum {string}
         */
        Relation: "REAPPEARANCE_OF" | "IDENTICAL_TO";
        /** @description One release of public figures. */
        Release: {
            id: components["schemas"]["ExportId"];
            /** @description First month. */
            from: components["schemas"]["Month"];
            /** @description Last month, inclusive. */
            to: components["schemas"]["Month"];
            /** @description The cut: what was recorded before it counts. */
            asOf: components["schemas"]["Instant"];
            /** @description 1, and one more with each correction. */
            version: number;
            /** @description The release that took its place. It is kept, and stays here. */
            correctedBy?: components["schemas"]["ExportId"];
            /** @description Figures compare only within one version. */
            methodVersion: string;
            /** @description How many rows show no number, by reason. */
            withheld: {
                [key: string]: number;
            };
            /** @description Rows that answer the query, on all pages. */
            total: number;
            figures: components["schemas"]["PublicFigure"][];
            /** @description The cursor of the next page; absent at the end. */
            next?: string;
        };
        /** @description Dead letters that are to go back to where they came from. */
        Replay: {
            /** @description Which are to go back. */
            letters: components["schemas"]["DeadLetterId"][];
        };
        /** @description What became of each letter. */
        ReplayResults: {
            results: {
                id: components["schemas"]["DeadLetterId"];
                /**
                 * @description REPLAYED: it went through and is deleted. STAYS: it failed again. COMMAND: only `npm run replay` can. GONE: not on its queue now, or in the hands of somebody else.
                 * @enum {string}
                 */
                result: "REPLAYED" | "STAYS" | "COMMAND" | "GONE";
                /** @description Name of what went wrong. */
                why?: string;
            }[];
        };
        /** @description A month, quarter, half-year or year: `2026-05`, `2026-Q2`, `2026-H1`, `2026`. */
        ReportPeriod: string;
        /**
         * @description What is kept for a time of its own. SELLER_IDENTITY: the seller in clear. SELLER_LINKS: keyed hashes of its numbers. NOTIFIER_CONTACT: the contact of a notice. EVIDENCE: snapshots. RECORD: notice, decision and audit.
         * @enum {string}
         */
        RetentionClass: "SELLER_IDENTITY" | "SELLER_LINKS" | "NOTIFIER_CONTACT" | "EVIDENCE" | "RECORD";
        /** @description What was deleted, by day: everything for the operator, what belonged to its own notices for an authority. */
        RetentionReport: {
            entries: {
                /** @description Day of the deletion, in UTC. */
                day: components["schemas"]["Day"];
                /** @description Recorded before anything was deleted. */
                recordedAt: components["schemas"]["Instant"];
                deletions: components["schemas"]["Deletion"][];
            }[];
            /** @description Sums over the entries of this answer. */
            counts: {
                class: components["schemas"]["RetentionClass"];
                reason: components["schemas"]["DeletionReason"];
                deleted: number;
            }[];
            /** @description The cursor of the next part; absent at the end. */
            next?: string;
        };
        /**
         * @description What an organisation is here. It never changes: what was done under one role would mean something else under another.
         * @enum {string}
         */
        Role: "authority" | "flagger" | "marketplace" | "commission" | "operator";
        /** @description One look at one offer of a monitoring round. */
        RoundCheck: {
            /** @description Your own name of the observation: one offer, one channel. */
            reference: components["schemas"]["Reference"];
            /** @description Address of the offer at one of the marketplaces. */
            url: string;
            /** @description When it was looked at: within the window, and not in the future. */
            checkedAt: components["schemas"]["Instant"];
            /**
             * @description FINE: nothing wrong was found. SUSPECT: it cannot be told yet. Both count as checked.
             * @enum {string}
             */
            result: "FINE" | "SUSPECT" | "INFRINGING";
            /** @description How it was notified. What is fine is not notified. */
            notified?: {
                /**
                 * @description One of the two channels through which the same content is notified.
                 * @enum {string}
                 */
                channel: "A" | "B";
                /** @description When it was notified through this channel. */
                at: components["schemas"]["Instant"];
                /** @description Name of the content: the same for what is sent through both channels. */
                content: string & (unknown & unknown);
                /** @description The item here, where it was notified through Noticeboard. Not checked. */
                item?: components["schemas"]["ItemId"];
            };
            /** @description What became of it, as far as it is known at this look. */
            outcome?: {
                isRemoved: boolean;
                /** @description When it was found removed. Required if it was, absent if not. */
                at?: components["schemas"]["Instant"];
            };
        };
        /** @description A look that was recorded. */
        RoundCheckReceipt: {
            reference: components["schemas"]["Reference"];
            checkedAt: components["schemas"]["Instant"];
            marketplace: components["schemas"]["OrganisationId"];
            recordedAt: components["schemas"]["Instant"];
        };
        /** @description Case number of a Safety Gate alert. */
        SafetyGateNumber: string;
        /** @description The record of a flagger over a window, from items only. No score: every share stands with its numbers. Authorities have none. */
        Scorecard: {
            flagger: components["schemas"]["OrganisationId"];
            /** @description Only the notices addressed to it. Absent: to all marketplaces. */
            marketplace?: components["schemas"]["OrganisationId"];
            windowDays: number;
            /** @description Items delivered from here on are in it. */
            from: components["schemas"]["Instant"];
            asOf: components["schemas"]["Instant"];
            /** @description There are more items than one scorecard reads: the newest are in it, and `from` is later. */
            isCut: boolean;
            itemsRead: number;
            /** @description Of rules and priors. Scorecards compare only within one version. */
            version: string;
            priors: {
                [key: string]: {
                    mean: number;
                    strength: number;
                };
            };
            overall: {
                /** @description Items delivered in the window. The judgements below add up to it. */
                delivered: number;
                decided: number;
                judgements: {
                    [key: string]: number;
                };
                /** @description Accepted by the marketplace: "accepted" is not "valid". */
                accepted: number;
                /** @description Confirmed when the seller's complaint or dispute was decided. */
                confirmed: number;
                /** @description Of the substantiated: reversed in part. */
                partlyOverturned: number;
                rates: {
                    /** @description Of the items decided, but for those disputed, of another channel, or gone before. */
                    substantiated: components["schemas"]["Rate"];
                    /** @description The same of all items decided, those included. */
                    substantiatedOfAll: components["schemas"]["Rate"];
                    /** @description Refused because the notice said too little. */
                    lackOfInformation: components["schemas"]["Rate"];
                    /** @description Not illegal, or manifestly unfounded. */
                    unfounded: components["schemas"]["Rate"];
                    /** @description Of the items accepted: reversed upon a complaint or dispute of the seller. */
                    overturned: components["schemas"]["Rate"];
                };
            };
            bySector: {
                sector: components["schemas"]["Sector"];
                /** @description Items delivered in the window. The judgements below add up to it. */
                delivered: number;
                decided: number;
                judgements: {
                    [key: string]: number;
                };
                /** @description Accepted by the marketplace: "accepted" is not "valid". */
                accepted: number;
                /** @description Confirmed when the seller's complaint or dispute was decided. */
                confirmed: number;
                /** @description Of the substantiated: reversed in part. */
                partlyOverturned: number;
                rates: {
                    /** @description Of the items decided, but for those disputed, of another channel, or gone before. */
                    substantiated: components["schemas"]["Rate"];
                    /** @description The same of all items decided, those included. */
                    substantiatedOfAll: components["schemas"]["Rate"];
                    /** @description Refused because the notice said too little. */
                    lackOfInformation: components["schemas"]["Rate"];
                    /** @description Not illegal, or manifestly unfounded. */
                    unfounded: components["schemas"]["Rate"];
                    /** @description Of the items accepted: reversed upon a complaint or dispute of the seller. */
                    overturned: components["schemas"]["Rate"];
                };
            }[];
            /** @description By the status at submission: outside its areas a flagger has none. */
            byStatus: {
                status: components["schemas"]["SubmitterStatus"];
                /** @description Items delivered in the window. The judgements below add up to it. */
                delivered: number;
                decided: number;
                judgements: {
                    [key: string]: number;
                };
                /** @description Accepted by the marketplace: "accepted" is not "valid". */
                accepted: number;
                /** @description Confirmed when the seller's complaint or dispute was decided. */
                confirmed: number;
                /** @description Of the substantiated: reversed in part. */
                partlyOverturned: number;
                rates: {
                    /** @description Of the items decided, but for those disputed, of another channel, or gone before. */
                    substantiated: components["schemas"]["Rate"];
                    /** @description The same of all items decided, those included. */
                    substantiatedOfAll: components["schemas"]["Rate"];
                    /** @description Refused because the notice said too little. */
                    lackOfInformation: components["schemas"]["Rate"];
                    /** @description Not illegal, or manifestly unfounded. */
                    unfounded: components["schemas"]["Rate"];
                    /** @description Of the items accepted: reversed upon a complaint or dispute of the seller. */
                    overturned: components["schemas"]["Rate"];
                };
            }[];
            statuses: {
                sector: components["schemas"]["Sector"];
                status: components["schemas"]["SubmitterStatus"];
                /** @description The coordinator has suspended its status there (DSA Art. 22(6)). */
                isSuspended: boolean;
            }[];
            laneRule: {
                windowDays: number;
                leastDecided: number;
                leastSubstantiated: number;
                mostUnfounded: number;
            };
            lanes: {
                marketplace: components["schemas"]["OrganisationId"];
                sector: components["schemas"]["Sector"];
                status: components["schemas"]["SubmitterStatus"];
                lane: components["schemas"]["Lane"];
                /** @description Of the published rule, each with what it needs and what it found; none where no rule decides. */
                conditions: {
                    condition: string;
                    needed: string;
                    found: string;
                    isMet: boolean;
                }[];
            }[];
            measures: components["schemas"]["NotifierMeasure"][];
        };
        /**
         * @description A sector has its own fields, categories, checks and clocks.
         * @enum {string}
         */
        Sector: "counterfeit" | "product_safety" | "food" | "wildlife" | "hate_speech" | "terrorist_referral" | "consumer_protection";
        /** @description A version of a self-report, as its reader may see it. */
        SelfReport: {
            organisation: components["schemas"]["OrganisationId"];
            role: components["schemas"]["Role"];
            reference: components["schemas"]["Reference"];
            /** @description From 1; a correction is the next one. */
            version: number;
            /** @description It is the latest version. */
            isStanding: boolean;
            recordedAt: components["schemas"]["Instant"];
            /**
             * @description Said by the organisation itself, checked by nobody here.
             * @constant
             */
            source: "SELF_REPORTED";
            sector: components["schemas"]["Sector"];
            period: components["schemas"]["ReportPeriod"];
            from: components["schemas"]["Month"];
            /** @description Inclusive. */
            to: components["schemas"]["Month"];
            confidential: boolean;
            /** @description It is confidential, and its content not for the reader: only that it exists is shown. */
            isWithheld: boolean;
            /** @description Measures of its own initiative, by kind and ground. */
            ownInitiative?: {
                /** @description All measures taken of its own initiative, without a notice or an order. */
                total: number;
                /** @description Of these, detected and decided by automated means alone. */
                automated?: number;
                /** @description The parts; each kind and ground once. */
                measures: {
                    measure: components["schemas"]["Measure"];
                    ground: components["schemas"]["Ground"];
                    number: number;
                    /** @description Of these, detected and decided by automated means alone. */
                    automated?: number;
                }[];
            };
            /** @description Uploads prevented. */
            prevented?: {
                /** @description Listings stopped before anybody could see them. Never added to removed ones. */
                uploads: number;
                /** @description Of these, stopped because they matched the register of known products here. */
                byKnownProducts?: number;
            };
            /** @description How much there is: what counts of notices cannot tell. */
            exposure?: {
                /** @description Listings of the sector that were live. */
                liveListings?: number;
                /** @description The day on which they were counted. */
                countedOn?: components["schemas"]["Day"];
                /** @description Share of non-compliant listings in a sample. */
                prevalence?: {
                    /** @description Of the sample, between 0 and 1. */
                    share: number;
                    sampleSize: number;
                    /** @description How the sample was drawn. */
                    method?: string & (unknown & unknown);
                };
            };
            voluntary?: {
                /** @enum {string} */
                kind: "BAN" | "FILTER" | "TERMS_CHANGED" | "TRAINING" | "SEARCH_TERMS" | "OTHER";
                /** @description From when it applied, or when it took place. */
                on: components["schemas"]["Day"];
                /** @description What was done, shortly. Name no person. */
                narrative: string & (unknown & unknown);
                /** @description Such as people trained, or search terms covered. */
                number?: number;
            }[];
            contextNote?: string;
            replaces?: {
                version: number;
                reason?: string;
            };
            findings: components["schemas"]["Finding"][];
        };
        /** @description Figures of several self-reports, added up. Removed and prevented stay two figures. */
        SelfReportTotals: {
            sector: components["schemas"]["Sector"];
            /** @constant */
            source: "SELF_REPORTED";
            /** @description The periods that are in it. */
            periods: components["schemas"]["ReportPeriod"][];
            measures: {
                /** @description null: suppressed, or reported by nobody. Never 0 in place of that. */
                value: number | null;
                /** @description How many reported it. */
                organisations: number;
                isSuppressed: boolean;
            };
            automated: {
                /** @description null: suppressed, or reported by nobody. Never 0 in place of that. */
                value: number | null;
                /** @description How many reported it. */
                organisations: number;
                isSuppressed: boolean;
            };
            prevented: {
                /** @description null: suppressed, or reported by nobody. Never 0 in place of that. */
                value: number | null;
                /** @description How many reported it. */
                organisations: number;
                isSuppressed: boolean;
            };
            byKnownProducts: {
                /** @description null: suppressed, or reported by nobody. Never 0 in place of that. */
                value: number | null;
                /** @description How many reported it. */
                organisations: number;
                isSuppressed: boolean;
            };
        };
        /** @description Self-reports, as far as the reader may see them. */
        SelfReports: {
            reports: components["schemas"]["SelfReport"][];
            /** @description Of the reports that stand and are shown with their content. */
            totals: components["schemas"]["SelfReportTotals"][];
            /** @description Of confidential reports on the same sector and period: only from three organisations on, none of which makes up more than three quarters. */
            pooled: components["schemas"]["SelfReportTotals"][];
        };
        /** @description The seller as the marketplace shows it. Personal data: kept apart, never in messages or exports. */
        Seller: {
            /** @description The marketplace's own id of the seller. Repeat sellers are found by a keyed hash of it. */
            id?: string & (unknown & unknown);
            /** @description Name as shown. Personal data. */
            name?: string & (unknown & unknown);
            /**
             * @description Only a trader has a file under DSA Art. 30.
             * @enum {string}
             */
            type?: "TRADER" | "PRIVATE" | "UNKNOWN";
            /** @description How many listings the seller has at the marketplace, as far as known (DSA Art. 23(3)(b)). */
            listings?: number;
            /** @description VAT number with its prefix, as VIES writes it. Only from an authority for which links of sellers are switched on; kept as a keyed hash alone. */
            vat?: string & (unknown & unknown);
            /** @description Entry in a trade register. Only from an authority for which links of sellers are switched on; kept as a keyed hash alone. */
            tradeRegister?: {
                country: components["schemas"]["MemberState"];
                /** @description The register, where a country has several, such as `Amtsgericht München HRB`. */
                register?: string & (unknown & unknown);
                number: string & (unknown & unknown);
            };
            /** @description Payment account. Only from an authority for which links of sellers are switched on; kept as a keyed hash alone. */
            iban?: string & (unknown & unknown);
        };
        /** @description The four criteria of DSA Art. 23(3), laid out for whoever decides. */
        SellerCriteria: {
            /** @description (a) Absolute numbers within a time frame. */
            absolute: {
                /** @description (a) Events on law within the window: manifestly illegal content. */
                events: number;
                /** @description Decisions that make them up. */
                decisions: number;
                /** @description Days that are looked back on. */
                windowDays: number;
                /** @description Events from which on the criteria are met. */
                threshold: number;
                /** @description The same on the marketplace's own terms: shown, and never compared with the threshold. */
                onTerms: {
                    events: number;
                    decisions: number;
                };
            };
            /** @description (b) Proportion of what the seller offers. */
            proportion: {
                /** @description Listings decided against on law within the window. */
                infringing: number;
                /**
                 * @description Who says how many listings the seller has. UNKNOWN: nobody does, so there is no share.
                 * @enum {string}
                 */
                known: "MARKETPLACE" | "SUBMITTER" | "UNKNOWN";
                /** @description How many listings the seller has, by the latest word. */
                listings?: number;
                /** @description When that was said. */
                statedAt?: components["schemas"]["Instant"];
                /** @description Infringing listings by all known ones, from 0 to 1. */
                share?: number;
                /** @description The share from which on the criteria are met. */
                leastShare?: number;
                isReached?: boolean;
            };
            /** @description (c) Gravity, as far as the notices say it. */
            gravity: {
                /** @description Events on law with something serious in them, as their sector understands it. */
                serious: number;
                /** @description How often such an event counts. */
                weight: number;
            };
            /**
             * @description (d) What the seller intends is for people to judge, and so is what follows.
             * @constant
             */
            intention: "NOT_ASSESSED";
        };
        /** @description A decision about a listing of the seller, and why it counts or does not. */
        SellerDecision: {
            itemId: components["schemas"]["ItemId"];
            /** @description When it was decided, by the word of the marketplace. */
            at: components["schemas"]["Instant"];
            sector: components["schemas"]["Sector"];
            ground: components["schemas"]["Ground"];
            outcome: components["schemas"]["Outcome"];
            /** @description The listing. */
            url?: string;
            /** @description As its sector understands gravity. */
            isSerious: boolean;
            /** @description Who notified it. Marketplaces are not told here. */
            submitter?: components["schemas"]["OrganisationId"];
            verdict: components["schemas"]["SellerVerdict"];
            /** @description The first decision of the event that it belongs to. */
            mergedInto?: components["schemas"]["ItemId"];
            /** @description When redress took it back. */
            reversedAt?: components["schemas"]["Instant"];
            /**
             * @description Redress took back a part; the rest stands and counts.
             * @constant
             */
            isPartly?: true;
        };
        /** @description Everything that is kept about a seller at one marketplace, for that person (GDPR Art. 15). */
        SellerFile: {
            seller: components["schemas"]["SellerId"];
            asOf: components["schemas"]["Instant"];
            /** @description What GDPR Art. 15(1) wants to be told beside the data. */
            about: {
                purposes: string;
                legalBasis: string;
                recipients: string;
                source: string;
                rights: string;
                automatedDecisions: string;
            };
            items: {
                id: components["schemas"]["ItemId"];
                kind: components["schemas"]["Kind"];
                sector: components["schemas"]["Sector"];
                category: string;
                listing?: components["schemas"]["Listing"];
                title?: string;
                state: components["schemas"]["State"];
                outcome?: components["schemas"]["Outcome"];
                ground?: components["schemas"]["Ground"];
                /** @description The seller in clear, as it was notified; absent once it is deleted. */
                seller?: components["schemas"]["Seller"];
                events: {
                    n: number;
                    type: components["schemas"]["EventType"];
                    occurredAt: components["schemas"]["Instant"];
                    data: {
                        [key: string]: unknown;
                    };
                }[];
                /** @description What is kept of the item, and how long. */
                kept: {
                    class: components["schemas"]["RetentionClass"];
                    /** @description Its time is over: it goes with the next run. */
                    isOver: boolean;
                    because?: components["schemas"]["KeptBecause"];
                    /** @description Until when, if nothing else happens. */
                    until?: components["schemas"]["Instant"];
                }[];
            }[];
            /** @description What the marketplace did about the seller as a whole. */
            measures: {
                [key: string]: unknown;
            }[];
            /** @description Numbers of the seller that are kept as keyed hashes, by their kind. */
            links: {
                [key: string]: unknown;
            }[];
            /** @description Send it as `cursor` for the next part; absent at the end. */
            next?: string;
        };
        /** @description A seller at one marketplace: the id of the marketplace, `~`, and the `sellerKey` that its items carry. It names nobody. */
        SellerId: string;
        /**
         * @description A kind of number by which a trader is known. Kept as a keyed hash only, for the authority that gave it.
         * @enum {string}
         */
        SellerIdentifier: "VAT" | "TRADE_REGISTER" | "IBAN";
        /** @description Another seller that may be the same trader, and why. Seen by one authority only. */
        SellerLink: {
            seller: components["schemas"]["SellerId"];
            state: components["schemas"]["SellerLinkState"];
            /**
             * @description INTO: this seller goes on as the other. FROM: the other goes on as this one.
             * @enum {string}
             */
            merged?: "INTO" | "FROM";
            /** @description Kinds of numbers that both have in common. The numbers themselves are kept nowhere. */
            reasons: {
                type: components["schemas"]["SellerIdentifier"];
                /** @description Items with which the number was given for the other seller. */
                times: number;
                /** @description Since when it was known of both. */
                since: components["schemas"]["Instant"];
            }[];
            /** @description The latest word of a person on the two. */
            decision?: {
                change: components["schemas"]["SellerLinkChange"];
                /** @description Why. Kept with the decision: name no person in it, and no number. */
                reason: string & (unknown & unknown);
                /** @description When it was said. */
                at: components["schemas"]["Instant"];
                /** @description Opaque name of the person; absent where a machine passed it on. */
                person?: string;
            };
        };
        /**
         * @description What a person says of two sellers. CONFIRM: they are linked, as the numbers say. UNDO: they are not, whatever numbers match. MERGE: this seller got a new id at the same marketplace, and goes on as the other.
         * @enum {string}
         */
        SellerLinkChange: "CONFIRM" | "UNDO" | "MERGE";
        /** @description Pairs of sellers of which people of this authority have said something. What numbers alone match is shown with each seller. */
        SellerLinkPage: {
            /** @description The latest word on each pair, newest first. */
            links: {
                from: components["schemas"]["SellerId"];
                to: components["schemas"]["SellerId"];
                state: components["schemas"]["SellerLinkState"];
                /** @description Kinds of numbers that both have in common. The numbers themselves are kept nowhere. */
                reasons: {
                    type: components["schemas"]["SellerIdentifier"];
                    /** @description Items with which the number was given for the other seller. */
                    times: number;
                    /** @description Since when it was known of both. */
                    since: components["schemas"]["Instant"];
                }[];
                change: components["schemas"]["SellerLinkChange"];
                /** @description Why. Kept with the decision: name no person in it, and no number. */
                reason: string & (unknown & unknown);
                /** @description When it was said. */
                at: components["schemas"]["Instant"];
                /** @description Opaque name of the person; absent where a machine passed it on. */
                person?: string;
            }[];
            /** @description The cursor of the next page; absent at the end. */
            next?: string;
        };
        /** @description What was recorded of two sellers. */
        SellerLinkReceipt: {
            from: components["schemas"]["SellerId"];
            to: components["schemas"]["SellerId"];
            change: components["schemas"]["SellerLinkChange"];
            /** @description Why. Kept with the decision: name no person in it, and no number. */
            reason: string & (unknown & unknown);
            /** @description When it was said. */
            at: components["schemas"]["Instant"];
            /** @description Opaque name of the person; absent where a machine passed it on. */
            person?: string;
        };
        /**
         * @description MATCHED: by numbers alone. The others: by the latest word of a person. An undone link stays undone.
         * @enum {string}
         */
        SellerLinkState: "MATCHED" | "CONFIRMED" | "MERGED" | "UNDONE";
        /** @description Sellers that may be the same trader, for the authority that asks and nobody else; present where its links are switched on. */
        SellerLinks: {
            sellers: components["schemas"]["SellerLink"][];
            /** @description The same computation over all of them together. Absent where no link stands. */
            combined?: {
                /** @description The seller and all those whose link with it stands. */
                sellers: components["schemas"]["SellerId"][];
                meetsCriteria: boolean;
                /** @description Events on law of all of them, by their weight. */
                count: number;
                firstAt?: components["schemas"]["Instant"];
                lastAt?: components["schemas"]["Instant"];
            };
        };
        /**
         * @description What a marketplace did about a seller. LIFTED ends a restriction or a suspension that stands before its time.
         * @enum {string}
         */
        SellerMeasure: "WARNING" | "LISTING_RESTRICTION" | "SUSPENSION_TEMPORARY" | "SUSPENSION_PERMANENT" | "LIFTED";
        /**
         * @description On what a measure about a seller rests: manifestly illegal content (DSA Art. 23(1)), products that do not comply (GPSR Art. 22(11)), or the marketplace's own terms.
         * @enum {string}
         */
        SellerMeasureBasis: "ILLEGAL_CONTENT" | "NON_COMPLIANT_PRODUCTS" | "TERMS";
        /** @description A measure about a seller as it was reported, and whether a warning came before it. */
        SellerMeasureView: {
            measure: components["schemas"]["SellerMeasure"];
            /** @description When it was taken, by the word of the marketplace; not in the future. */
            takenAt: components["schemas"]["Instant"];
            /** @description When it ends. Required for a temporary suspension, possible for a restriction. */
            until?: components["schemas"]["Instant"];
            /** @description On what it rests. Required for everything but LIFTED. */
            basis?: components["schemas"]["SellerMeasureBasis"];
            /** @description How many listings the seller has at the marketplace: the whole of DSA Art. 23(3)(b). */
            listings?: number;
            /** @description When it was recorded, by our clock. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Of a suspension: whether a warning is recorded that came before it. A fact, not a fault. */
            priorWarning?: boolean;
            /** @description When that warning was given. */
            warnedAt?: components["schemas"]["Instant"];
        };
        /** @description Sellers about which something was decided that stands, by marketplace and then by their keyed hash. */
        SellerPage: {
            asOf: components["schemas"]["Instant"];
            parameters: components["schemas"]["SellerParameters"];
            sellers: components["schemas"]["SellerRow"][];
            /** @description On the first page of one marketplace: its suspensions for manifestly illegal content, by month (DSA Art. 24(1)(b)). */
            suspensions?: {
                month: components["schemas"]["Month"];
                count: number;
            }[];
            /** @description The cursor of the next page; absent at the end. */
            next?: string;
        };
        /** @description The alternatives of the definition that are in force. */
        SellerParameters: {
            /**
             * @description What counts as one event: decisions within three days, on one day, or on one listing. Without it: `3days`.
             * @enum {string}
             */
            dedupe: "3days" | "day" | "listing";
            /**
             * @description Days that are looked back on. Without it: `365`.
             * @enum {string}
             */
            window: "180" | "365";
            /**
             * @description Events from which on the criteria are met. Without it: `3`.
             * @enum {string}
             */
            threshold: "2" | "3" | "5";
            /**
             * @description `on`: an event with something serious in it counts twice. Without it: `off`.
             * @enum {string}
             */
            severity: "off" | "on";
            /**
             * @description `off`: the share of the listings of the seller decides nothing. Without it: `on`, wherever their number is known.
             * @enum {string}
             */
            proportion: "on" | "off";
        };
        /** @description A seller at one marketplace, under its keyed hash. */
        SellerRow: {
            id: components["schemas"]["SellerId"];
            marketplace: components["schemas"]["OrganisationId"];
            /** @description Keyed hash of the seller at this marketplace: the same for the same seller. */
            sellerKey: string;
            /** @description Sectors of its decisions, as far as the reader sees them. */
            sectors: components["schemas"]["Sector"][];
            /** @description The seller meets the criteria of the definition. It is no finding about the seller: a human decides what follows (DSA Art. 23(3)). */
            meetsCriteria: boolean;
            /** @description Events on law in the window, by their weight: what is compared with the threshold. */
            count: number;
            /** @description The first of their decisions. */
            firstAt?: components["schemas"]["Instant"];
            /** @description The last of their decisions. */
            lastAt?: components["schemas"]["Instant"];
            /** @description Version of the definition. */
            ruleVersion: string;
            criteria: components["schemas"]["SellerCriteria"];
            measures: {
                /** @description Restrictions and suspensions of the seller that stand now. */
                standing: components["schemas"]["SellerMeasure"][];
                /** @description Warnings that the marketplace has reported. */
                warnings: number;
                /** @description Suspensions that it has reported, on whatever basis. */
                suspensions: number;
            };
        };
        /**
         * @description Why a decision counts towards the criteria, or does not. SAME_EVENT: merged into an earlier one. REVERSED, REINSTATED: redress took it back, and it never counted. WITHDRAWN: its submitter took it back. ALREADY_REMOVED: gone before the notice came, hence not decided upon it.
         * @enum {string}
         */
        SellerVerdict: "COUNTS" | "SAME_EVENT" | "OUTSIDE_WINDOW" | "REVERSED" | "REINSTATED" | "WITHDRAWN" | "ALREADY_REMOVED";
        /** @description A seller at one marketplace, with the decisions that make it meet the criteria or not. */
        SellerView: {
            id: components["schemas"]["SellerId"];
            marketplace: components["schemas"]["OrganisationId"];
            /** @description Keyed hash of the seller at this marketplace: the same for the same seller. */
            sellerKey: string;
            /** @description Sectors of its decisions, as far as the reader sees them. */
            sectors: components["schemas"]["Sector"][];
            asOf: components["schemas"]["Instant"];
            parameters: components["schemas"]["SellerParameters"];
            /** @description The seller meets the criteria of the definition. It is no finding about the seller: a human decides what follows (DSA Art. 23(3)). */
            meetsCriteria: boolean;
            /** @description Events on law in the window, by their weight: what is compared with the threshold. */
            count: number;
            /** @description The first of their decisions. */
            firstAt?: components["schemas"]["Instant"];
            /** @description The last of their decisions. */
            lastAt?: components["schemas"]["Instant"];
            /** @description Version of the definition. */
            ruleVersion: string;
            criteria: components["schemas"]["SellerCriteria"];
            /** @description The newest decisions, at most 500. */
            decisions: components["schemas"]["SellerDecision"][];
            /** @description Older decisions that are counted and not listed. */
            omitted: number;
            /** @description What the marketplace reported, by when it was done. */
            measures: components["schemas"]["SellerMeasureView"][];
            links?: components["schemas"]["SellerLinks"];
        };
        /** @description SHA-256 in lower-case hexadecimal. */
        Sha256: string;
        /** @description Where people sign in. */
        SignIn: {
            /** @description The identity provider. Its endpoints are at `/.well-known/openid-configuration` below this address. */
            issuer: string;
            /** @description Of the page. It has no secret: it proves itself with PKCE (RFC 7636). */
            clientId: string;
            /** @description What the page asks for. What a token of a person may do is decided by the role. */
            scopes: string[];
        };
        /** @description The public half of the key that signs the manifests of exports. Keep its thumbprint: `npm run verify` takes it as `--key`. */
        SigningKey: {
            /** @description Its thumbprint (RFC 7638), which follows from the key alone: signatures name it. */
            kid: string;
            /** @constant */
            algorithm: "ES256";
            jwk: {
                /** @constant */
                kty: "EC";
                /** @constant */
                crv: "P-256";
                x: string;
                y: string;
            };
        };
        /**
         * @description Where an item is in its life, one state at a time. Complaint, dispute, hold and a missed deadline stand beside it.
         * @enum {string}
         */
        State: "DRAFT" | "SUBMITTED" | "REJECTED_INTAKE" | "ACCEPTED" | "DELIVERED" | "ACKNOWLEDGED" | "UNDER_REVIEW" | "INFO_REQUESTED" | "DECIDED_REMOVE" | "DECIDED_DISABLE" | "DECIDED_RESTRICT" | "DECIDED_WARN" | "DECIDED_PARTIAL" | "DECIDED_ALREADY_REMOVED" | "DECIDED_NO_ACTION" | "DECIDED_DISPUTED" | "DECIDED_ERROR_CHANNEL" | "ACTION_IMPLEMENTED" | "VERIFIED_REMOVED" | "REINSTATED" | "ENDED_BY_SELLER" | "WITHDRAWN" | "CLOSED";
        /**
         * @description The act that stops a clock: the measure taken (an order, GPSR Art. 22(4)), or the decision, even one not to act (a notice, GPSR Art. 22(8)).
         * @enum {string}
         */
        Stop: "ACTION" | "DECISION";
        /**
         * @description Standing of the submitter when it submitted, for the sector of the notice. DSA_TF: trusted flagger by award of a coordinator (DSA Art. 22(2)). PLATFORM_TRUSTED: trusted by a marketplace, without legal effect.
         * @enum {string}
         */
        SubmitterStatus: "AUTHORITY" | "DSA_TF" | "PLATFORM_TRUSTED" | "NO_STATUS";
        /** @description A test message, and whether it was answered. */
        TestMessage: {
            /** @description The id of the test: the `actionId` that it was asked for with. */
            test: components["schemas"]["ActionId"];
            askedAt: components["schemas"]["Instant"];
            /** @description What the test is for, in a line. */
            note?: string & (unknown & unknown);
            /** @description When the answer on the actions queue was recorded. Absent while there is none. */
            receivedAt?: components["schemas"]["Instant"];
            /** @description When the marketplace took it, by its own clock, if it said so. */
            takenAt?: components["schemas"]["Instant"];
        };
        /**
         * @description Unit of a period, counted as Regulation (EEC, Euratom) No 1182/71, Art. 3, says.
         * @enum {string}
         */
        Unit: "HOURS" | "WORKING_DAYS" | "DAYS" | "WEEKS" | "MONTHS";
        /** @description Questions about an item, and the time spent waiting for answers. */
        Waiting: {
            /** @description Questions of the marketplace. */
            asked: number;
            answered: number;
            /** @description Questions that nobody answered in time. */
            lapsed: number;
            /** @description Waited for answers in all, up to now. The clocks ran on meanwhile. */
            hours: number;
            openSince?: components["schemas"]["Instant"];
            /** @description When the open question lapses. */
            lapsesAt?: components["schemas"]["Instant"];
        };
        /** @description An item is withdrawn. */
        Withdrawal: {
            actionId: components["schemas"]["ActionId"];
            /** @description Why. The marketplace reads it. */
            reason: string & (unknown & unknown);
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    postNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNotice"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeReceipt"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postNoticesBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    notices: components["schemas"]["NewNotice"][];
                };
            };
        };
        responses: {
            /** @description Done */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: ({
                            /** @description Place in what was sent, from 0. */
                            index: number;
                            /** @description The HTTP status it would have got alone: 201 if it was taken. */
                            status: number;
                            result: components["schemas"]["NoticeReceipt"];
                        } | {
                            /** @description Place in what was sent, from 0. */
                            index: number;
                            /** @description The HTTP status it would have got alone: 201 if it was taken. */
                            status: number;
                            /** @description Why it was not taken: one of the refusal codes. */
                            code: string;
                            title: string;
                            faults?: components["schemas"]["Fault"][];
                        })[];
                    };
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a notice, order or alert. It follows from the submitter and its reference: the same submission has the same id. */
                id: components["schemas"]["NoticeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getItems: {
        parameters: {
            query?: {
                /** @description `newest`, which is the default: by acceptance. `due`: what is late first, then what is past half of its time, by its deadline; then the rest, newest first. */
                order?: "newest" | "due";
                /** @description By the calendar of the marketplace. `late`: the deadline has passed. `today`: today is its last day. `soon`: 1 to 3 working days are left. `none`: no deadline runs. */
                due?: "late" | "today" | "soon" | "none";
                /** @description What is awaited. `decide`: a decision. `act`: the act that was decided. `check`: a look whether it was done. `done`: nothing. */
                stage?: "decide" | "act" | "check" | "done";
                /** @description A notice asks (DSA Art. 16), an order commands (DSA Art. 9), an alert informs (Safety Gate, RASFF). */
                kind?: components["schemas"]["Kind"];
                /** @description The kind of infringement within the sector. */
                category?: string;
                /** @description A question of the marketplace waits for its answer. */
                question?: "open";
                /** @description A complaint or dispute waits for its decision. */
                complaint?: "open";
                /** @description Accepted on this day (UTC) or later. */
                receivedFrom?: components["schemas"]["Day"];
                /** @description Accepted on this day (UTC) or earlier. */
                receivedTo?: components["schemas"]["Day"];
                /** @description Your own reference of a notice, exactly. */
                reference?: string;
                /** @description Where an item is in its life, one state at a time. Complaint, dispute, hold and a missed deadline stand beside it. */
                state?: components["schemas"]["State"];
                /** @description A sector has its own fields, categories, checks and clocks. */
                sector?: components["schemas"]["Sector"];
                /** @description Only what is addressed to it. */
                marketplace?: components["schemas"]["OrganisationId"];
                /** @description Only what is late, or only what is not. */
                overdue?: "true" | "false";
                /** @description The `sellerKey` of an item: other items of the same seller. */
                seller?: string;
                /** @description Only the items of this notice. */
                notice?: components["schemas"]["NoticeId"];
                /** @description Most rows of a page. Without it: 50. */
                limit?: number;
                /** @description What `next` of the page before said. With filters a page may hold few rows and still have a next. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemPage"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an item: one notified listing at one marketplace. It follows from the notice and the listing. */
                id: components["schemas"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an item: one notified listing at one marketplace. It follows from the notice and the listing. */
                id: components["schemas"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Action"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionReceipt"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postActionsBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    actions: components["schemas"]["ItemAction"][];
                };
            };
        };
        responses: {
            /** @description Done */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: ({
                            /** @description Place in what was sent, from 0. */
                            index: number;
                            /** @description The HTTP status it would have got alone: 201 if it was taken. */
                            status: number;
                            result: components["schemas"]["ActionReceipt"];
                        } | {
                            /** @description Place in what was sent, from 0. */
                            index: number;
                            /** @description The HTTP status it would have got alone: 201 if it was taken. */
                            status: number;
                            /** @description Why it was not taken: one of the refusal codes. */
                            code: string;
                            title: string;
                            faults?: components["schemas"]["Fault"][];
                        })[];
                    };
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an item: one notified listing at one marketplace. It follows from the notice and the listing. */
                id: components["schemas"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Check"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionReceipt"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an item: one notified listing at one marketplace. It follows from the notice and the listing. */
                id: components["schemas"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionReceipt"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postInformation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an item: one notified listing at one marketplace. It follows from the notice and the listing. */
                id: components["schemas"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Information"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionReceipt"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an item: one notified listing at one marketplace. It follows from the notice and the listing. */
                id: components["schemas"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewComplaint"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionReceipt"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postComplaintDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an item: one notified listing at one marketplace. It follows from the notice and the listing. */
                id: components["schemas"]["ItemId"];
                cid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintDecision"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionReceipt"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postDispute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an item: one notified listing at one marketplace. It follows from the notice and the listing. */
                id: components["schemas"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeReport"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionReceipt"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postReappearance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an item: one notified listing at one marketplace. It follows from the notice and the listing. */
                id: components["schemas"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reappearance"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReappearanceReceipt"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getItemMatches: {
        parameters: {
            query?: {
                /** @description What `next` of the page before said. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of an item: one notified listing at one marketplace. It follows from the notice and the listing. */
                id: components["schemas"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchPage"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an item: one notified listing at one marketplace. It follows from the notice and the listing. */
                id: components["schemas"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an item: one notified listing at one marketplace. It follows from the notice and the listing. */
                id: components["schemas"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvidence"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceUploads"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postEvidenceCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an item: one notified listing at one marketplace. It follows from the notice and the listing. */
                id: components["schemas"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceCompletion"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceReceipt"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an item: one notified listing at one marketplace. It follows from the notice and the listing. */
                id: components["schemas"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHold"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionReceipt"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postAccessRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A seller at one marketplace: the id of the marketplace, `~`, and the `sellerKey` that its items carry. It names nobody. */
                id: components["schemas"]["SellerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccessRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerFile"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getErasures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A seller at one marketplace: the id of the marketplace, `~`, and the `sellerKey` that its items carry. It names nobody. */
                id: components["schemas"]["SellerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        erasures: components["schemas"]["Erasure"][];
                    };
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A seller at one marketplace: the id of the marketplace, `~`, and the `sellerKey` that its items carry. It names nobody. */
                id: components["schemas"]["SellerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewErasure"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getRetentionReports: {
        parameters: {
            query: {
                /** @description First day, in UTC. */
                from: components["schemas"]["Day"];
                /** @description Last day; the first one if left out. At most 31 days in all. */
                to?: components["schemas"]["Day"];
                /** @description What `next` of the answer before said. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionReport"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    alerts: components["schemas"]["NewAlert"][];
                };
            };
        };
        responses: {
            /** @description Done */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: ({
                            /** @description Place in what was sent, from 0. */
                            index: number;
                            /** @description The HTTP status it would have got alone: 201 if it was taken. */
                            status: number;
                            result: components["schemas"]["AlertReceipt"];
                        } | {
                            /** @description Place in what was sent, from 0. */
                            index: number;
                            /** @description The HTTP status it would have got alone: 201 if it was taken. */
                            status: number;
                            /** @description Why it was not taken: one of the refusal codes. */
                            code: string;
                            title: string;
                            faults?: components["schemas"]["Fault"][];
                        })[];
                    };
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a notice, order or alert. It follows from the submitter and its reference: the same submission has the same id. */
                id: components["schemas"]["NoticeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alert"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getKnownProducts: {
        parameters: {
            query?: {
                /** @description What `next` of the last answer said. Without it: from the beginning. */
                cursor?: string;
                sector?: "product_safety" | "food";
                /** @description Most changes that are looked at. Without it: 200. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductFeed"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postKnownProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewKnownProduct"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownProductChange"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postKnownProductWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a product in the register. It follows from the decision or alert that the entry rests on: the same source is one entry. */
                id: components["schemas"]["KnownProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductWithdrawal"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownProductChange"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postKnownProductsMatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    listings: components["schemas"]["ListingToMatch"][];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchAnswer"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getKpis: {
        parameters: {
            query: {
                /** @description First month, `YYYY-MM` in UTC. */
                from: components["schemas"]["Month"];
                /** @description Last month, inclusive; at most 24 months in all. Without it: one month. */
                to?: components["schemas"]["Month"];
                /** @description Figures of one marketplace, for those who see all of them. */
                marketplace?: components["schemas"]["OrganisationId"];
                /** @description Only these sectors, joined by commas: counterfeit, product_safety, food, wildlife, hate_speech, terrorist_referral, consumer_protection. */
                sector?: string;
                /** @description Only these figures, joined by commas, such as `K20,K21`. */
                kpi?: string;
                /** @description Only the figures and sectors of this dialogue. What else is asked for narrows it further. */
                dialogue?: components["schemas"]["Dialogue"];
                /** @description Breakdowns, joined by commas: sector, status, memberState, marketplace. By marketplace, averages over marketplaces come with it; counters of a submitter know no marketplaces. */
                by?: string;
                /** @description How long the cohorts are. RANGE: all months as one. Without it: MONTH. */
                period?: "MONTH" | "HALF_YEAR" | "YEAR" | "RANGE";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figures"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getKpiCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KpiCatalogue"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getExports: {
        parameters: {
            query?: {
                /** @description `true`: those made by the clock, for who sees everything. Without it: your own. */
                scheduled?: "true" | "false";
                /** @description What `next` of the page before said. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportList"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExport"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an export. The same request with the same cut is the same export. */
                id: components["schemas"]["ExportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short readable name of an organisation in the registry; part of the names of its queues. */
                id: components["schemas"]["OrganisationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    putOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short readable name of an organisation in the registry; part of the names of its queues. */
                id: components["schemas"]["OrganisationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOrganisation"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getOrganisations: {
        parameters: {
            query: {
                /** @description What an organisation is here. It never changes: what was done under one role would mean something else under another. */
                role: components["schemas"]["Role"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organisations: components["schemas"]["Organisation"][];
                    };
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short readable name of an organisation in the registry; part of the names of its queues. */
                id: components["schemas"]["OrganisationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClient"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCredentials"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short readable name of an organisation in the registry; part of the names of its queues. */
                id: components["schemas"]["OrganisationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short readable name of an organisation in the registry; part of the names of its queues. */
                id: components["schemas"]["OrganisationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPerson"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getFlagger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short readable name of an organisation in the registry; part of the names of its queues. */
                id: components["schemas"]["OrganisationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Flagger"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getScorecard: {
        parameters: {
            query?: {
                /** @description Days up to now in which the items were delivered. Without it: 180. */
                window?: "90" | "180" | "365";
            };
            header?: never;
            path: {
                /** @description Short readable name of an organisation in the registry; part of the names of its queues. */
                id: components["schemas"]["OrganisationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postFlaggerMeasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short readable name of an organisation in the registry; part of the names of its queues. */
                id: components["schemas"]["OrganisationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNotifierMeasure"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotifierMeasure"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getFlaggerReport: {
        parameters: {
            query: {
                /** @description Calendar year in UTC. */
                year: number;
                /** @description json, or the table alone as CSV (RFC 4180). */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                /** @description Short readable name of an organisation in the registry; part of the names of its queues. */
                id: components["schemas"]["OrganisationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlaggerReport"];
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getEvidenceFile: {
        parameters: {
            query: {
                /** @description Items accepted here from this moment on. */
                from: components["schemas"]["Instant"];
                /** @description Exclusive. */
                to: components["schemas"]["Instant"];
                /** @description json, or the table alone as CSV (RFC 4180). */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                /** @description Short readable name of an organisation in the registry; part of the names of its queues. */
                id: components["schemas"]["OrganisationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceFile"];
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getSelfReports: {
        parameters: {
            query?: {
                /** @description Only of this organisation. */
                organisation?: components["schemas"]["OrganisationId"];
                /** @description A sector has its own fields, categories, checks and clocks. */
                sector?: components["schemas"]["Sector"];
                /** @description Periods that end in this month or later. */
                from?: components["schemas"]["Month"];
                /** @description Periods that begin in this month or earlier. */
                to?: components["schemas"]["Month"];
                /** @description all: replaced versions as well. Without it: those that stand. */
                versions?: "standing" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfReports"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postSelfReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSelfReport"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SelfReport"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getSellers: {
        parameters: {
            query?: {
                /** @description What counts as one event: decisions within three days, on one day, or on one listing. Without it: `3days`. */
                dedupe?: "3days" | "day" | "listing";
                /** @description Days that are looked back on. Without it: `365`. */
                window?: "180" | "365";
                /** @description Events from which on the criteria are met. Without it: `3`. */
                threshold?: "2" | "3" | "5";
                /** @description `on`: an event with something serious in it counts twice. Without it: `off`. */
                severity?: "off" | "on";
                /** @description `off`: the share of the listings of the seller decides nothing. Without it: `on`, wherever their number is known. */
                proportion?: "on" | "off";
                /** @description Only sellers at this marketplace. */
                marketplace?: components["schemas"]["OrganisationId"];
                /** @description Only decisions in this sector are looked at and counted. */
                sector?: components["schemas"]["Sector"];
                /** @description Only sellers that meet the criteria, or only those that do not. */
                meets?: "true" | "false";
                /** @description Most sellers of a page. Without it: 50. */
                limit?: number;
                /** @description What `next` of the page before said. A page may hold few sellers and still have a next. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerPage"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getSeller: {
        parameters: {
            query?: {
                /** @description What counts as one event: decisions within three days, on one day, or on one listing. Without it: `3days`. */
                dedupe?: "3days" | "day" | "listing";
                /** @description Days that are looked back on. Without it: `365`. */
                window?: "180" | "365";
                /** @description Events from which on the criteria are met. Without it: `3`. */
                threshold?: "2" | "3" | "5";
                /** @description `on`: an event with something serious in it counts twice. Without it: `off`. */
                severity?: "off" | "on";
                /** @description `off`: the share of the listings of the seller decides nothing. Without it: `on`, wherever their number is known. */
                proportion?: "on" | "off";
            };
            header?: never;
            path: {
                /** @description A seller at one marketplace: the id of the marketplace, `~`, and the `sellerKey` that its items carry. It names nobody. */
                id: components["schemas"]["SellerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerView"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postSellerMeasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A seller at one marketplace: the id of the marketplace, `~`, and the `sellerKey` that its items carry. It names nobody. */
                id: components["schemas"]["SellerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSellerMeasure"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerMeasureView"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postSellerLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A seller at one marketplace: the id of the marketplace, `~`, and the `sellerKey` that its items carry. It names nobody. */
                id: components["schemas"]["SellerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSellerLink"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerLinkReceipt"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postReferral: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an item: one notified listing at one marketplace. It follows from the notice and the listing. */
                id: components["schemas"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReferral"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralReceipt"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postReferralAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an item: one notified listing at one marketplace. It follows from the notice and the listing. */
                id: components["schemas"]["ItemId"];
                rid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralAnswer"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferralReceipt"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    putContactPoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short readable name of a contact point in the register. */
                id: components["schemas"]["ContactPointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContactPoint"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPoint"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getContactPoints: {
        parameters: {
            query?: {
                /** @description Of this Member State, and those of marketplaces that are for all of them. */
                memberState?: components["schemas"]["MemberState"];
                /** @description Whose contact point it is. COORDINATOR: the Digital Services Coordinator (DSA Art. 49). MARKET_SURVEILLANCE: the single liaison office (Regulation (EU) 2019/1020, Art. 10). SAFETY_GATE: the national contact point of Safety Gate (GPSR Art. 25). RASFF: that of the alert system for food and feed. CONSUMER_PROTECTION, CITES, CUSTOMS and LAW_ENFORCEMENT: of these authorities. MARKETPLACE: the single point of contact of a marketplace (DSA Art. 11, GPSR Art. 22(1)). */
                kind?: components["schemas"]["ContactPointKind"];
                /** @description Only those of this marketplace. */
                marketplace?: components["schemas"]["OrganisationId"];
                /** @description As the register says it was at that moment. Without it: now. */
                at?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPoints"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getCoordinatedActions: {
        parameters: {
            query?: {
                /** @description Only those whose window has not begun, is open, or is over. */
                state?: "PLANNED" | "OPEN" | "CLOSED";
                /** @description Most of a page. Without it: 50. */
                limit?: number;
                /** @description What `next` of the page before said. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoordinatedActionPage"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postCoordinatedAction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCoordinatedAction"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoordinatedAction"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postParticipation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a coordinated action. It follows from who opened it and the reference. */
                id: components["schemas"]["CoordinatedActionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoordinatedAction"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getCoordinatedAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a coordinated action. It follows from who opened it and the reference. */
                id: components["schemas"]["CoordinatedActionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoordinatedActionFigures"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getMonitoringRounds: {
        parameters: {
            query?: {
                /** @description Only those whose window has not begun, is open, or is over. */
                state?: "PLANNED" | "OPEN" | "CLOSED";
                /** @description Most of a page. Without it: 50. */
                limit?: number;
                /** @description What `next` of the page before said. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitoringRoundPage"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postMonitoringRound: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMonitoringRound"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitoringRound"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postRoundChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a monitoring round. It follows from who opened it and the reference. */
                id: components["schemas"]["MonitoringRoundId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    checks: components["schemas"]["RoundCheck"][];
                };
            };
        };
        responses: {
            /** @description Done */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        results: ({
                            /** @description Place in what was sent, from 0. */
                            index: number;
                            /** @description The HTTP status it would have got alone: 201 if it was taken. */
                            status: number;
                            result: components["schemas"]["RoundCheckReceipt"];
                        } | {
                            /** @description Place in what was sent, from 0. */
                            index: number;
                            /** @description The HTTP status it would have got alone: 201 if it was taken. */
                            status: number;
                            /** @description Why it was not taken: one of the refusal codes. */
                            code: string;
                            title: string;
                            faults?: components["schemas"]["Fault"][];
                        })[];
                    };
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getMonitoringRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a monitoring round. It follows from who opened it and the reference. */
                id: components["schemas"]["MonitoringRoundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitoringRoundFigures"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getDeadlines: {
        parameters: {
            query: {
                /** @description A deadline rule. What starts and stops it, and on which source, stands in the table of clocks. */
                clock: components["schemas"]["ClockId"];
                /** @description Where a period is counted: a Member State, or the Commission itself (EC). Its public holidays and time zone apply. */
                memberState: components["schemas"]["Jurisdiction"];
                /** @description The event that starts the period, such as delivery. Its day does not count. */
                from: components["schemas"]["Instant"];
                /** @description Length of the period, for clocks of basis TARGET without a number of their own. */
                workingDays?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deadline"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getAsyncApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getDocs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": unknown;
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getMarketplaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description By name. */
                        marketplaces: components["schemas"]["Marketplace"][];
                    };
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        calendars: components["schemas"]["Calendar"][];
                    };
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetters"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postReplay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Replay"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayResults"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getOperations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operations"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    putPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short readable name of an organisation in the registry; part of the names of its queues. */
                id: components["schemas"]["OrganisationId"];
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getOfficeSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short readable name of an organisation in the registry; part of the names of its queues. */
                id: components["schemas"]["OrganisationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeSettings"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    putOfficeSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short readable name of an organisation in the registry; part of the names of its queues. */
                id: components["schemas"]["OrganisationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOfficeSettings"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeSettings"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an item: one notified listing at one marketplace. It follows from the notice and the listing. */
                id: components["schemas"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an item: one notified listing at one marketplace. It follows from the notice and the listing. */
                id: components["schemas"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAssignment"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getAssignments: {
        parameters: {
            query: {
                /** @description A person of the own organisation; none: what nobody has. */
                person: string | "none";
                /** @description true: without what is closed, withdrawn or ended. Without it: true. */
                open?: "true" | "false";
                /** @description Most rows of a page. Without it: 50. */
                limit?: number;
                /** @description What `next` of the page before said. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignedItems"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postHandover: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Handover"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverReceipt"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an item: one notified listing at one marketplace. It follows from the notice and the listing. */
                id: components["schemas"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notes"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an item: one notified listing at one marketplace. It follows from the notice and the listing. */
                id: components["schemas"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNote"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postNoteErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an item: one notified listing at one marketplace. It follows from the notice and the listing. */
                id: components["schemas"]["ItemId"];
                n: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getOrderDrafts: {
        parameters: {
            query?: {
                /** @description HELD: it waits for approval. APPROVED: it is being sent; approve again if it stays so. EXPIRED: nobody decided within 30 days. */
                state?: "HELD" | "APPROVED" | "SENT" | "REFUSED" | "EXPIRED";
                /** @description Most rows of a page. Without it: 50. */
                limit?: number;
                /** @description What `next` of the page before said. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDraftPage"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postOrderDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNotice"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDraftReceipt"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getOrderDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a notice, order or alert. It follows from the submitter and its reference: the same submission has the same id. */
                id: components["schemas"]["NoticeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDraft"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postOrderDraftDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a notice, order or alert. It follows from the submitter and its reference: the same submission has the same id. */
                id: components["schemas"]["NoticeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderDraftDecision"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDraftSummary"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Readable, and not sufficient: a pointer and a code for each fault */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignIn"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getExportFigures: {
        parameters: {
            query?: {
                /** @description Only these figures, joined by commas, such as `K20,K21`. */
                kpi?: string;
                /** @description What `next` of the page before said. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of an export. The same request with the same cut is the same export. */
                id: components["schemas"]["ExportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExactFigures"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getPublicFigures: {
        parameters: {
            query?: {
                /** @description Only these figures, joined by commas, such as `K20,K21`. */
                kpi?: string;
                /** @description What `next` of the page before said. */
                cursor?: string;
                /** @description One release. Without it: the latest that was not corrected. */
                release?: components["schemas"]["ExportId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicFigures"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postNoticePreview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeDraft"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePreview"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getFlaggers: {
        parameters: {
            query?: {
                /** @description Most flaggers that are looked at. Without it: 20. */
                limit?: number;
                /** @description What `next` of the page before said. A page may hold few flaggers and still have a next. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlaggerPage"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getSellerLinks: {
        parameters: {
            query?: {
                /** @description Only pairs that stand so. */
                state?: "CONFIRMED" | "MERGED" | "UNDONE";
                /** @description Most pairs of a page. Without it: 20. */
                limit?: number;
                /** @description What `next` of the page before said. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SellerLinkPage"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getSigningKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SigningKey"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    getQueues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short readable name of an organisation in the registry; part of the names of its queues. */
                id: components["schemas"]["OrganisationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueHealth"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
    postTestMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short readable name of an organisation in the registry; part of the names of its queues. */
                id: components["schemas"]["OrganisationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTestMessage"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestMessage"];
                };
            };
            /** @description The input cannot be read: a pointer and a code for each fault */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No access token, or one that does not hold */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not for this role, function or scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing, or it is not yours */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It conflicts with what is recorded */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than a call may be */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not application/json */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many calls at once: answered by the gateway. Wait, twice as long each time */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description Something went wrong on our side. Send the same again */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "application/json": {
                        message: string;
                    };
                };
            };
        };
    };
}
