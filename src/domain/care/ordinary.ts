/** Sayings in which strong words mean little; they are taken out before anything is looked for. */
export const ordinary = new RegExp(
  [
    /(deadline|meeting|traffic|commute|job|project|heat|back|feet|head|shoes?|suspense|curiosity|queue|wait|this|it|you|that)('s| is| are| was) (\w+ )?killing me/,
    /(nearly |almost |could have )?died (of|from) (laughing|laughter|embarrassment|shame|boredom)/,
    /(i'm |i am |was |i )?dead (by (mon|tues|wednes|thurs|fri)day|tired|on my feet|serious|line|end)/,
    /(kill|shoot|murder) (for|the messenger|the mood|two birds|time|it)/,
    /over my dead body|to die for|dying (to|of (laughing|embarrassment|boredom|curiosity))|drop dead gorgeous/,
    /end (it|this|the (meeting|call|week|day)) (on|with|at|there|early)/,
    /(hit|beat) (me that|the (target|goal|deadline|mark)|our|us in (price|sales)|me to it|me at)/,
    /cut (myself (shaving|on|some slack|off)|my (hair|finger|own hair))/,
    /could have killed him|kill me now|shoot me now/,
    /oh,? (the|that) same (thing )?happened to me/,
    /(rather|sooner) die than \w+/,
    /live in a (world|country|place|town|house) (where|in which|with)/,
    /want to be here (in|on|for|with) (this|the|a|my|our) \w+/,
    /(the|that|my|our|this) (meeting|call|retro|room|discussion|standup|session)s? (goes|go|is|are|was|would be|runs?|works?) (\w+ )?(better|faster|easier|quicker) without me/,
    /(i was|i am|i'm|i felt|were|was) (so |very |really |deeply |quite )?touched (by|that|when|to|and)/,
    /(attacked|cornered|hammered|slaughtered|torn apart|grilled) (in|by) (the|a|my|our) (\w+ )?(meeting|review|retro|demo|call|question|numbers|questions|deadlines?)/,
    /hit (us|me|them) with (a|the|an|his|her|another) \w+ (change|request|question|deadline|idea|question)/,
    /(rape|abuse|assault|sex|sexist|sexual|dirty) jokes? (at|in|on|from|by|about (a|the|women|men|them))/,
    /(career|political|social|professional|commercial) suicide|suicide (prevention|awareness|hotline training|squad)/,
    /i('ve| have)? (once |twice )?asked (her|him|a \w+|somebody|someone) out/,
    /(discuss\w*|debate\w*|talk\w*|session|module|training|workshop|lecture|awareness|book|film|play|article|policy|poster) (about |on |of |around )?((\w+) and )?suicide/,
    /never( once)? been (harassed|bullied|groped|assaulted|attacked|threatened)(?! (so|like|as|worse)\b)/,
    /(beat|kick|kicked|beating|kicking) myself( up)?( about| over| for)?/,
  ]
    .map((saying) => `\\b(?:${saying.source})\\b`)
    .join('|'),
  'g',
);
