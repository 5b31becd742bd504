export const nextInclusion = {
  id: 'next-inclusion',
  kind: 'discussion',
  title: 'Next: inclusion',
  minutes: 4,
  framing:
    'Getting ahead at work is not the same climb for everybody: women of colour often meet hurdles that neither “race” nor “gender” describes alone. Some film actors now ask for inclusion riders, contract terms that open a set to more people; elsewhere, white women are expected to lead the way on diversity. This week is about what inclusion would really change, and how its work is shared out.',
  wordings: [
    {
      question:
        'What would change in your everyday work if inclusion began with the experience of women of colour rather than ending there?',
      more: ['What could you share: credit, time, an introduction, a seat at the table?', 'What are you unsure about?'],
    },
    {
      question: 'Which chances have come to you more easily than to others, and how could you help to open them up?',
      more: ['What would that cost you, and is it worth it?'],
    },
    {
      question: 'When it comes to including people, what do you leave for others to do that you could do yourself?',
      more: ['What would be a fair share of it for you?'],
    },
  ],
  lighter: 'What is one thing that makes you feel included at work?',
  contentNote:
    'Talk of pay, promotion and belonging can touch old sore points. Choose the lighter question if you prefer, or write later, stay out of the thread, skip this week, or open the help lines.',
  discussion: {
    question:
      'Should a movement for women’s advancement also push for diversity and inclusion more widely: inclusion riders in film, for example, or the particular realities of women of colour at work? And how should leading it be shared, when white women are so often expected to?',
    alternatives: [
      'If workplaces like ours wrote an inclusion rider, a short list of promises on hiring, pay and projects, what would belong in it?',
      'The work of inclusion often lands on the same few shoulders. How could the load, the lead and the credit be shared more fairly?',
    ],
    groundRules: [
      'Talk about how workplaces work, not about any colleague’s job, pay or promotion.',
      'Nobody is here as an example or as an expert on their own background.',
      'Make room: after two posts of your own, read for a while.',
      'Half-formed ideas are welcome; build on them rather than marking them.',
    ],
    facilitation: [
      'Begin with something you would give up or share yourself; it makes the question real.',
      'Watch the share of the floor. If three people write most of it, thank them and invite fresh voices in general, without addressing anyone.',
      'If somebody shares how it feels to be the only one in the room, thank them. Do not ask for more.',
      'Collect practical ideas as they come; one of them may become “what we will try” in the themes post.',
      'If a case from your workplace comes up, thank the writer, ask everyone not to discuss it in the thread, and point to the help lines and your reporting routes; follow your own duties.',
      'Comparisons of one colleague with another are outside the ground rules: steer back to rules and routines.',
    ],
  },
};
