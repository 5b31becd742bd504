export const reflect = {
  id: 'reflect',
  kind: 'step',
  title: 'Reflect',
  minutes: 3,
  framing:
    'Nobody is a perfect ally, and this season does not ask you to be one. It begins with an honest look at our own outlook, because it is easier to move once we know where we stand. Think of your last month at work as a whole, not of any one day.',
  note: 'Five stages to think with. Denial: differences between people go unseen. Polarization: they turn into “us” and “them”. Minimization: “deep down we are all the same”, so they are waved aside. Acceptance: they are seen and respected. Adaptation: we change how we act so that others are at ease too. These are stages of the Intercultural Development Continuum by M. R. Hammer, described in our words. They are only for your own thought: there is nothing to tick, and no score.',
  wordings: [
    {
      question:
        'Over the past month at work, which of these stages did you act from most of the time? Were you always at Acceptance or Adaptation?',
      more: [
        'What tends to pull you back a stage: hurry, habit, nerves, something else?',
        'What has helped you to move forward?',
      ],
    },
    {
      question:
        'If your past month at work were a path through these stages, where did it run smoothly and where did it dip?',
      more: ['What would you like to be more curious about?'],
    },
    {
      question:
        'When people at work see things differently from you, what is your usual first reaction, and which stage is it closest to?',
      more: ['Has that reaction changed over the years?', 'What would you like it to be?'],
    },
  ],
  lighter: 'In a few words: which stage felt most like you this month?',
  contentNote:
    'Looking at ourselves can stir things up. You are free to take the lighter question, come back another day, skip this week, or open the help lines first.',
  channelLine: 'This week’s step is Reflect: an honest look at where each of us stands.',
};
