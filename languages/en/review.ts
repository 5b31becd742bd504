const leadsInWords: Readonly<Record<1 | 2, string>> = { 1: 'one lead has', 2: 'two leads have' };

/** What leads read when a week has closed, and while they decide about it. */
export const reviewCopy = {
  draft: {
    text: (title: string, date: string) =>
      `The week “${title}” has closed. Its themes are posted on ${date}, unless you hold them.`,
    textApproved: (title: string, date: string, needed: 1 | 2) =>
      `The week “${title}” has closed. Its themes are posted once ${leadsInWords[needed]} approved them, on ${date} at the earliest.`,
  },
  reminder: {
    text: (title: string, needed: 1 | 2, purge: string) =>
      `The themes of “${title}” still wait until ${leadsInWords[needed]} approved them. Without that they’re deleted on ${purge}, and the channel reads one fixed sentence instead.`,
  },
  page: {
    title: 'Review',
    week: (title: string, week: number) => `*Week ${week} · ${title}*`,
    when: (date: string) => `*Goes out ${date}.* Fine as it is? Then there’s nothing to do.`,
    whenNothing: (date: string) => `*The next post goes out ${date}*, without themes from this week.`,
    held: (date: string) =>
      `*On hold.* Unless a lead posts them, these themes are deleted on ${date} and the channel never reads them.`,
    waiting: (needed: 1 | 2, date: string, purge: string) =>
      `*Goes out ${date}* at the earliest, once ${leadsInWords[needed]} approved it. Without that it’s deleted on ${purge}.`,
    given: {
      none: 'Nobody has approved it yet.',
      mine: 'You’ve approved it.',
      other: 'Another lead has approved it.',
    },
    tooFewLeads:
      'This group asks for two approvals and has one lead, so nothing can be posted: add a lead, or ask for one approval only.',
    approved: (date: string) => `*Approved. Goes out ${date}.*`,
    approvedNow: '*Approved.* The channel reads this in a moment.',
    nothing: 'There’s not enough to share this week. That’s normal, and says nothing about anyone.',
    nothingLeft: 'You’ve dropped every theme, so the channel reads none.',
    merged: 'Merged. How many people are behind it is counted when it’s posted.',
    dropped: (label: string) => `~${label}~  Dropped: the channel doesn’t read it.`,
    addLine: 'Add a line from you',
    addLineLabel: 'Add a line of your own to the next post',
    changeLine: 'Change your line',
    changeLineLabel: 'Change or remove the line of your own in the next post',
    hold: 'Hold',
    release: 'Post as planned',
    releaseLabel: 'Post as planned: take the hold off this week’s themes',
    approve: 'Approve',
    approveLabel: 'Approve these themes as they stand here',
    edit: 'Edit themes',
    editLabel: 'Edit themes: choose other names for them, or drop some',
    merge: 'Merge two',
    dropAll: 'Post no themes',
    promises: 'Our promises',
    clearsApprovals: 'Any change ends the approvals so far.',
    neverReplies: 'You see themes, never answers.',
  },
  line: {
    title: 'A line from you',
    submit: 'Save',
    label: 'Your line in the next post',
    hint: 'The whole channel reads it under “From the lead”. Please write nothing that points to a person or to what anyone told you. Leave it empty to post none.',
    names: (found: string) => `This seems to name someone: ${found}. Please write it without names.`,
    tooLong: (most: number) => `Please use at most ${most} characters.`,
  },
  edit: {
    title: 'Edit themes',
    submit: 'Save',
    kept: 'Which themes should the channel read?',
    keptHint: 'What you leave out isn’t replaced by anything else.',
    name: (label: string) => `Name of “${label}”`,
    nameHint: 'Names come from a fixed list, so that nobody’s words can slip in.',
    late: 'That took too long. Open the review again before you try once more.',
  },
  merge: {
    title: 'Merge themes',
    submit: 'Merge for good',
    intro:
      'Merged themes are read as one: everyone who chose at least one of them counts once. *A merge can’t be undone*, and how many people are behind it is shown only once it’s posted: otherwise trying out merges would tell who overlaps.',
    which: 'Which themes say the same?',
    tooFew: 'Please choose at least two.',
  },
  outcome: {
    changedMeanwhile:
      ':warning: *Another lead changed this week while you were looking at it, so nothing of yours was saved.* Here is how it stands now.',
    alreadyApproved: 'You have approved this already. A second approval has to come from another lead.',
    notShown: 'That theme isn’t in this week any more. Here’s how it stands now.',
  },
  refusal: {
    notLead: 'Reviewing is for the leads of a group.',
    nothingToReview: 'Nothing waits for a review just now. You get a message when something does.',
    closing: 'The week is closing just now. Please look again in a minute.',
    tooLate: 'This week has been posted already, or has ended. It can’t be changed any more.',
  },
} as const;
