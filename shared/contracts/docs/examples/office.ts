/** Requests about the people of an organisation and how they share the work. */
export const OFFICE_REQUESTS = {
  putPerson: {
    change: { summary: 'A person becomes an approver', value: { state: 'ACTIVE', function: 'approver' } },
    leaving: { summary: 'A person has left', value: { state: 'LEFT' } },
  },
  putOfficeSettings: {
    secondPair: { summary: 'Orders need a second pair of eyes from now on', value: { ordersNeedApproval: true } },
  },
  postAssignment: {
    taking: {
      summary: 'A person takes an item that nobody has',
      value: { actionId: 'take-1', person: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed', instead: null },
    },
    releasing: { summary: 'Nobody has it any more', value: { actionId: 'release-1', person: null } },
  },
  postHandover: {
    leaving: {
      summary: 'All that one person has goes to another',
      value: {
        actionId: 'handover-1',
        from: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
        to: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
      },
    },
  },
  postNote: {
    note: {
      summary: 'A note for colleagues',
      value: { actionId: 'note-1', text: 'The laboratory answers on Monday.' },
    },
  },
  postOrderDraftDecision: {
    approval: { summary: 'The order is sent as of now', value: { decision: 'APPROVE' } },
    refusal: {
      summary: 'The order is not sent',
      value: { decision: 'REFUSE', reason: 'The decision names another batch.' },
    },
  },
} as const;
