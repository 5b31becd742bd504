import { acknowledge } from './imperfect-ally/acknowledge.ts';
import { engage } from './imperfect-ally/engage.ts';
import { listen } from './imperfect-ally/listen.ts';
import { nextInclusion } from './imperfect-ally/next-inclusion.ts';
import { nextSharedPower } from './imperfect-ally/next-shared-power.ts';
import { nextWhoseVoices } from './imperfect-ally/next-whose-voices.ts';
import { offerSupport } from './imperfect-ally/offer-support.ts';
import { reflect } from './imperfect-ally/reflect.ts';

/** The default season of eight weeks, as data: it is trusted only after `loadProgramme`. */
export const imperfectAlly = {
  id: 'imperfect-ally',
  title: 'The imperfect ally',
  source: 'The ideas come from the article “Being the #MeToo Imperfect Ally”. The words here are our own.',
  steps: [reflect, acknowledge, listen, engage, nextWhoseVoices, nextSharedPower, nextInclusion, offerSupport],
};
