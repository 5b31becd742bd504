export const offerSupport = {
  id: 'offer-support',
  kind: 'step',
  title: 'Offer support',
  minutes: 3,
  framing:
    'It starts to get better when we can say: I am an imperfect ally, and this is what I can offer anyway. You have looked at yourself, owned something, listened, and tried something out, or some of it, which is fine too. This last week is for what you would like to take along.',
  wordings: [
    {
      question:
        'Looking back on these weeks, what support can you offer as an imperfect ally, and what would you ask of this group?',
      more: ['What do you see differently from the first week?', 'What would help you to keep going?'],
    },
    {
      question: 'What can the people around you count on you for from now on, even on a busy day?',
      more: ['What might you need from this group for that?'],
    },
    {
      question: 'Which promise, small enough to keep, would you like to take away from this season?',
      more: ['How will you remind yourself of it?', 'What do you hope this group will do next?'],
    },
  ],
  lighter: 'What is one thing you would like to keep doing?',
  contentNote:
    'Looking back can be heavy as well as hopeful. A single line is enough; there is a lighter question, you may come back later or skip it, and the help lines stay open to you after the season.',
  channelLine: 'This week’s step is Offer support: what each of us can bring, imperfect as we are.',
};
