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
  ]
    .map((saying) => `\\b(?:${saying.source})\\b`)
    .join('|'),
  'g',
);
