import { aHint, aWord, type CareRule, idiom, plainly } from '../reading.ts';

const crisis = (weight: number, ...patterns: readonly RegExp[]): readonly CareRule[] =>
  patterns.map((pattern) => ({ sign: 'crisis', pattern, weight }));
const incident = (weight: number, ...patterns: readonly RegExp[]): readonly CareRule[] =>
  patterns.map((pattern) => ({ sign: 'incident', pattern, weight }));

/** Words by which danger and harm are told of in German. Written without a look at the texts they are measured on. */
export const germanCare: readonly CareRule[] = [
  ...crisis(
    plainly,
    /suizid|selbstmord|selbsttötung|freitod|lebensmüde|todeswunsch/u,
    /(?:bring|brächt|gebracht|bringen|töte|töten|erhäng|erschieß|aufhäng|vergift|ertränk)\p{L}* (?:ich )?mich (?:selbst |noch |um|einfach um)|mich (?:selbst )?(?:umbring|umzubring|umgebracht|töten|zu töten|aufhäng|aufzuhäng|erhäng|zu erhängen|erschieß|vergift)\p{L}*|bringe mich um|mir (?:selbst )?(?:etwas|was) an(?:tun|zutun|tue|getan|täte)|mir das leben (?:nehmen|zu nehmen|nehme|genommen)/u,
    /(?:will|möchte|mag|wollte|kann|könnte) (?:ich )?(?:einfach |wirklich |eigentlich |auch |so )*(?:nicht|nimmer|nie) ?(?:mehr )?(?:\p{L}+ ){0,2}(?:leben|weiterleben|weiter leben|da sein|dasein|existieren|aufwachen|aufstehen und leben|am leben sein|hier sein auf dieser welt)(?!\p{L})/u,
    /(?<!\p{L})(?:sterben|tot sein|tot wäre|tot zu sein)(?!\p{L}).{0,25}(?:will|möchte|wünsch|lieber|wär|wollte)|(?:will|möchte|wünsch\p{L}*|lieber|wär\p{L}* ich|wollte|würde ich|hoffe).{0,30}(?<!\p{L})(?:sterben|tot|gestorben|nie geboren|nicht mehr aufzuwachen|nicht mehr aufwache|nie wieder aufwach\p{L}*)(?!\p{L})/u,
    /(?:nicht|nie) mehr (?:auf)?(?:wachen|wache|zu wachen|aufzuwachen|wach zu werden|wach werden)|morgens? nicht mehr auf(?:wach|zuwach)/u,
    /(?:allem?|meinem leben|mit mir|dem ganzen|es) ein(?:fach)? ?(?:ein )?ende (?:machen|setzen|zu machen|zu setzen|bereiten|mache|setze)|schluss machen mit (?:allem|dem leben|mir)|mit dem leben (?:abgeschlossen|schluss|fertig)|ein ende (?:machen|setzen|zu machen|zu setzen)/u,
    /ohne mich (?:\p{L}+ ){0,3}(?:besser|leichter|glücklicher|ruhiger|gut)|besser (?:\p{L}+ ){0,3}ohne mich|(?:besser|leichter) (?:\p{L}+ ){0,3}wenn (?:ich|es mich) (?:\p{L}+ ){0,3}(?:nicht mehr|weg|tot|nicht gäbe|nicht da|fort)|wenn (?:ich|es mich) nicht mehr (?:da|gäbe|gebe|hier|leb)/u,
    /(?:ritz|schneid|verletz|verbrenn|selbstverletz)\p{L}* (?:ich )?mich(?: wieder| selbst| heimlich| nachts)|(?:wieder|selbst|heimlich|mich) (?:ge)?(?:ritz|schneid|schnitt)\p{L}*|mich (?:wieder |selbst |nachts |heimlich )*(?:geritzt|geschnitten|verletzt|selbst verletz|ritze|schneide|verbrannt)|arme? (?:aufgeschnitten|aufgeritzt|geritzt)/u,
    /(?:tabletten|pillen|schlaftabletten|medikamente)\p{L}*.{0,50}(?:gesammelt|gezählt|gehortet|liegen|reichen|genug|geschluckt|zurückgelegt|bereit|alle auf einmal|schlucken|überdosis)|(?:gesammelt|gehortet|gezählt|geschluckt|sammle|horte).{0,30}(?:tabletten|pillen|medikamente)|überdosis/u,
    /(?:vor (?:den|einen|die|eine|nen) (?:zug|bahn|s-bahn|u-bahn|lkw|auto|bus)|von (?:der|einer|dieser) brücke|vom dach|aus dem fenster|in den (?:fluss|tod|abgrund)|auf die gleise|gegen (?:einen|den) baum).{0,40}(?:spring|werf|fahr|lauf|geh|stürz|fallen)|(?:spring|werf|stürz|fallen).{0,30}(?:vor (?:den|einen) zug|brücke|vom dach|fenster|gleis)/u,
    /(?:bahnsteig|gleis|brücke|dach|balkon|geländer|klippe).{0,60}(?:ein schritt|springen|spring|fallen lassen|loslassen|nur noch|reichen würde|runter)/u,
    /(?:keinen|kein|keine) (?:sinn|grund|kraft|lust) (?:mehr )?(?:\p{L}+ ){0,3}(?:zu leben|am leben|weiterzuleben|weiterzumachen|aufzustehen|im leben|für das leben|zum leben|da zu sein)|leben (?:\p{L}+ ){0,3}(?:keinen sinn|sinnlos|nichts mehr wert|nicht mehr lebenswert|hat keinen)|(?:sinn|wert) (?:des|meines|am) leben\p{L}* .{0,15}(?:nicht|kein|verlor)/u,
    /(?:halte|ertrage|schaffe|kann|packe) (?:ich )?(?:es|das|das alles|dieses leben|mein leben|das leben|nicht|alles)* ?(?:einfach |wirklich |alles )*nicht mehr(?: aus| weiter| ertragen| länger)?(?=[.,!?;]|$)(?<=aus|weiter|ertragen|länger|mehr)/u,
    /(?:abschiedsbrief|abschied genommen|letzte nachricht von mir|testament gemacht|alles geregelt für danach)|(?:lebewohl|verabschiede mich) (?:für immer|von allen)/u,
    /(?:sehe|seh|gibt|habe) (?:ich )?(?:für mich )?(?:keinen|kein) (?:ausweg|anderen ausweg|weg mehr|morgen mehr|zukunft)|keine zukunft (?:mehr )?für mich|hoffnungslos und/u,
    /(?:für|allen|alle|euch|meiner familie|jedem) (?:nur )?(?:noch )?(?:eine |ne )?(?:last|belastung)(?! (?:für|bei) (?:das|die) (?:projekt|team|budget))(?=.{0,40}(?:bin|nur noch|mich))|(?:bin|falle) (?:ich )?(?:doch |eh |nur |allen |allen nur )*(?:eine |zur )?last(?! für das)/u,
    /(?:traue|trau|wage) (?:ich )?mich (?:\p{L}+ ){0,3}nicht (?:mehr )?(?:nach hause|heim|zu ihm)|(?:angst|panik|furcht).{0,35}(?:nach hause|heimzugehen|vor meinem (?:mann|freund|ex|partner|vater|bruder)|vor meiner (?:frau|freundin|mutter|partnerin|ex)|um mein leben|dass er mich (?:findet|umbringt|schlägt|tötet))/u,
    /(?:er|sie|mein (?:mann|freund|ex|partner|vater|stiefvater|bruder)|meine (?:frau|freundin|ex|mutter|partnerin)) .{0,30}(?:würgt|gewürgt|würgte|schlägt mich|mich geschlagen|schlug mich|verprügelt|tritt mich|bringt mich um|umbringen|sperrt mich ein|mich eingesperrt|mit (?:dem|einem) messer|töten|bedroht mich|droht mir)/u,
    /(?:würgt|würgte|gewürgt|erwürg)\p{L}*.{0,10}mich|mich.{0,15}(?:gewürgt|erwürgen)|(?:messer|pistole|waffe) (?:an|auf) (?:mich|meine kehle|mir)|hände um meinen hals/u,
    /zu hause (?:\p{L}+ ){0,3}nicht (?:mehr )?sicher|nicht (?:mehr )?sicher (?:\p{L}+ ){0,3}(?:zu hause|daheim|bei ihm|bei meinem)|schlafe (?:\p{L}+ ){0,3}im (?:auto|büro|keller).{0,40}(?:weil|angst|er|mann)|im auto (?:geschlafen|übernachtet).{0,40}(?:weil|angst|er |mann|zu hause)/u,
    /(?:gedanken|denke|denk|dachte|fantasie\p{L}*|träume) (?:\p{L}+ ){0,4}(?:ans?|an den|vom|über den) (?:sterben|tod|suizid|tot ?sein|selbstmord)|nicht mehr (?:da )?sein (?:will|möchte|wollen|wäre)|einfach (?:nur )?(?:weg|verschwinden|nicht mehr da|einschlafen und nicht) (?:sein|für immer|will|möchte|aufwachen)/u,
    /(?:nachts |ich |immer )?(?:gedacht|googl?e|gegoogelt|gesucht|nachgelesen|recherchiert).{0,30}(?:schmerzlos|wie man (?:sich|stirbt|schnell)|wie ich (?:mich|es beend|sterb))/u,
    /egal,? ob ich (?:\p{L}+ ){0,3}(?:leb|sterb|aufwach|da bin|noch da)|(?:niemand|keiner|kein mensch|wer) (?:würde|wird|würd) (?:\p{L}+ ){0,3}(?:merken|vermissen|fehlen|auffallen)(?:,? (?:wenn|dass|ob) ich (?:\p{L}+ ){0,3}(?:weg|tot|nicht mehr|sterb|fehl))?/u,
    /mit mir (?:\p{L}+ ){0,2}(?:zu ende|vorbei|aus ist)|(?:bald|endlich) (?:ist )?(?:alles|es) vorbei(?=.{0,40}(?:ruhe|frieden|für immer|mich|mir))|will (?:\p{L}+ ){0,3}(?:meine )?ruhe (?:\p{L}+ ){0,2}für immer|ewig schlafen|für immer (?:schlafen|einschlafen|weg|ruhe)/u,
  ),
  ...crisis(
    aHint,
    /kann (?:ich )?(?:einfach |echt |so |wirklich )*nicht mehr(?=[.,!?;]|$| und| so)/u,
    /halte? (?:ich )?(?:es|das)? ?(?:alles )?(?:einfach |kaum |nicht )+(?:mehr |länger )*aus/u,
    /(?:am ende|völlig leer|innerlich tot|keine kraft mehr|nur noch leere|hoffnungslos|verzweifelt|ausweglos|alles sinnlos|nichts hat (?:mehr )?(?:einen )?sinn|wozu das alles|wofür (?:noch|eigentlich)|es reicht mir mit allem)/u,
    /(?:seit (?:tagen|wochen)) (?:\p{L}+ ){0,4}(?:nicht (?:geschlafen|gegessen|aufgestanden)|nichts gegessen|kaum geschlafen|nur geweint)/u,
    /(?:er|sie) (?:findet|verfolgt|kontrolliert|bedroht|schlägt) (?:mich|meine|uns)|(?:mein (?:mann|ex|freund|partner)).{0,40}(?:kontrolliert|handy|geld weg|rastet aus|ausgerastet|betrunken)/u,
    /niemand (?:würde|wird) (?:es )?(?:merken|mich vermissen)|allen egal,? ob|verschwinden (?:will|möchte|könnte)|wäre ich (?:nur )?(?:weg|nicht mehr)/u,
  ),
  ...crisis(
    aWord,
    /(?<!\p{L})(?:sterb|gestorben|tot(?!al)|tod(?!o)|töte|tabletten|pillen|brücke|klinge|rasierklinge|messer|ritz|narben|blut|überleb|abschied|verschwind|verschwund|einschlaf|aufwach|aufzuwach|hoffnungslos|ausweg|sinnlos|leere|innerlich|kraftlos|keine kraft|schlaflos|weine|geweint|heul|panik|todesangst|angst vor ihm|lebensm|weiterleben|am leben|nicht mehr leben|gleis|zug fahr|abgrund|dunkel|notruf|frauenhaus|flüchte|geflohen|schlägt|geschlagen|gewalt|würg|bedroh|kontrolliert mich|vermiss\p{L}* mich|egal,? ob|ohne mich|zur last|nach hause trau|einfach weg|nicht mehr da)/u,
  ),
  ...crisis(
    idiom,
    /(?:frist|deadline|projekt|meeting|sitzung|stand-?up|excel|folien|rückenschmerz)\p{L}*.{0,30}(?:bringt mich um|tödlich|sterbenslangweilig|umbringen)|sterbenslangweilig|todmüde|totlachen|totgelacht|(?:vor (?:lachen|scham|peinlichkeit|langeweile|neugier)) (?:fast |beinahe )?(?:gestorben|sterben|im boden|tot)|zu tode (?:gelangweilt|geschämt|erschreckt)|killer-?(?:argument|phrase)|todschick|über leichen/u,
  ),
  ...incident(
    plainly,
    /(?:be|an)(?:grapsch|grabsch|tatsch|fummel|fass)\p{L}*|angefasst|grapscht|grabscht|begrapscht|betatscht/u,
    /(?:an|auf|unter|zwischen) (?:den|die|meinen|meine|meinem|mein|der|dem) (?:\p{L}+ )?(?:po|hintern|brust|brüste|busen|oberschenkel|schenkel|schritt|beine|rock|bluse|knie|taille|hüfte)(?!\p{L}).{0,40}(?:gefasst|gegriffen|gelegt|gelangt|fasst|griff|legt|fasste|legte|langt|hand|gekniffen)|(?:hand|finger).{0,25}(?:po|hintern|brust|busen|oberschenkel|schenkel|schritt|knie|taille|hüfte|rock)(?!\p{L})/u,
    /vergewaltig|sexuell (?:belästig|genötig|missbrauch|übergriff)|sexuelle[rnms]? (?:belästigung|übergriff|nötigung|gewalt|gefälligkeit)|übergriffig|missbraucht worden|mich missbraucht/u,
    /(?:gegen meinen willen|obwohl ich nein|hab(?:e)? nein gesagt|nicht gewollt|gezwungen).{0,50}(?:geküsst|gepackt|festgehalten|angefasst|mitgenommen|sex|küss)|(?:geküsst|festgehalten|gepackt|küsste|gedrängt).{0,40}(?:gegen meinen willen|obwohl ich|nicht wollte|einfach so)|wollte mich küssen|hat mich (?:einfach |plötzlich |im \p{L}+ )?geküsst|versucht,? mich zu küssen/u,
    /(?:schickt|schickte|geschickt|schreibt|sendet|sandte) (?:er |sie |mir |\p{L}+ ){0,5}(?:nackt|intim|anzüglich|schlüpfrig|porno|dickpic|penis|nachts)\p{L}*|nackt(?:fotos?|bilder?)|dick ?pics?|anzügliche|schlüpfrige|obszön|(?:fotos?|bilder?) von (?:mir|meinem) .{0,30}(?:po|körper|ausschnitt|heimlich|beine)|heimlich (?:fotografiert|gefilmt|aufgenommen)/u,
    /(?:mit (?:ihm|ihr|dem chef|meinem chef|der chefin)) (?:\p{L}+ ){0,3}(?:schlaf|ins bett|ausgeh|essen geh|ins hotel).{0,50}(?:sonst|beförder|vertrag|befristung|job|stelle|schicht)|(?:beförder|vertrag|befristung|verlänger|schicht|probezeit|zeugnis).{0,60}(?:wenn ich (?:nett|mit|lieb|lockerer)|nett (?:bin|zu ihm|zu sein)|mit (?:ihm|ihr) (?:ausgeh|schlaf|essen|ins))/u,
    /(?:werde|wurde|bin|wird man) (?:ich )?(?:\p{L}+ ){0,5}(?:gemobbt|schikaniert|belästigt|bedroht|beleidigt|beschimpft|angeschrien|gedemütigt|bloßgestellt|gestalkt|verfolgt|angespuckt|geschlagen|geschubst|diskriminiert|erpresst|begafft)|(?:mobbt|schikaniert|belästigt|bedroht|beleidigt|beschimpft|demütigt|stalkt|schlug|schlägt|schubst|erpresst|bespuckt) (?:er |sie |mich|uns|die \p{L}+ )|mich (?:\p{L}+ ){0,5}(?:gemobbt|schikaniert|belästigt|bedroht|beleidigt|beschimpft|angeschrien|gedemütigt|bloßgestellt|gestalkt|angespuckt|geschlagen|geschubst|erpresst|gestoßen|eingesperrt|angebrüllt)/u,
    /(?:nannte|nennt|genannt|bezeichnet|beschimpft) (?:\p{L}+ ){0,4}(?:schlampe|hure|nutte|fotze|schwuchtel|kanake|neger|zigeuner|affe|schwarze[rn]?|kopftuch\p{L}*|terrorist\p{L}*|tunte|transe|behindert\p{L}*|fette?)|(?:schlampe|hure|nutte|fotze|schwuchtel|kanake|n-wort|neger|zigeuner|tunte|transe|kopftuchmädchen)(?!\p{L})/u,
    /(?:rassistisch|sexistisch|homophob|transphob|antisemitisch)\p{L}* (?:beleidig|beschimpf|angegang|angegriff|bemerkung über mich|witze über mich|sprüche über mich)|(?:witze|sprüche|kommentare|bemerkungen) über (?:meinen? (?:körper|brüste|busen|hintern|hautfarbe|kopftuch|akzent|figur|aussehen|herkunft|behinderung|sexualität)|mich)/u,
    /(?:lauert|lauerte|verfolgt|verfolgte|folgt|folgte|passt|passte|stellt|stellte) (?:mir|mich)(?! (?:die frage|vor|gut|nicht))(?: \p{L}+){0,4}(?: auf| nach| ab| nach)?(?=.{0,40}(?:parkplatz|hause|auto|dusche|umkleide|toilette|arbeit|büro|abends|tür))|vor meiner (?:tür|wohnung|haustür)|bis (?:nach hause|zum auto|auf die toilette|auf den parkplatz) (?:verfolgt|gefolgt|hinterher)/u,
    /(?:gekündigt|abgemahnt|versetzt|degradiert|schichten gestrichen|rausgeschmissen|nicht verlängert|aus dem team genommen).{0,40}(?:weil ich|seit ich|nachdem ich).{0,40}(?:schwanger|gemeldet|beschwert|nein|betriebsrat|ausgesagt|abgelehnt|krank)|(?:seit|nachdem|weil) ich (?:\p{L}+ ){0,6}(?:gemeldet|beschwert|nein gesagt|abgelehnt|abgewiesen|schwanger)(?: \p{L}+){0,3},? .{0,60}(?:gekündigt|versetzt|ignoriert|geschnitten|schikan|schlechte|nachtschicht|nur noch|drangsal|keine schichten|ausgeschlossen)/u,
    /(?:drängt|drängte|drückte|presste|schloss|sperrte) (?:er |sie |mich )?(?:mich )?(?:\p{L}+ ){0,3}(?:gegen|an) (?:die|eine) wand|(?:tür|büro|raum|lager) (?:\p{L}+ ){0,3}(?:abgeschlossen|zugesperrt|abgesperrt|zugemacht).{0,40}(?:mich|mir|dann|ließ)|ließ mich nicht (?:raus|gehen|vorbei)|in die ecke gedrängt.{0,30}(?:fass|küss|körper|hand)/u,
    /(?:mein (?:chef|vorgesetzter|teamleiter|abteilungsleiter|kollege|ausbilder|meister)|meine (?:chefin|vorgesetzte|kollegin|teamleiterin)|ein (?:kunde|kollege|gast|patient|vorgesetzter)|er|sie) (?:hat |will |wollte )?(?:\p{L}+ ){0,5}(?:angemacht|begrapscht|angefasst|ausgezogen|bedrängt|angebaggert|sex|nackt|in den ausschnitt|unter den rock|streichelt|gestreichelt|massiert)/u,
  ),
  ...incident(
    aHint,
    /(?:reibt|rieb|streift|streifte|drückt sich|presst sich|kommt mir|kam mir|stellt sich) (?:\p{L}+ ){0,4}(?:an mich|an mir|zu nah|zu nahe|ganz nah|hinter mich|körperlich)/u,
    /(?:starrt|starrte|gafft|glotzt|schaut) (?:mir |er |mich |\p{L}+ ){0,4}(?:auf (?:die|meine) (?:brust|brüste|busen|beine)|in den ausschnitt|auf den (?:po|hintern)|hinterher|an,? als)/u,
    /(?:gehe|meide|nehme|gehe) (?:ich )?(?:\p{L}+ ){0,5}(?:nicht mehr|lieber nicht|nie mehr) (?:\p{L}+ ){0,3}(?:allein|mit ihm|in sein büro|in den aufzug|zur weihnachtsfeier|ins lager)|seit (?:der|dieser) (?:feier|weihnachtsfeier|dienstreise|party|betriebsfeier|fahrt|messe|nacht)/u,
    /(?:niemand|keiner) (?:\p{L}+ ){0,3}(?:glaubt mir|hat mir geglaubt|glaubt)|soll mich nicht so (?:haben|anstellen)|(?:war|ist) doch (?:nur|bloß) (?:ein )?(?:spaß|kompliment|scherz)|das bilde ich mir ein|selbst schuld/u,
    /(?:traue|trau) mich (?:\p{L}+ ){0,4}nicht (?:mehr )?(?:zur arbeit|ins büro|allein|in die schicht|ihn zu melden|etwas zu sagen|es zu melden)|bauchschmerzen vor der arbeit|weine (?:\p{L}+ ){0,3}auf der toilette|angst vor (?:ihm|ihr|meinem chef|meiner chefin|der schicht|dem kollegen)/u,
    /(?:nachts|abends|privat|am wochenende|auf (?:insta|whatsapp|instagram)) (?:\p{L}+ ){0,4}(?:schreibt|nachrichten|angeschrieben|bilder|fotos|kommentiert)|(?:will|wollte|fragt|fragte) (?:\p{L}+ ){0,5}(?:wissen,? (?:was ich anhabe|ob ich (?:single|allein|einen freund))|nach meiner unterwäsche|nach meinem sexleben|ob ich allein)/u,
    /(?:vor (?:allen|versammelter mannschaft|dem ganzen team|den kunden|dem team)) (?:\p{L}+ ){0,4}(?:fertig|runter|angeschrien|lächerlich|bloß|gedemütigt|zur sau|nachgeäfft|ausgelacht)|(?:lachen|lästern|machen sich) (?:alle |\p{L}+ ){0,3}(?:über mich|hinter meinem rücken)|grenzt mich aus|ausgegrenzt|isst keiner mit mir|redet niemand mehr mit mir/u,
  ),
  ...incident(
    aWord,
    /(?<!\p{L})(?:po|hintern|brust|brüste|busen|ausschnitt|oberschenkel|knie gelegt|taille|nacken|streichel|massier|küss|kuss(?!\p{L})|umarm\p{L}+ mich|nackt|unterwäsche|bettgeschicht|schlafzimmer|hotelzimmer|umkleide|parkplatz|aufzug|dienstreise|weihnachtsfeier|betriebsfeier|anzüglich|zweideutig|pfeif|pfiff|hinterhergepfiffen|süße|schätzchen|mäuschen|püppchen|hübsche|sexy|geil|schlampe|kopftuch|hautfarbe|ausländer|akzent nach|nachgeäfft|beleidig|beschimpf|bedroh|droht|drohung|erpress|schikan|mobb|gemobbt|belästig|anschrei|angeschrien|brüllt|gebrüllt|demütig|bloßstell|ausgelacht|ausgegrenzt|geschnitten|schubs|gestoßen|gepackt|festgehalten|eingesperrt|lauert|verfolgt|aufgelauert|stalk|heimlich|versetzt,? seit|gekündigt|schwanger|nicht verlängert|gemeldet|beschwer|betriebsrat gegangen|geglaubt|nicht ernst genommen|angst vor|traue mich nicht|bauchweh|zittere|geweint|gegen meinen willen|nein gesagt|nicht aufgehört|hört nicht auf|zu nah)/u,
  ),
  ...incident(
    idiom,
    /(?:frist|termin|projekt|e-?mail)\p{L}* (?:\p{L}+ ){0,3}(?:verfolgt|schikaniert|belästigt) mich|fasse? (?:mir )?(?:an (?:die|meine) (?:eigene )?nase|zusammen)|an die eigene nase/u,
  ),
];
