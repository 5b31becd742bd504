/** What a group will try: read by everybody, written by leads. */
export const promiseWords = {
  channel: {
    title: 'What we will try',
    youSaid: 'You said',
    weWill: 'We will',
    line: (text: string, about: string) => `• ${text} (${about})`,
    about: (owner: string, state: string) => `${owner}: ${state}`,
    group: 'all of us',
    state: { planned: 'planned', doing: 'under way', done: 'done', dropped: 'dropped' },
  },
  page: {
    title: 'What we will try',
    intro:
      'What the group will try stands beside the next themes and opens the next week. It is your own words: please write nothing that points to a person or to anything somebody told you.',
    group: (channel: string) => `*The group of ${channel}*`,
    none: 'Nothing has been promised yet. One small thing that really happens is worth more than five.',
    add: 'Promise something',
    addLabel: 'Promise something that the group will try',
    change: 'Change',
    changeLabel: (text: string) => `Change: ${text}`,
    notLead: 'This is for the leads of a group.',
    tooMany: 'Five things are running already. Finish one, or drop it, before you promise another.',
    changedMeanwhile:
      ':warning: *Another lead changed this while you were writing, so nothing of yours was saved.* Here is how it stands now.',
  },
  form: {
    addTitle: 'Promise something',
    changeTitle: 'Change a promise',
    submit: 'Save',
    text: 'What will you try?',
    textHint: 'One sentence, as the channel will read it.',
    textMissing: 'Please write a few words.',
    owner: 'Who looks after it?',
    ownerHint:
      'Only you can put your own name there; nobody can put somebody else’s. It stands in the channel’s posts.',
    mine: 'I do, with my name',
    group: 'The group together',
    unchanged: 'Whoever is named now',
    state: 'Where does it stand?',
    states: {
      planned: 'Planned',
      doing: 'Under way',
      done: 'Done',
      dropped: 'Dropped: the channel no longer reads it',
    },
  },
} as const;
