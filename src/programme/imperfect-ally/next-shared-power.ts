export const nextSharedPower = {
  id: 'next-shared-power',
  kind: 'discussion',
  title: 'Next: shared power',
  minutes: 4,
  framing:
    'Harassment often has as much to do with power as with sex. If so, it has relatives: other ways of keeping people small because of their colour, their passport, their gender, or the gender of the people they love. This week we think about what standing together could mean, and where it gets difficult.',
  wordings: [
    {
      question:
        'If you see harassment as a question of power, how far would you like your own support to reach: towards colleagues of colour, immigrants, LGBTQ people, others?',
      more: ['Where do you hesitate, and what is behind that?', 'What would backing up look like on an ordinary day?'],
    },
    {
      question:
        'Which struggle for fair treatment feels close to you, which feels far away, and what makes the difference?',
      more: ['What would bring the far one a little nearer?'],
    },
    {
      question: 'What power do you have at work, large or small, and how could you use it for people with less of it?',
      more: ['Which of it did you not see as power before?'],
    },
  ],
  lighter: 'What is one kind of unfairness you would like to understand better?',
  contentNote:
    'This week speaks of discrimination and police violence, and not everyone meets those only in the news. You are welcome to write little, choose the lighter question, stay out of the thread, come back later, or open the help lines.',
  discussion: {
    question:
      'If harassment is about power at least as much as sex, should the movement against it also stand with others on the receiving end of power, for instance people of colour facing police violence, immigrants, or LGBTQ people? What speaks for it, and what makes it hard?',
    alternatives: [
      'What do different struggles for fair treatment have in common, and where does each of them need room of its own?',
      'What would it take for people with very different worries to back one another up at work?',
    ],
    groundRules: [
      'Different views on politics are welcome; putting people down is not.',
      'Speak about ideas and public life, not about colleagues or anything that happened to them.',
      'Nobody’s dignity is up for debate, and nobody has to tell us which group they belong to.',
      'You may change your mind in the middle of a thread, or leave it.',
    ],
    facilitation: [
      'Say at the start that both answers are respectable: “stand with everyone” and “keep to one thing and do it well”.',
      'Keep it near to working life: “What would standing together look like here on a Tuesday?”',
      'If it becomes party politics, name the shift kindly and return to the question.',
      'If somebody tells of what happened to them or to a colleague, thank them without asking for more, ask everyone not to discuss it in the thread, and point to the help lines and your reporting routes; follow your own duties.',
      'If a remark puts a group down, answer the same day, calmly and in the thread: say that it is outside the ground rules and why. Take the rest to a private conversation.',
      'Close on Friday with one sentence of thanks. You need not sum up, and do not quote anyone.',
    ],
  },
};
