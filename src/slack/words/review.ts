const leadsInWords: Readonly<Record<1 | 2, string>> = { 1: 'one lead has', 2: 'two leads have' };

/** What leads read when a week has closed, and while they decide about it. */
export const reviewWords = {
  draft: {
    text: (title: string, date: string) =>
      `The week “${title}” has closed. What the channel will read is posted on ${date}, unless you hold it.`,
    textApproved: (title: string, date: string, needed: 1 | 2) =>
      `The week “${title}” has closed. What the channel will read is posted once ${leadsInWords[needed]} approved it, on ${date} at the earliest.`,
  },
  reminder: {
    text: (title: string, needed: 1 | 2, purge: string) =>
      `The themes of “${title}” still wait until ${leadsInWords[needed]} approved them. Without that they are deleted on ${purge}, and the channel reads one fixed sentence.`,
  },
  page: {
    title: 'Review',
    week: (title: string, week: number) => `*Week ${week}: ${title}*`,
    when: (date: string) => `This is what the channel will read on ${date}, unless you hold it.`,
    whenNothing: (date: string) => `The channel reads this on ${date}. There is nothing to decide.`,
    held: (date: string) =>
      `You are holding this week’s themes. If nobody lets them be posted, they are deleted on ${date} and the channel reads one fixed sentence.`,
    waiting: (needed: 1 | 2, date: string, purge: string) =>
      `The channel reads this once ${leadsInWords[needed]} approved it, on ${date} at the earliest. Without that it is deleted on ${purge} and the channel reads one fixed sentence.`,
    given: {
      none: 'Nobody has approved it yet.',
      mine: 'You have approved it.',
      other: 'Another lead has approved it.',
    },
    tooFewLeads:
      'This group asks for two approvals and has one lead, so nothing can be posted: add a lead, or ask for one approval only.',
    approved: (date: string) => `*Approved.* The channel reads this on ${date}.`,
    approvedNow: '*Approved.* The channel reads this in a moment.',
    nothing:
      'There is not enough to share this week, so the channel reads one fixed sentence. That is normal, and says nothing about anybody.',
    nothingLeft: 'You have dropped every theme, so the channel reads one fixed sentence.',
    reasons: (words: string) => `Found by: ${words}`,
    merged: 'Merged. How many people are behind it is counted when it is posted.',
    dropped: (label: string) => `~${label}~  Dropped: the channel does not read it.`,
    hold: 'Hold back',
    holdLabel: 'Hold back this week’s themes',
    release: 'Let it be posted',
    releaseLabel: 'Let this week’s themes be posted',
    approve: 'Approve',
    approveLabel: 'Approve these themes as they stand here',
    edit: 'Names and themes',
    editLabel: 'Choose other names for themes, or drop some',
    merge: 'Merge',
    mergeLabel: 'Merge themes that say the same',
    dropAll: 'Drop all',
    dropAllLabel: 'Drop all themes of this week',
    dropAllTitle: 'Drop all themes?',
    dropAllText:
      'The channel reads one fixed sentence, the same as in a week with too little to share. You can take this back until then.',
    dropAllYes: 'Drop all',
    dropAllNo: 'Keep them',
    clearsApprovals: 'Any change ends the approvals so far.',
    neverReplies: 'Leads see themes only: no page shows them a reply.',
  },
  edit: {
    title: 'Names and themes',
    submit: 'Save',
    kept: 'Which themes should the channel read?',
    keptHint: 'What you leave out is not replaced by anything else.',
    name: (label: string) => `Name of “${label}”`,
    nameHint: 'Names come from a fixed list, so that nobody’s words can slip in.',
    late: 'This took too long, and may or may not have been saved. Please open the review again to see.',
  },
  merge: {
    title: 'Merge themes',
    submit: 'Merge for good',
    intro:
      'Merged themes are read as one: everybody who raised at least one of them counts once. *A merge cannot be undone*, and how many people are behind it is shown only once it is posted: otherwise trying out merges would tell who overlaps.',
    which: 'Which themes say the same?',
    tooFew: 'Please choose at least two.',
  },
  outcome: {
    changedMeanwhile:
      ':warning: *Another lead changed this week while you were looking at it, so nothing of yours was saved.* Here is how it stands now.',
    alreadyApproved: 'You have approved this already. A second approval has to come from another lead.',
    notShown: 'That theme is not in this week any more. Here is how it stands now.',
  },
  refusal: {
    notLead: 'Reviewing is for the leads of a group.',
    nothingToReview: 'Nothing waits for a review just now. You get a message when something does.',
    beingRead: 'The week has closed and is being read just now. Please look again in a few minutes.',
    tooLate: 'This week has been posted already, or has ended. It cannot be changed any more.',
  },
} as const;
