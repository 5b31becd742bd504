import type { Chapter } from '../codebook/chapter.ts';
import type { ExamplesByTheme } from './by-theme.ts';
import { doing } from './doing.ts';
import { type Example, examplesIn } from './example.ts';
import { keepingGoing } from './keeping-going.ts';
import { listening } from './listening.ts';
import { noTheme } from './no-theme.ts';
import { opportunity } from './opportunity.ts';
import { ownMindset } from './own-mindset.ts';
import { power } from './power.ts';
import { speakingOrSilent } from './speaking-or-silent.ts';
import { backendDev } from './voices/backend-dev.ts';
import { busDepot } from './voices/bus-depot.ts';
import { cabinCrew } from './voices/cabin-crew.ts';
import { careHome } from './voices/care-home.ts';
import { charityFundraiser } from './voices/charity-fundraiser.ts';
import { checkoutGirl } from './voices/checkout-girl.ts';
import { chef } from './voices/chef.ts';
import { councilOfficer } from './voices/council-officer.ts';
import { firefighter } from './voices/firefighter.ts';
import { historyTeacher } from './voices/history-teacher.ts';
import { hotelManager } from './voices/hotel-manager.ts';
import { insuranceClerk } from './voices/insurance-clerk.ts';
import { labScientist } from './voices/lab-scientist.ts';
import { lineWorkerManila } from './voices/line-worker-manila.ts';
import { mineEngineer } from './voices/mine-engineer.ts';
import { orchestra } from './voices/orchestra.ts';
import { parcelDepotLead } from './voices/parcel-depot-lead.ts';
import { planningEngineer } from './voices/planning-engineer.ts';
import { poleInLogistics } from './voices/pole-in-logistics.ts';
import { regionalDirector } from './voices/regional-director.ts';
import { riskAnalyst } from './voices/risk-analyst.ts';
import { salesFloor } from './voices/sales-floor.ts';
import { schoolSecretary } from './voices/school-secretary.ts';
import { siteForeman } from './voices/site-foreman.ts';
import { solicitor } from './voices/solicitor.ts';
import { testerFromPune } from './voices/tester-from-pune.ts';
import { vetPractice } from './voices/vet-practice.ts';
import { wardNurse } from './voices/ward-nurse.ts';
import { voices } from './voices.ts';

/** Everything that a codebook can be learned from: its seeds and definitions, our further examples, and small talk. */
export const examplesFor = (chapters: readonly Chapter[]): readonly Example[] => {
  const known = new Set(chapters.flatMap(({ themes }) => themes.map(({ id }) => id)));
  const ofThemes = chapters
    .flatMap(({ themes }) => themes)
    .flatMap(({ id, seeds, definition }) =>
      [...seeds, ...(singleSentences[id] ?? []), definition].map((text) => ({ voice: sentences, themes: [id], text })),
    );
  const ofNone = noTheme.map((text) => ({ voice: sentences, themes: [], text }));
  // Without its themes a reply would teach that it raises none.
  const ofVoices = allOfVoices.filter(({ themes }) => themes.every((theme) => known.has(theme)));
  return [...ofThemes, ...ofNone, ...ofVoices];
};

/** The name under which all single sentences count as one voice. */
const sentences = 'single sentences';

const singleSentences: ExamplesByTheme = {
  ...ownMindset,
  ...speakingOrSilent,
  ...listening,
  ...power,
  ...voices,
  ...opportunity,
  ...doing,
  ...keepingGoing,
};

const voicePages: Readonly<Record<string, string>> = {
  'backend-dev': backendDev,
  'cabin-crew': cabinCrew,
  'care-home': careHome,
  'charity-fundraiser': charityFundraiser,
  'checkout-girl': checkoutGirl,
  chef,
  'council-officer': councilOfficer,
  firefighter,
  'history-teacher': historyTeacher,
  'lab-scientist': labScientist,
  'line-worker-manila': lineWorkerManila,
  'mine-engineer': mineEngineer,
  'pole-in-logistics': poleInLogistics,
  'regional-director': regionalDirector,
  'risk-analyst': riskAnalyst,
  'sales-floor': salesFloor,
  'site-foreman': siteForeman,
  solicitor,
  'bus-depot': busDepot,
  'insurance-clerk': insuranceClerk,
  'hotel-manager': hotelManager,
  'planning-engineer': planningEngineer,
  'ward-nurse': wardNurse,
  'vet-practice': vetPractice,
  orchestra,
  'tester-from-pune': testerFromPune,
  'parcel-depot-lead': parcelDepotLead,
  'school-secretary': schoolSecretary,
};

const allOfVoices = Object.entries(voicePages).flatMap(([voice, page]) => examplesIn(voice, page));
