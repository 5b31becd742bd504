export const listen = {
  id: 'listen',
  kind: 'step',
  title: 'Listen',
  minutes: 3,
  framing:
    'We often listen with an answer half ready: we reassure, repair, doubt or compare. Listening to understand is something else, and so is picturing how few, or how tangled, the ways out can be for somebody in trouble. This week is about how you listen, not about anything you have been told.',
  wordings: [
    {
      question:
        'When something is hard to hear, which listening habit of yours would you like to drop, and which would you keep?',
      more: [
        'Where we work, what makes people’s options for help few or complicated?',
        'What helps you to hear somebody out before you answer?',
      ],
    },
    {
      question:
        'What goes on inside you when you hear something uncomfortable, and what would help you to keep listening?',
      more: ['Which sentence do you reach for too quickly?'],
    },
    {
      question: 'If a colleague ever brought you something difficult, what would you want your listening to feel like?',
      more: [
        'Which reflex of yours might get in the way?',
        'What would you need to know about the help there is here?',
      ],
    },
  ],
  lighter: 'What is one small thing that helps you to listen well?',
  contentNote:
    'Thinking about hard conversations can bring some of them back. There is a lighter question, you can wait until later in the week or leave this one out, and the help lines are one tap away.',
  channelLine: 'This week’s step is Listen: hearing people out before we answer.',
};
