export const acknowledge = {
  id: 'acknowledge',
  kind: 'step',
  title: 'Acknowledge',
  minutes: 3,
  framing:
    'Most of us, asked whether we always got it right, would have to say no. Saying so is hard, because the explanations come so quickly: we were busy, we meant well, everybody did it. This week we leave those out; it is not a confession, and one small, true sentence about your own habits is plenty.',
  wordings: [
    {
      question:
        'What is one thing you can own about how you have shown up at work, in plain words and with no “but” after it?',
      more: [
        'What did you take for granted about what others think or want?',
        'What was it like to leave the explanation out?',
      ],
    },
    {
      question: 'What have you assumed about colleagues’ views, wishes or limits without ever checking?',
      more: ['What could checking look like next time?'],
    },
    {
      question: 'Where has your own idea of respect at work slipped, or simply stayed unspoken?',
      more: ['What would you like to hold yourself to from here on?', 'What makes that hard?'],
    },
  ],
  lighter: 'If you like, finish this line: “I could have been a bit more …”',
  contentNote:
    'Owning something can sting, and for some people these subjects are close to home. What somebody else did is never yours to own. You can choose the lighter question, leave it for another day, skip this week, or look at the help lines instead.',
  channelLine: 'This week’s step is Acknowledge: owning one small thing, without the “but”.',
};
