/**
 * Cities of the US and Canada by state or province, as `nameKey` has them: the larger ones, and smaller ones where many
 * companies sit. Complete it need not be: it tells "Fresno, CA" from "Toronto, CA" and "Lansing, MI" from "Milano, MI".
 * States whose two letters mean nothing else (Texas, New York, Ohio …) need none, but for cities called like an area.
 */
export const statesCities = {
  AL: 'auburn|birmingham|decatur|dothan|florence|gadsden|homewood|hoover|huntsville|madison|mobile|montgomery|opelika|prattville|tuscaloosa|vestavia hills',
  AZ: 'avondale|buckeye|casa grande|chandler|flagstaff|fountain hills|gilbert|glendale|goodyear|mesa|peoria|phoenix|prescott|scottsdale|sedona|surprise|tempe|tucson|yuma',
  AR: 'benton|bentonville|conway|fayetteville|fort smith|hot springs|jonesboro|little rock|lowell|north little rock|pine bluff|rogers|springdale',
  CA:
    'agoura hills|alameda|albany|alhambra|aliso viejo|anaheim|antioch|arcadia|azusa|bakersfield|belmont|berkeley|beverly hills|brea|brentwood|brisbane|buena park|' +
    'burbank|burlingame|calabasas|camarillo|campbell|carlsbad|carson|cerritos|chatsworth|chico|chino|chino hills|chula vista|citrus heights|city of industry|clovis|' +
    'commerce|compton|concord|corona|costa mesa|culver city|cupertino|cypress|daly city|dana point|danville|davis|del mar|diamond bar|downey|dublin|east palo alto|' +
    'el cajon|el dorado hills|el monte|el segundo|elk grove|emeryville|encinitas|encino|escondido|fairfield|folsom|fontana|foothill ranch|foster city|fountain valley|' +
    'fremont|fresno|fullerton|garden grove|gardena|gilroy|glendale|glendora|goleta|half moon bay|hawthorne|hayward|hercules|hermosa beach|hollywood|huntington beach|' +
    'indio|inglewood|irvine|irwindale|la habra|la jolla|la mesa|la mirada|ladera ranch|lafayette|laguna beach|laguna hills|laguna niguel|lake forest|lakewood|lancaster|' +
    'larkspur|livermore|lodi|lompoc|long beach|los alamitos|los altos|los altos hills|los angeles|los gatos|malibu|manhattan beach|manteca|marina del rey|martinez|' +
    'menlo park|merced|mill valley|millbrae|milpitas|mission viejo|modesto|monrovia|montclair|monterey|monterey park|moorpark|moraga|moreno valley|morgan hill|' +
    'mountain view|murrieta|napa|national city|newark|newbury park|newport beach|north hollywood|northridge|norwalk|novato|oakland|oceanside|ojai|ontario|orange|' +
    'orinda|oxnard|pacific palisades|pacifica|palm desert|palm springs|palmdale|palo alto|pasadena|petaluma|pico rivera|playa vista|pleasant hill|pleasanton|pomona|' +
    'poway|rancho cordova|rancho cucamonga|rancho santa margarita|redding|redlands|redondo beach|redwood city|rialto|richmond|riverside|rocklin|rohnert park|rosemead|' +
    'roseville|sacramento|salinas|san bernardino|san bruno|san carlos|san clemente|san diego|san dimas|san fernando|san francisco|san gabriel|san jose|' +
    'san juan capistrano|san leandro|san luis obispo|san marcos|san mateo|san rafael|san ramon|santa ana|santa barbara|santa clara|santa clarita|santa cruz|' +
    'santa fe springs|santa maria|santa monica|santa rosa|santee|saratoga|sausalito|scotts valley|seal beach|sherman oaks|signal hill|simi valley|solana beach|sonoma|' +
    'south gate|south san francisco|stanford|stockton|studio city|sunnyvale|sylmar|tarzana|temecula|thousand oaks|torrance|tracy|turlock|tustin|union city|upland|' +
    'vacaville|valencia|vallejo|van nuys|venice|ventura|vernon|victorville|visalia|vista|walnut|walnut creek|watsonville|west covina|west hollywood|west sacramento|' +
    'westlake village|westminster|whittier|woodland|woodland hills|yorba linda|yuba city',
  CO:
    'arvada|aspen|aurora|avon|boulder|brighton|broomfield|castle rock|centennial|colorado springs|commerce city|denver|durango|edwards|englewood|erie|evergreen|' +
    'fort collins|golden|grand junction|greeley|greenwood village|highlands ranch|lafayette|lakewood|littleton|lone tree|longmont|louisville|loveland|parker|pueblo|' +
    'superior|thornton|vail|westminster|wheat ridge|windsor',
  CT:
    'avon|bloomfield|branford|bridgeport|bristol|cheshire|danbury|darien|east hartford|fairfield|farmington|glastonbury|greenwich|groton|hamden|hartford|manchester|' +
    'meriden|middletown|milford|new britain|new canaan|new haven|new london|newington|newtown|north haven|norwalk|norwich|old greenwich|ridgefield|rocky hill|shelton|' +
    'simsbury|south windsor|southington|southport|stamford|stratford|torrington|trumbull|wallingford|waterbury|west hartford|west haven|westport|wethersfield|wilton|windsor',
  DE: 'bear|claymont|dover|georgetown|hockessin|lewes|middletown|milford|new castle|newark|rehoboth beach|smyrna|wilmington',
  FL:
    'altamonte springs|aventura|boca raton|bonita springs|boynton beach|bradenton|brandon|cape coral|celebration|clearwater|coconut creek|coconut grove|coral gables|' +
    'coral springs|davie|daytona beach|deerfield beach|delray beach|deltona|destin|doral|dunedin|estero|fort lauderdale|fort myers|fort pierce|fort walton beach|gainesville|' +
    'hallandale beach|heathrow|hialeah|hollywood|homestead|jacksonville|jacksonville beach|jupiter|key west|kissimmee|lake mary|lake worth|lakeland|land o lakes|largo|longwood|lutz|' +
    'maitland|margate|medley|melbourne|miami|miami beach|miami gardens|miami lakes|miramar|naples|north miami|north miami beach|north palm beach|ocala|oldsmar|orlando|' +
    'oviedo|palm bay|palm beach|palm beach gardens|palm coast|palm harbor|panama city|pembroke pines|pensacola|pinellas park|plant city|plantation|pompano beach|' +
    'ponte vedra beach|port charlotte|port orange|port st lucie|riverview|royal palm beach|safety harbor|sanford|sarasota|sebastian|st augustine|st petersburg|' +
    'saint petersburg|stuart|sunny isles beach|sunrise|tallahassee|tamarac|tampa|tarpon springs|titusville|venice|vero beach|wellington|west palm beach|weston|' +
    'winter garden|winter haven|winter park|winter springs',
  GA:
    'acworth|albany|alpharetta|athens|atlanta|augusta|brookhaven|buford|canton|carrollton|cartersville|columbus|cumming|dalton|decatur|duluth|dunwoody|gainesville|' +
    'johns creek|kennesaw|lawrenceville|lithia springs|macon|marietta|mcdonough|milton|newnan|norcross|peachtree city|peachtree corners|rome|roswell|sandy springs|' +
    'savannah|smyrna|snellville|stockbridge|stone mountain|suwanee|thomasville|tucker|valdosta|warner robins|woodstock',
  ID: 'boise|caldwell|coeur d alene|eagle|hayden|idaho falls|ketchum|lewiston|meridian|moscow|nampa|pocatello|post falls|sandpoint|star|sun valley|twin falls',
  IL:
    'addison|alsip|arlington heights|aurora|bannockburn|barrington|bartlett|bedford park|bensenville|berwyn|bloomingdale|bloomington|bolingbrook|buffalo grove|burr ridge|' +
    'carol stream|champaign|chicago|cicero|crystal lake|decatur|deerfield|dekalb|des plaines|downers grove|east peoria|edwardsville|elgin|elk grove village|elmhurst|' +
    'evanston|frankfort|franklin park|geneva|glen ellyn|glendale heights|glenview|gurnee|highland park|hinsdale|hoffman estates|hillside|itasca|joliet|lake bluff|' +
    'lake forest|lake zurich|lemont|libertyville|lincolnshire|lincolnwood|lisle|lombard|mchenry|melrose park|moline|morton grove|mount prospect|mundelein|naperville|niles|' +
    'normal|north chicago|northbrook|northfield|northlake|oak brook|oak lawn|oak park|oakbrook terrace|orland park|palatine|park ridge|peoria|plainfield|riverwoods|' +
    'rockford|rolling meadows|romeoville|rosemont|schaumburg|skokie|south elgin|springfield|st charles|streamwood|tinley park|urbana|vernon hills|warrenville|waukegan|' +
    'west chicago|west dundee|westchester|westmont|wheaton|wheeling|willowbrook|wilmette|winnetka|wood dale|woodridge|woodstock',
  IN:
    'anderson|avon|bloomington|brownsburg|carmel|columbus|crown point|elkhart|evansville|fishers|fort wayne|franklin|gary|goshen|greenfield|greenwood|hammond|indianapolis|' +
    'jeffersonville|kokomo|la porte|lafayette|lawrence|mishawaka|muncie|munster|new albany|noblesville|plainfield|portage|richmond|south bend|terre haute|valparaiso|' +
    'warsaw|west lafayette|westfield|whitestown|zionsville',
  KY: 'bowling green|covington|danville|elizabethtown|erlanger|florence|fort mitchell|fort thomas|frankfort|georgetown|hebron|henderson|hopkinsville|independence|lexington|louisville|newport|nicholasville|owensboro|paducah|richmond|shelbyville',
  LA: 'alexandria|baton rouge|bossier city|covington|gonzales|hammond|harahan|houma|kenner|lafayette|lake charles|mandeville|metairie|monroe|new iberia|new orleans|ruston|shreveport|slidell|thibodaux',
  ME: 'auburn|augusta|bangor|bar harbor|biddeford|brunswick|falmouth|freeport|kennebunk|lewiston|portland|saco|sanford|scarborough|south portland|waterville|westbrook|yarmouth',
  MD:
    'aberdeen|annapolis|annapolis junction|baltimore|beltsville|bel air|bethesda|bowie|chevy chase|clarksburg|cockeysville|college park|columbia|easton|elkridge|ellicott city|' +
    'frederick|gaithersburg|germantown|glen burnie|greenbelt|hagerstown|hanover|hunt valley|hyattsville|kensington|landover|lanham|largo|laurel|linthicum|linthicum heights|' +
    'lutherville|national harbor|north bethesda|ocean city|odenton|owings mills|oxon hill|potomac|reisterstown|rockville|salisbury|silver spring|sparks|takoma park|timonium|' +
    'towson|upper marlboro|waldorf|westminster|wheaton',
  MA:
    'acton|amesbury|amherst|andover|arlington|attleboro|auburndale|bedford|belmont|beverly|billerica|boston|boxborough|braintree|bridgewater|brighton|brockton|brookline|burlington|' +
    'cambridge|canton|charlestown|chelmsford|chelsea|chestnut hill|chicopee|concord|danvers|dedham|everett|fall river|fitchburg|foxboro|foxborough|framingham|franklin|gloucester|' +
    'great barrington|haverhill|hingham|holyoke|hopkinton|hudson|hyannis|ipswich|lawrence|leominster|lexington|lincoln|littleton|lowell|lynn|lynnfield|malden|mansfield|marblehead|' +
    'marlborough|marlboro|maynard|medfield|medford|medway|melrose|methuen|middleborough|middleton|milford|milton|natick|needham|needham heights|new bedford|newburyport|newton|' +
    'newton centre|newton lower falls|north adams|north andover|north billerica|north reading|northampton|northborough|norton|norwell|norwood|peabody|pittsfield|plainville|plymouth|' +
    'quincy|randolph|reading|revere|rockland|salem|saugus|sharon|shrewsbury|somerville|south boston|southborough|springfield|stoneham|stoughton|sudbury|taunton|tewksbury|tyngsboro|' +
    'wakefield|walpole|waltham|watertown|wayland|wellesley|wellesley hills|west springfield|westborough|westfield|westford|weston|westwood|weymouth|wilmington|winchester|woburn|' +
    'woods hole|worcester',
  MI:
    'allen park|ann arbor|auburn hills|battle creek|bay city|benton harbor|birmingham|bloomfield hills|brighton|canton|dearborn|detroit|east lansing|farmington|farmington hills|' +
    'ferndale|flint|fraser|grand blanc|grand haven|grand ledge|grand rapids|grandville|highland park|holland|howell|jackson|kalamazoo|kentwood|lansing|livonia|madison heights|marquette|midland|monroe|' +
    'mount pleasant|muskegon|northville|novi|okemos|pleasant ridge|plymouth|pontiac|port huron|portage|rochester|rochester hills|romulus|roseville|royal oak|saginaw|saline|' +
    'southfield|st clair shores|sterling heights|taylor|traverse city|troy|van buren township|walled lake|warren|waterford|west bloomfield|wixom|wyandotte|wyoming|ypsilanti|zeeland',
  MN:
    'apple valley|blaine|bloomington|brooklyn center|brooklyn park|burnsville|chanhassen|chaska|coon rapids|cottage grove|duluth|eagan|eden prairie|edina|excelsior|fridley|' +
    'golden valley|hopkins|lakeville|mankato|maple grove|maple plain|maplewood|medina|mendota heights|minneapolis|minnetonka|moorhead|new brighton|northfield|oakdale|owatonna|' +
    'plymouth|prior lake|red wing|richfield|rochester|rogers|roseville|saint cloud|saint paul|savage|shakopee|shoreview|st cloud|st louis park|st paul|stillwater|wayzata|' +
    'west saint paul|white bear lake|winona|woodbury',
  MS: 'biloxi|brandon|clinton|columbus|flowood|greenville|gulfport|hattiesburg|jackson|madison|meridian|ocean springs|olive branch|oxford|pascagoula|pearl|ridgeland|southaven|starkville|tupelo|vicksburg',
  MO:
    'ballwin|blue springs|branson|bridgeton|brentwood|cape girardeau|chesterfield|clayton|columbia|creve coeur|earth city|ellisville|fenton|florissant|hazelwood|independence|' +
    'jefferson city|joplin|kansas city|kirkwood|lees summit|liberty|maryland heights|north kansas city|o fallon|ofallon|overland|riverside|rolla|saint charles|saint joseph|' +
    'saint louis|sedalia|springfield|st charles|st joseph|st louis|st peters|town and country|webster groves|wentzville',
  MT: 'belgrade|big sky|billings|bozeman|butte|great falls|hamilton|helena|kalispell|missoula|whitefish',
  NE: 'bellevue|columbus|fremont|grand island|hastings|kearney|la vista|lincoln|norfolk|north platte|omaha|papillion|sidney',
  NH: 'amherst|bedford|concord|derry|dover|durham|exeter|hampton|hanover|hooksett|hudson|keene|laconia|lebanon|londonderry|manchester|merrimack|milford|nashua|newmarket|north hampton|peterborough|portsmouth|rochester|salem|seabrook|stratham|windham',
  NC:
    'apex|asheboro|asheville|black mountain|boone|burlington|carrboro|cary|chapel hill|charlotte|clayton|clemmons|concord|cornelius|davidson|durham|fayetteville|garner|gastonia|' +
    'goldsboro|greensboro|greenville|hendersonville|hickory|high point|holly springs|huntersville|indian trail|jacksonville|kannapolis|kernersville|lenoir|matthews|mint hill|' +
    'monroe|mooresville|morrisville|mount airy|new bern|pinehurst|pineville|pittsboro|raleigh|research triangle park|rocky mount|salisbury|sanford|southern pines|statesville|' +
    'wake forest|waxhaw|wilmington|wilson|winston salem',
  ND: 'grand forks',
  OR: 'albany|ashland|astoria|aurora|beaverton|bend|clackamas|corvallis|eugene|forest grove|grants pass|gresham|happy valley|hermiston|hillsboro|hood river|keizer|klamath falls|lake oswego|mcminnville|medford|milwaukie|newberg|newport|oregon city|pendleton|portland|redmond|roseburg|salem|sherwood|springfield|tigard|troutdale|tualatin|west linn|wilsonville|woodburn',
  PA:
    'allentown|altoona|ambler|ardmore|audubon|bala cynwyd|bensalem|berwyn|bethel park|bethlehem|blue bell|bristol|bryn mawr|butler|camp hill|canonsburg|carlisle|center valley|' +
    'chadds ford|chambersburg|chester|chesterbrook|chesterfield|coatesville|collegeville|conshohocken|coraopolis|cranberry township|devon|downingtown|doylestown|easton|erie|' +
    'exton|feasterville trevose|fort washington|gettysburg|gladwyne|greensburg|hanover|harrisburg|hatboro|hatfield|havertown|hazleton|hershey|horsham|huntingdon valley|jenkintown|' +
    'johnstown|kennett square|king of prussia|lancaster|langhorne|lansdale|latrobe|lebanon|lititz|malvern|mechanicsburg|media|monroeville|montgomeryville|moon township|newtown|' +
    'newtown square|norristown|oaks|philadelphia|phoenixville|pittsburgh|plymouth meeting|pottstown|pottsville|quakertown|radnor|reading|scranton|sewickley|souderton|' +
    'southampton|state college|trevose|uniontown|villanova|warminster|warrendale|washington|wayne|west chester|west conshohocken|wexford|wilkes barre|williamsport|willow grove|' +
    'wynnewood|wyomissing|yardley|york',
  RI: 'barrington|bristol|cranston|cumberland|east greenwich|east providence|johnston|lincoln|middletown|narragansett|newport|north kingstown|pawtucket|portsmouth|providence|smithfield|south kingstown|wakefield|warwick|west warwick|westerly|woonsocket',
  SC: 'aiken|anderson|beaufort|bluffton|charleston|clemson|columbia|daniel island|duncan|florence|fort mill|goose creek|greenville|greenwood|greer|hilton head island|hilton head|irmo|indian land|lexington|mauldin|moncks corner|mount pleasant|myrtle beach|north charleston|rock hill|simpsonville|spartanburg|summerville|sumter|taylors|west columbia',
  SD: 'aberdeen|brandon|brookings|mitchell|pierre|rapid city|sioux falls|watertown|yankton',
  TN: 'alcoa|bartlett|brentwood|bristol|chattanooga|clarksville|cleveland|collierville|columbia|cookeville|cordova|franklin|gallatin|germantown|goodlettsville|hendersonville|jackson|johnson city|kingsport|knoxville|la vergne|lebanon|maryville|memphis|morristown|mount juliet|murfreesboro|nashville|nolensville|oak ridge|smyrna|spring hill',
  TX: 'grand prairie',
  UT:
    'alpine|american fork|bluffdale|bountiful|cedar city|clearfield|cottonwood heights|draper|eagle mountain|farmington|heber city|herriman|highland|holladay|kaysville|layton|lehi|' +
    'lindon|logan|midvale|millcreek|moab|murray|north salt lake|ogden|orem|park city|payson|pleasant grove|provo|riverton|roy|saint george|salt lake city|sandy|saratoga springs|' +
    'south jordan|south salt lake|spanish fork|springville|st george|taylorsville|tooele|vineyard|west jordan|west valley city|woods cross',
  VT: 'barre|bennington|brattleboro|burlington|colchester|essex junction|manchester|middlebury|montpelier|randolph|rutland|shelburne|south burlington|st albans|stowe|waitsfield|waterbury|williston|winooski|woodstock',
  VA:
    'alexandria|annandale|arlington|ashburn|ashland|blacksburg|bristol|burke|centreville|chantilly|charlottesville|chesapeake|chesterfield|christiansburg|culpeper|danville|dulles|' +
    'dumfries|fairfax|falls church|fort belvoir|fredericksburg|gainesville|glen allen|great falls|hampton|harrisonburg|haymarket|henrico|herndon|king george|lansdowne|leesburg|' +
    'lorton|lynchburg|manassas|martinsville|mclean|mechanicsville|merrifield|middleburg|midlothian|newport news|norfolk|oakton|petersburg|portsmouth|purcellville|quantico|radford|' +
    'reston|richmond|roanoke|salem|south riding|springfield|stafford|staunton|sterling|suffolk|triangle|tysons|tysons corner|vienna|virginia beach|warrenton|waynesboro|' +
    'williamsburg|winchester|woodbridge|yorktown',
  WA:
    'anacortes|arlington|auburn|bainbridge island|battle ground|bellevue|bellingham|blaine|bothell|bremerton|burien|burlington|camas|des moines|dupont|edmonds|ellensburg|everett|' +
    'federal way|ferndale|fife|friday harbor|gig harbor|issaquah|kenmore|kennewick|kent|kirkland|lacey|lake stevens|lakewood|liberty lake|longview|lynnwood|maple valley|marysville|' +
    'mercer island|mill creek|monroe|moses lake|mount vernon|mountlake terrace|mukilteo|newcastle|normandy park|oak harbor|olympia|pasco|port angeles|port townsend|poulsbo|pullman|' +
    'puyallup|redmond|renton|richland|ridgefield|sammamish|seatac|seattle|sequim|shoreline|silverdale|snohomish|snoqualmie|spokane|spokane valley|sumner|tacoma|tukwila|tumwater|' +
    'union gap|vancouver|vashon|walla walla|washougal|wenatchee|woodinville|yakima',
} as const;

export const provincesCities = {
  AB: 'airdrie|banff|calgary|canmore|edmonton|fort mcmurray|grande prairie|leduc|lethbridge|medicine hat|okotoks|red deer|sherwood park|spruce grove|st albert',
  BC: 'abbotsford|burnaby|chilliwack|coquitlam|delta|kamloops|kelowna|langley|maple ridge|nanaimo|nelson|new westminster|north vancouver|penticton|port coquitlam|port moody|prince george|richmond|saanich|squamish|surrey|vancouver|vernon|victoria|west vancouver|whistler|white rock',
  MB: 'brandon|portage la prairie|selkirk|steinbach|thompson|winkler|winnipeg',
  NB: 'bathurst|dieppe|edmundston|fredericton|miramichi|moncton|rothesay|saint john',
  NL: 'corner brook|gander|mount pearl|paradise|st johns',
  NT: 'yellowknife',
  NU: 'iqaluit',
  ON:
    'ajax|aurora|barrie|belleville|brampton|brantford|burlington|cambridge|concord|cornwall|etobicoke|guelph|hamilton|kanata|kingston|kitchener|london|markham|milton|mississauga|' +
    'newmarket|niagara falls|north bay|north york|oakville|oshawa|ottawa|peterborough|pickering|richmond hill|sarnia|sault ste marie|scarborough|st catharines|stouffville|sudbury|' +
    'thornhill|thunder bay|toronto|vaughan|waterloo|whitby|windsor|woodbridge|woodstock',
  PE: 'charlottetown|stratford|summerside',
  QC:
    'boisbriand|boucherville|brossard|chambly|dorval|drummondville|gatineau|granby|lachine|laval|levis|longueuil|mirabel|mont royal|montreal|pointe claire|quebec city|repentigny|' +
    'rimouski|saguenay|saint hyacinthe|saint jerome|saint laurent|sherbrooke|st laurent|terrebonne|trois rivieres|vaudreuil dorion|victoriaville|westmount',
  SK: 'moose jaw|north battleford|prince albert|regina|saskatoon|swift current|warman',
  YT: 'whitehorse',
} as const;
