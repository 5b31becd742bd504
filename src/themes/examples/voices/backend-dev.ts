/** A software developer: lower case, ironic, technical pictures. */
export const backendDev = `
# assumed-shared-values
i treated "nobody objected in the rfc" as consensus. nobody had read the rfc
honestly i've been running on the default config that my whole team thinks like me. never queried it
scheduled the hackathon over diwali. wasn't malicious, i just assumed everyone's calendar is my calendar | did-not-notice
we say "we're all adults here" a lot. i've no idea what the other adults think that means
told the client "the team is fine with weekend deploys". had i checked with the team? lol no
# stayed-silent
cto made the crack about "diversity hires" on the all hands. 140 people on zoom. i found the unmute button and then looked at it until he'd moved on to q3
typed a reply to his message in #general. deleted it. typed it again. deleted it. pushed a commit instead
saw the review comments he left for her, never seen him write to any of us like that. approved the pr and logged off
i was in the room when they laughed at her accent on speaker. i was very busy reading a stack trace
someone should have said something, and by someone i mean me, the tech lead
didn't say anything because it'd have made standup longer. that's the actual reason. standup
# went-along
i named the flaky test after our flakiest coworker. everyone loved it. i still use the name
posted the gif. you know the gif
we've a bingo card for the ux lead's phrases. i designed it, it's responsive
when they started rating the interns i said "come on" and then gave a number
joined in roasting the new pm in the backchannel for no better reason than that the backchannel was fun that day
# did-not-notice
our forms reject my colleague's surname because it has two letters. she's filed it 3 times. i closed it twice as wontfix
never occurred to me that the on call rota assumes you live alone
it was the bootcamp grad who asked why all our personas are called dave. i'd looked at those daves for four years
null in my dataset basically. it doesn't happen to me so there's no row
took someone plotting who gets assigned the bug tickets vs the greenfield stuff before i believed it, the graph looked like a barcode | hiring-and-advancement
# minimised
said "he's just bad at slack" about a guy who was not bad at slack with anyone else
my brain's first commit message is always "probably not intentional"
i told her it's a tone thing, text has no tone, read it again charitably
"we've all had harsh reviews". yes but not all of us had that one
filed it under social awkwardness, priority low, never looked at the queue again
# disclaimers
i can't be part of the problem, i run a mentoring channel. (heard myself say this, out loud, to a person)
wrote an apology, it had three paragraphs of root cause analysis and no sorry
got told my "guys" bugs people and produced an etymology. an ETYMOLOGY
apparently i go into debug mode when criticised, prove to me that it's reproducible etc
my intentions were fine so i kept pointing at the intentions, like pointing at a green build while prod's on fire
# fear-of-getting-it-wrong
i rewrite every message to her four times so it can't be taken badly, and then it reads like a ransom note
not sure whether to ask about pronouns or if asking is the faux pas. so i've avoided using her name for a month, which is insane
what if i call it out and i've misread it. there's no revert
i stay quiet in these talks bc i'm one wrong word from being a screenshot
honestly terrified of mansplaining so now i explain nothing to anybody
# mindset-growing
git blame on myself from 2016 is grim reading. 2024 is better. still merge conflicts
i oscillate. acceptance in the retro, polarization by the time i've read the comments
slowly deprecating some stuff i inherited from my dad. long migration, no end date
used to think it was a pipeline issue, full stop. not sure what i think now, which i'll count as movement
i'm a work in progress, version 0.4 maybe, breaking changes likely
# listening-to-understand
closed the laptop. that's the whole technique. closed the laptop and she told me stuff
my pattern: hears feeling, returns solution. trying to return nothing for the first 15 minutes
noticed i listen for the bug in what people say. like there's a flaw and if i find it we can ship
she vented and i didn't say "have you tried". new personal best
i paraphrased what he'd told me and he said no, not that. did it again. third time he said yes, that. worth it
# empathy-not-sympathy
reacting with a sad emoji isn't understanding, it's just me being visibly nice
spent a week with a screen reader on our own product. wasn't sorry for blind users afterwards, was furious
tried to model it properly: 6 interviews, every one asks when you'll have kids, you need the visa. what's your next move? i didn't have one
i got ghosted by a team once so i can sort of load the state she's in. partially
# talked-over
i've got a mechanical keyboard and a loud voice and i go first on every call. someone measured. 61%
"as raj said" – raj didn't, leila did, it's in the doc history with a timestamp
i talk in the gaps. the gaps were where she was going to talk
in design review the juniors get as far as "i was wondering if" and then one of the seniors has already wondered
she explained the race condition. silence. he explained the race condition. "great catch"
# asking-not-assuming
instead of assigning her the "easy" ticket i asked which she wanted. she took the gnarly one
dm'd him "do you want me to raise that in retro or leave it" and he said leave it, and tbh i'd have got that wrong
replaced my 1:1 template with one open question. scary, good
found out what the deaf dev on our team needs by, plot twist, asking the deaf dev
i could've just asked. 3 months of guessing vs one slack message
# believing-people
she said it was aimed at her. my instinct was "logs or it didn't happen". i don't ask for logs when the guys say wifi is down
taking the report as given is the default for outages. could be the default for people
i believed her straight off and she was so surprised that i felt sick
why did i need a second source. she's the source
# consent-and-boundaries
stop dm'ing people at 1am, even with "no need to reply". it's a notification. it's my name on their lock screen
at the offsite people got thrown in the pool. one said please don't. in she went. we have it on video, nobody in the video is laughing as much as i remembered
he asked her out, she declined, he now reviews all her prs. that's not over, that's stalking w/ version control
i lean over people's shoulders to type on their keyboards. imagine someone doing that to me
# power-and-hierarchy
as staff eng my "just a suggestion" gets implemented by friday
he's employee #4. rules are for employee #40 and up
she can't decline the 1:1s, he writes her review, so "she never objected" means nothing
the contractors laugh hardest at my jokes and their contracts end in june. correlation noted
founder dates people on the team. technically allowed. technically so is a 9pm friday deploy
# barriers-to-speaking-up
our anonymous survey asks for team, level, gender and tenure. i'm a set of one
last person who flagged it got a pip within the quarter. could be coincidence. nobody's volunteering to run the experiment twice
hr is one guy and he plays squash with the guy
you only get so many complaints before you're "not a culture fit", and people save theirs for something worse
vpn, sso, it's all logged, so nobody trusts the "confidential" form
# leaders-accountable
10x engineer, 0 consequences
fired two juniors over a meme and promoted the director who'd liked it. pick a policy
would respect leadership more if a vp ever said "i did this, it was wrong, here's what happens to me now"
everyone above him knew, there was a doc. incident without a postmortem
either the code of conduct runs in prod or it's just a readme
# peers-accountable
left a comment on his review comment: "would you say this to me?" he edited it
when he does the "well actually" i'm just gonna say "let her finish, man"
pinged my buddy after the call, told him the joke didn't land and why. he sulked, then said thanks on monday
we've a hand signal now in our team for cut it out. used it on me twice
someone derailed the intern's demo and i said hey, questions at the end. small thing but my heart was going
# whose-voices
posted by an anonymous cleaner: 3 likes. posted by an oscar winner: global movement. ranking algorithm of the world
whistleblower with a blue tick gets believed. the support reps said it on glassdoor for years
the original tweet wasn't even the origin, a black woman had been doing the work for a decade and got no attribution. git author vs committer
if the accused hadn't been famous it would've stayed page 14
we escalate what the big customer says and close what the small one says, so yeah, same thing
# race-and-gender
only black woman in a 90 person eng org and she gets both the "are you in marketing" and the hair stuff. it's not a sum, it's a product
women in tech meetup was 40 people named sarah. my teammate priya left early
i'm brown and i'm a woman and every dashboard has me in two different charts and in neither one do i look like me
# solidarity
if the same system harasses the warehouse pickers, the trans colleagues and the h1b folks then fixing one endpoint isn't a fix
i marched for my sister's thing, now the immigration raids are her thing and mine too
ice, cops, bosses. same permission model: some users can do anything to other users
back the delivery riders too or don't print the tshirts
# keeping-focus
scope creep. i'm pro all of it but scope creep kills projects
ship one thing. harassment, at work, here. the rest is v2
every time we talk about women here someone opens a ticket about something else and the first ticket gets closed as stale
# who-leads
the dei lead is a white woman who used to be our cmo. she's good. it's also always that
i've had the conference talk slot 3 yrs running. could just… not submit, and send fatima's name
women's erg is run by directors. the women on the support desk have never been to it, meetings are during their shift | race-and-gender
# hiring-and-advancement
our referral bonus is a machine for cloning ourselves
wrote down everyone's salary on a shared sheet. oh boy
we reject people for "communication" and then you look at who
promo packet needs two senior sponsors. seniors sponsor who they lunch with. done, that's the algorithm
blind the cvs. we do code review w/o caring who wrote it, supposedly
# amplify-and-sponsor
changed the deck so her name's on the slide instead of "platform team"
i'm giving my keynote slot to mei and will carry her hdmi adapter
next calibration i'm going in with receipts for tunde, he won't sell himself so i'll do it
tagged her as the author in the announcement, should be normal, apparently isn't
paired the new grad with the work that gets seen rather than the work that gets done
# share-the-load
who takes notes, who orders the pizza, who onboards the interns: grep the last 50 meetings, it's the same two women
made a cron job for note taker. it assigns me as well
i stopped asking the one queer guy to review our pride copy. i can read
the diversity council is unpaid, done after hours and staffed entirely by the diverse
# learning-and-training
added "how not to be a jerk" to my reading list, actual title differs
did the bystander workshop, roleplay is cringe but i used it a week later
want a reading list with a difficulty setting
i don't know the terms, half the thread is acronyms to me. gonna read up before i post
# team-norms
we added "no interrupting" to the working agreement, plus a bot that posts it. the bot is annoying. it works
retro goes round robin now and starts with whoever spoke least last time
moved drinks to lunch, half the team turned up that never had
no meetings outside 10 to 4, enforced by calendar, not by vibes
# offering-support
told her i'd join the call with hr, camera off, just so she's not solo
"i'm around, no agenda" – sent that to him every monday for a bit. he took me up on it in week 5
i can't fix it but i can sit in the incident channel with you at 3am, metaphorically
checked back a month later. most people check once
imperfect, available, will bring snacks
# time-and-energy
sprint ends thu, brain is mush, raincheck
i'm at 110% capacity and this is the ticket that always gets descoped. i know how that sounds
caring about stuff has a budget and i blew it by tuesday
# scepticism
corp allyship as a service
we'll get a slack emoji out of this. maybe a mug
q: what changes? a: the careers page
i've seen three of these cycles, they've got the half life of a js framework
surveys go in, nothing comes out, it's /dev/null with a kindness theme
# hope-and-progress
fwiw the last two retros were the best we've had, people actually said things
tiny win: the joke guy stopped. nobody fired him or anything. he just stopped
we've gone from 1 to 5 women in eng and it's just… nicer? for everyone?
the guild thing is working. didn't expect to type that
kudos to whoever set this up, made me think in the shower
# no theme
404
ci is red again
is there dark mode for this app
same as last week tbh
no strong opinions
lol
i'm a contractor, does this apply to me
the kubernetes upgrade went ok, thanks for asking
can the bot use threads please
nothing to declare
brb
test test is this on
wfh, alone with two cats
idk what to put here
`;
