import { stemOf } from '../3-facts/words.ts';
import { sameWord } from './same-words.ts';

/**
 * Words of everyday talk, by how often a million words of it hold them, their forms together: the key is the natural
 * logarithm. From the dialogue of films (M. Brysbaert and B. New, SUBTLEX-US, 2009), which is nearer to posts than
 * edited text is; stop words, names and swear words left out.
 */
const WORDS: Readonly<Record<number, string>> = {
  8: `back come go gonna good know like look make man okay right see take tell thing think time want well yeah yes`,
  7: `always anything around ask away believe better big call care day dead didn everything father feel find first friend
getting girl give god great guy happened help hey home keep kid kill last leave life little live long love maybe mean
minute miss mother mr much must name need never new nice night nothing people place please put really said say sir
something sorry still stop sure talk thank thought told try uh wait way work years`,
  6: `actually afraid ago ain alone already another anyone anyway baby bad beautiful best bit book boy break bring brother
business came car case cause chance change check close couldn course crazy cut days deal die different doctor doesn
dog done door drink drive easy eat else em end enough everybody everyone exactly excuse face family fight fine fire
forget found game gave gone gotta guess gun guys hand happy hard hate haven head hear heard heart hell hello hi hit
hold honey hope hours house huh hurt idea job kind knew lady late later left line listen lost lot made many married
matter may meet mind money months morning move mrs next nobody number office ok old open order part party pay person
phone pick picture plan play point police pretty probably problem question quite read ready real reason remember room
run save saw says school second seems seen set shot show since sit sleep somebody someone son soon sounds speak stand
start stay story stuff supposed today together tomorrow tonight took town trouble true turn understand use used walk
wanna wasn watch water week went whatever whole wife wish without woman wonderful word world worry wouldn wrong young`,
  5: `able absolutely accident across act afternoon agree ah ahead air alive allowed almost along amazing american animal
answer anybody anymore anywhere apartment appreciate aren arm army arrest attack attention bag ball bank bar beat
become bed beginning behind belong bet birthday black blood blow blue boat body boss bother box boys brain breathe
broke brought building burn buy bye calm card carry catch caught certainly charge choice christ christmas city class
clean clear clothes club coffee cold college company completely consider continue control cool count country couple
court cover cry cute dance dangerous dark darling date daughter dear decided definitely destroy dinner dollars dream
dress drop drugs dude early earth either enjoy entire evening except excited expect experience explain eye eyes fact
fair fall far fast fault fear feet felt figure finally finish fish fix floor fly follow food fool force forever
forgive forgot free front full fun funny future gentlemen given glad glass goes goodbye grab ground grow guard ha hair
half handle hang hasn hide high honor horse hospital hot hotel human hundred hurry husband imagine important
information inside interesting invited involved jail jesus join joke judge jump kept key kick king kiss knock known
land laugh law lawyer lead learn least leg less letter lie light list lock longer lord lose ls luck lucky lunch lying
ma mad manager master meant mention mess message met middle miles million mistake moment mouth movie murder music
nature none normal notice offer ones operation others outside pain paint paper parents park partner pass past patient
perfect piece plane poor position possible power practice present promise protect prove pull push quick quiet raise
rather reach realize record red relax report respect responsible rest return ride ring road rock roll rules safe
scared seat secret security sell send sense sent serious service sex share ship shoes shoot shop short shouldn sick
side sign simple sing sister situation small smart smell smoke sometimes somewhere song sort soul special spend star
state station step stick store straight strange street strong study stupid suit surprise swear sweet system table
taken tape teach team terrible test th though thousand throw ticket till tired top totally touch tough track train
treat tree tried trip trust truth um uncle unless usually visit voice wake wall war waste weapon wear wedding weird
welcome weren white win window witness worse worth wow write ya yesterday`,
  4: `accept access account action activity actor ad add address admit advice affair affect afford age airport alarm among
angry apologize apparently appear apple appointment approach area argue arranged arrived art artist asleep ate attempt
attend attractive aunt authority avoid aware awesome awful babe band bang barely base basically bath bathroom battle
beach bear became bedroom beer beg began bell beyond bigger biggest bike bird bite blame bleeding bless blew blind
block board bomb bones boring born borrow bottle bottom bought bowl boyfriend brave breakfast bridge bright brilliant
broken bucks bug built bull bullet bunch buried bus bust buying cab cake camera camp cancel candy career cash cat
celebrate cell center cents certain chain chair challenge champagne character charming chase cheap cheating cheer
cheese chest chick chicken chinese chip chocolate choose church cigarette circle civil claim client climb clock closer
coach coat code collect color com comfortable command committed common community complicated computer concerned
condition confession confidence confirm confused congratulations connection contact contract conversation convinced
cook cookies copy corner correct cost cousin cow crack crash cream create creature credit crew crime criminal cross
crowd cup customers damage dare de decision deep defend defense degrees deliver demand demon deny department depends
depressed desert deserve designed desk desperate details developed devil diamond difficult dig direction director
dirty disappeared disappointed discovered discuss disgusting disturb divorce double doubt downstairs drag draw driver
drunk dry duck due dumb dump duty earlier earn ears easier education effect eggs eh electric elevator embarrassing
emergency emotional empty enemy energy engaged engine english enter escape especially event everywhere evidence evil
example excellent executive exist expensive explosion express extra extremely failed faith fake familiar famous fan
fancy fantastic farm faster fat favor favorite feed fell fellas fellow female field file fill film finger firm fit
flight flowers folks foot football forgotten form fortune forward freak freedom french fresh friday frightened funeral
gang garbage garden gas gate gather gay generous genius gentleman german ghost gift girlfriend gold gotten government
grade graduate grand grandma grandpa grave greatest green group guarantee guest guilty guts hall handsome hardly harm
hat health heat heaven heavy held hero hill hired history ho hole honest hook horrible huge hungry hunt ice idiot
ignore immediately impossible impressed including incredible indeed innocent insane insist instead insurance
intelligence intend international interrupt interview introduce investigation island issue jacket jealous joint jury
justice keys kidnapped killer kinda kitchen knees knife la lab lake language large lay leader legal lesson letting
level liar license lied lift limit lips ln load local location lonely loose loser loss loud lover low lower machine
madam magazine magic mail main male map march market marks marriage match mate mayor meal meat medical medicine member
memory merry milk miracle mission mister mixed model monday monkey monster mood moon mountain mystery nail naked
national near nearly necessary neck neighborhood neighbors neither nerve nervous newspaper noise nose note nowhere
nurse nuts object observe obviously ocean odd official often oil older onto opinion opportunity organization original
ought outta owe owns pack page paid pair pants pardon paying peace perfectly performance permission physical pig pills
pilot pizza planet plant plate player pleasure plenty pocket poison political pool possession post pounds pray prefer
pregnant prepared press pressure pretend price princess print private process producer product professional program
project proof property propose proud provide public punch punishment purpose quarter queen quickly race radio rain ran
rat rate reality received recently recognize reference refuse regret regular related relationship release remain
remind remove rent repeat replace represent request required rescue research restaurant results retired rich rid
ridiculous rip rise risk river rob romantic roof rough round ruin rush sad safety sake sale sandwich santa saturday
scene schedule science score screaming sea search season secretary separate seriously serve settle several sexual
shadow shake shame shape shine shirt shock shoulder shout shower sight signal silly silver simply single size skin sky
slept slip slow smile snake snow social society soft sold solve someday somehow someplace sooner source space spare
speech speed spell spent spirit split spoke sports spot spread spring square staff stage staring statement steal stink
stock stole stolen stomach stone storm stranger strength strike stuck student style subject success suck sudden
suddenly suffer sugar suggest suicide summer sun sunday supply support surgery survive suspect sweat sweetheart
sweetie swim swing switch tail talent tall tank target taste taught tea teacher tear teeth television terms terrific
theater theory third threatened threw throat tie tied tight tiny tip toast toilet tongue tour towards trade transfer
trap travel trial trick truck truly twice type ugly unbelievable understood uniform unit upset upstairs vacation value
victim video view village vision vote warm warning wash wave ways weak weather weekend weight wet wheel whenever
whether whoever wild willing wind wine wing winner wire witch within woods worst wrap written wrote yard yelling
yellow`,
  3: `abandoned ability aboard accused admire adopted adorable adult advance advantage advise agency agents aim alcohol
alert alien ambulance amount ancient anger announcement anytime appeal apply approve april argument article ashamed
aside attitude audience audition available awake award awfully badly bail baseball basement basketball bat battery
beans beast beef behave behavior belt benefit betrayed bills birth blast blonde boom booth boots border bound bout bow
bread breasts bride brief british bro brush bum bump bush cabin cable cage cancer cap capable captured carefully
casino cast castle cave century champion channel chat chill chop chuckles cigar circumstances citizen classic clearly
clever closet cloud clown clue coast coincidence combination comment commercial committee compared competition
complain concentrate conference construction contain contest convention convicted cooperate corporate cos costume
couch counsel courage cowboy crawl creep cried critical crush culture cure curious current curse custody dancer data
dawn dealer debt decent deck declare delay delicious delighted delivery describe desire destiny determined device
directly dirt disease dishes dismissed distance distracted district dive division document doll downtown dozen drama
drove drown dust ease easily edge effort election employees entertainment equal equipment established estate eternal
eventually exact examine exchange exercise exit expert explanation exposed fabulous failure fantasy fascinating
fashion fate favour fed federal fence fever fighter flag flash flat flesh flip floating flow focus foolish foreign
forest fought fourth frame fridge friendly friendship fries fruit function fund gain gambling garage giant glory
gloves goal golden golf gorgeous gosh governor grateful gray grew grown guide habit harder heal healthy hidden higher
highly hip holiday homework honestly hop horn host hostage hug humiliated humor hung identify identity ill illegal
improve inches incident indicate infection initial inspired instructions insult intention invented investment iron jam
japanese journey joy juice jungle knowledge lack lad laid launch league led legend library link lion literally loan
lousy lungs maid mall manners marvelous mask mass material math measure media mental mercy merely metal midnight
mighty minister mirror miserable missile monitor moral moron mostly motion motive movement muscle museum nasty
negative nightmare nonsense obligation obsessed obvious occasion occurred offended offense option orange outfit owner
package palace panic particular passengers passion patch path pathetic pattern peanut pee pen penny per percent period
permit pet piano pie pin pink pipe pitch pity plain plastic pleasant policy pops popular pot potato potential pour
prayer precious precisely presence pride priest prize procedure proceed profit progress promotion proper published
pulse pump punk pure purse quality rabbit range rape rare recall recommend recovered regarding register rehearsal
relatives remarkable reputation reservation residence resist respond reveal review reward rifle robbery role root rope
route routine row royal rub rude rumor russian sacrifice sail salad salt sample sand sat satisfied scary scientist
scout scratch screen script seal section seek senior sensitive sentence series sexy shark sharp shave sheets shell
shift shove sighs silence silent sin sink site ski skills skip slap slave slide slowly snap sneak socks soda solid
soup spanish specific spin spit spoil spoken spy squad squeeze stabbed stairs stake standard starving status steady
steak stood stress stretch string strip struggle studio sucker super supper surface surgeon surrounded swallow swell
sword tag tap tax taxi technically teenager tent terrorist testify thee therefore thief thin thou threat thrilled
thrown thursday thy toe tools torture toss towel tower trace tradition traffic trail transport treasure treatment
trigger trunk tube tuesday tune tunnel turkey twins twist underwear union unusual useless vampire vehicle victory
violation violence virgin volunteer wagon wallet warrant wherever whip whispering whistle wide winter wipe wise woke
wolf wore workers wreck writer younger zone`,
};

const COMMONNESS: ReadonlyMap<string, number> = new Map(
  Object.entries(WORDS).flatMap(([logarithm, words]) =>
    words.split(/\s/).map((word) => [sameWord(stemOf(word)), Number(logarithm)] as const),
  ),
);

/** How common in everyday talk the words of a term are: from 3 (20 in a million) to 8 (2,000 and more); 0 below that. */
export const commonness = (term: string): number => COMMONNESS.get(term) ?? 0;
