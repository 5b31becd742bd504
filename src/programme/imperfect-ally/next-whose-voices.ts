export const nextWhoseVoices = {
  id: 'next-whose-voices',
  kind: 'discussion',
  title: 'Next: whose voices',
  minutes: 4,
  framing:
    'Years before the hashtag, Tarana Burke used the words “me too” to comfort young women of colour after violence and harassment. Later she spoke of them as a way to begin conversations that prevent harm for many more people. The wide attention came only when stars spoke, and this week we wonder why.',
  wordings: [
    {
      question:
        'Why do you think the wider world listened only once famous white women spoke up, and where do you notice a quieter version of that at work?',
      more: [
        'What makes you take something seriously, or fail to?',
        'What could help quieter voices to be heard here?',
      ],
    },
    {
      question: 'Which kinds of voices reach you easily, and which take an effort to hear?',
      more: ['What would make the effort smaller?'],
    },
    {
      question: 'Where do your news, ideas and advice come from, and which experiences are missing there?',
      more: ['What would you like to read, watch or listen to next?'],
    },
  ],
  lighter: 'Which point of view would you like to hear more of here?',
  contentNote:
    'This week touches on race, fame and disbelief, which for some of us are everyday life. You can read along without writing, take the lighter question, reflect in private, come back later or not at all, or open the help lines.',
  discussion: {
    question:
      '#MeToo gathered pace when well-known white women accused a powerful, well-known white man, long after others had spoken. Why do you think it took that, and what does it tell us about which voices carry?',
    alternatives: [
      'Why are some people believed at once, others after years, and others never? What can a workplace do about that?',
      'What makes a voice count: fame, a job title, an accent, skin colour, the loudest microphone? Which of these play a part in working life?',
    ],
    groundRules: [
      'Speak from your own point of view; nobody here speaks for a whole group.',
      'Talk about public life and general patterns, not about colleagues or cases at our workplace.',
      'When you disagree, ask a question first.',
      'Reading along is taking part. Nobody is called upon, and nobody has to explain their own experience.',
    ],
    facilitation: [
      'Post one short thought of your own first, an unfinished one if possible: it sets the tone.',
      'Do not call on anybody. In particular, do not look to colleagues of colour for an answer; let people speak when they wish to.',
      'If the talk turns into a debate about one celebrity, bring it back: “What does this tell us about being heard in general?”',
      'If a case from your workplace comes up, thank the writer, ask everyone not to discuss it in the thread, and point to the help lines and your reporting routes; follow your own duties.',
      'Silence is fine. A second question on Wednesday is enough: “What did you read here that you had not thought of?”',
    ],
  },
};
