/** Words that are never taken for a person's name, folded as in `folded`. */
export const kept = `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
mon tue tues wed thu thur thurs fri january february march july september october november december
feb mar apr jul aug sep sept oct nov dec
me too metoo denial polarization polarisation minimization minimisation acceptance adaptation reflect acknowledge listen
engage ally allies allyship imperfect timesup idc intercultural continuum
tarana burke hammer mitchell hr ceo cfo cto coo vp dei edi eap lgbt lgbtq lgbtqia lgbtqi bame bipoc poc woc
slack zoom teams jira github gitlab google microsoft excel outlook linkedin netflix youtube whatsapp facebook instagram
twitter tiktok trello notion figma miro confluence sharepoint powerpoint kubernetes docker python javascript typescript
java linux windows android iphone ipad apple amazon scrum kanban myers briggs trafford sligo mayo donegal kilkenny waterford wexford tipperary roscommon leitrim antrim tyrone
kaiserslautern siemens lidl aldi tesco sainsburys asda ikea starbucks costa deloitte pwc kpmg ey mckinsey accenture bosch bmw volkswagen toyota
honda boeing airbus lufthansa ryanair dhl ups fedex walmart target nike adidas zara unilever nestle pfizer bayer novartis
hsbc barclays santander lloyds paypal visa mastercard nvidia intel ibm hp dell cisco samsung sony nokia ericsson huawei vodafone
telekom bt openai anthropic siri tech god jesus christ allah buddha santa cinderella 
spider-man batman barbie disney marvel lego monopoly nobel olympics wimbledon eurovision superbowl tinder grindr
uber airbnb spotify reddit wikipedia chatgpt copilot salesforce
workday sap oracle asana monday loom calendly hollywood bbc cnn nhs oscars weinstein 
christian christians muslim muslims jewish jew jews hindu hindus sikh sikhs buddhist catholic catholics protestant
orthodox islam islamic christianity judaism hinduism ramadan eid diwali christmas xmas easter hanukkah passover
thanksgiving halloween yom kippur lent holi vesak nowruz juneteenth pride black history women womens international
english german french spanish italian portuguese dutch danish swedish norwegian finnish polish czech slovak hungarian
romanian bulgarian greek turkish arabic hebrew persian farsi hindi urdu bengali tamil telugu punjabi gujarati marathi
malayalam chinese mandarin cantonese japanese korean vietnamese thai indonesian malay tagalog filipino swahili yoruba tigrinya wolof lingala kinyarwanda oromo berber kurdish pashto dari tajik uzbek kazakh khmer lao burmese sinhala
igbo hausa zulu xhosa amharic somali russian ukrainian serbian croatian bosnian slovenian albanian latvian lithuanian
estonian icelandic irish welsh scottish british american canadian australian mexican brazilian argentinian chilean
colombian peruvian venezuelan african asian european latin latina latino latinx hispanic indian pakistani bangladeshi
nepali lankan afghan iranian iraqi syrian lebanese palestinian israeli egyptian moroccan algerian tunisian nigerian
ghanaian kenyan ethiopian eritrean ugandan tanzanian rwandan congolese senegalese jamaican caribbean cuban roma
romani gypsy traveller aboriginal maori indigenous native germans brits americans europeans africans asians indians
africa america asia europe australia antarctica oceania afghanistan albania algeria andorra angola argentina armenia
austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia herzegovina
botswana brazil brunei bulgaria burkina faso burundi cambodia cameroon canada chile china colombia comoros congo
croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia fiji finland
france gabon gambia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india
indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan
laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali
malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia
nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines
poland portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain
sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand timor togo tonga trinidad tobago tunisia
turkey turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu vatican venezuela vietnam yemen zambia zimbabwe
england scotland wales britain uk usa usa eu un holland scandinavia balkans
london paris berlin munich hamburg frankfurt cologne stuttgart leipzig dresden vienna zurich geneva basel bern brussels
antwerp amsterdam rotterdam utrecht delft copenhagen aarhus stockholm gothenburg malmo oslo bergen helsinki tampere
reykjavik dublin cork belfast glasgow edinburgh aberdeen cardiff swansea manchester liverpool birmingham leeds
sheffield bristol nottingham lyon marseille lille nantes bordeaux toulouse strasbourg ghent bruges liege aachen bonn essen dortmund dusseldorf
hanover bremen nuremberg mannheim freiburg linz graz salzburg innsbruck lausanne basle malaga zaragoza granada braga coimbra
faro genoa palermo bari pisa verona trieste patras odesa lodz katowice ostrava debrecen timisoara varna plovdiv nis novi 
 derby hull exeter norwich luton swindon slough dundee inverness galway limerick derry lisburn addis ababa mecca
 basra kabul kandahar peshawar jaipur kanpur nagpur indore kochi goa mysore surat vadodara coimbatore noida gurgaon
ibadan kano enugu benin kumasi tamale mwanza arusha kigali gulu bulawayo maputo luanda kinshasa bamako ouagadougou niamey
chengdu wuhan nanjing xiamen qingdao tianjin suzhou dalian nagoya sapporo fukuoka kobe daegu incheon cebu davao medan surabaya
bandung penang johor hobart canberra christchurch calgary winnipeg halifax quebec tijuana monterrey guadalajara
puebla medellin cali recife curitiba guayaquil cusco valparaiso concepcion
nashville memphis tucson sacramento oakland berkeley pittsburgh cleveland columbus cincinnati indianapolis
milwaukee orleans tampa baltimore manhattan queens bronx hollywood silicon oregon arizona nevada utah colorado
kansas nebraska iowa missouri arkansas mississippi tennessee kentucky alabama louisiana michigan illinois wisconsin minnesota
pennsylvania vermont massachusetts connecticut delaware maryland alaska hawaii ontario manitoba yorkshire
lancashire cornwall sussex norfolk cumbria munster ulster leinster connacht bavaria saxony catalonia andalusia
lombardy tuscany sicily flanders wallonia kerala gujarat bihar assam rajasthan maharashtra telangana queensland
nottingham leicester newcastle oxford cambridge york brighton southampton plymouth madrid barcelona
valencia seville bilbao lisbon porto rome naples turin bologna venice palermo athens thessaloniki istanbul ankara
izmir warsaw krakow gdansk wroclaw poznan prague brno bratislava budapest bucharest cluj belgrade zagreb
ljubljana sarajevo skopje tirana riga vilnius tallinn kyiv kiev lviv minsk moscow petersburg tbilisi yerevan baku
jerusalem aviv haifa beirut damascus amman baghdad tehran riyadh jeddah dubai dhabi doha cairo alexandria casablanca
rabat algiers tunis lagos abuja accra nairobi mombasa kampala dakar johannesburg cape durban pretoria
harare lusaka mumbai delhi bangalore bengaluru chennai hyderabad kolkata pune karachi lahore islamabad dhaka colombo
kathmandu beijing shanghai shenzhen guangzhou hong kong taipei tokyo osaka kyoto seoul busan hanoi saigon bangkok
jakarta manila kuala lumpur sydney melbourne brisbane perth adelaide auckland wellington york boston chicago seattle
francisco angeles dallas houston denver atlanta miami philadelphia washington portland detroit
minneapolis toronto montreal vancouver ottawa calgary mexico bogota lima quito caracas aires montevideo rio
 brasilia havana texas california florida ohio 
jenkins grafana datadog dunedin murphys parkinsons alzheimers unicef unesco naacp covid gdpr hipaa stem nato fifa uefa faq asap covid19 tu eth phd mba msc bsc ngo ngos sme kpi okr okrs kpis
`.trim();
