import type { Reading } from '../reading.ts';
import { germanCare } from './care.ts';

export const germanReading: Reading = {
  standIn: 'jemand aus dem Team',
  tells:
    'ich mich mir du dich dir wir uns euch ihr ihm ihn ihnen mein meine meinen meinem meiner dein deine sein seine ihre ihren unser unsere nicht kein keine keinen und oder aber dass weil wenn als auch nur noch schon mal bei mit von vom zum zur aus nach für über unter vor zwischen gegen ohne durch auf der das dem des ein eine einen einem einer ist bist sind waren habe haben hatte hatten hab werde wird werden wurde wurden kann können konnte muss musste soll sollte möchte wollte es sie er sich wie wo wer wen wem etwas jemand niemand viel mehr sehr immer nie oft heute gestern morgen gerade dann doch jetzt einfach diese dieser dieses keine beim im zu zum hätte wäre würde darüber lieber manchmal',
  titles: 'frau herr herrn dr prof doktor professorin professor fr hr',
  care: germanCare,
  notNames:
    'mark ernst wolf rose frank max stark lang kai sonne may april august heide linde erika viola iris lilie christian roman felix victor viktor gott chance grace hope art bill will mona chef tag ton bernd arm hans stolz angel leben lob oma opa mama papa',
};
