export const engage = {
  id: 'engage',
  kind: 'step',
  title: 'Engage',
  minutes: 3,
  framing:
    'Good intentions last longer when they have a time and a place. Choose something small enough for an ordinary day, in your own corner of the workplace; grand plans can wait. A try that goes badly still counts.',
  wordings: [
    {
      question: 'What is one practical thing you will try: in what sort of moment, and by when?',
      more: ['What might get in the way?', 'How would you notice that it helped?'],
    },
    {
      question:
        'The next time something at work does not sit right with you, what would you like to be ready to say or do?',
      more: ['What would make it easier to do that?'],
    },
    {
      question:
        'Which everyday routine of your team could be a little fairer or safer, and what part of that can you take on this month?',
      more: ['What support would you need for it?', 'What is the smallest version that would still be worth doing?'],
    },
  ],
  lighter: 'What is one small thing you could do differently next week?',
  contentNote:
    'Nobody has to be brave on command. A tiny idea is welcome, so is the lighter question; you can also come back later, skip this week, or open the help lines.',
  channelLine: 'This week’s step is Engage: one practical thing to try on an ordinary day.',
};
