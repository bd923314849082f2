/**
 * First names and what people call themselves by them, a line each: a short form may stand in several lines, and two
 * names go together where one line holds both. Short forms in use in Britain, written down by hand.
 */
const lines = `
abigail abby abbie gail
albert al bert bertie
alexander alex alec sandy alexandre xander
alexandra alex sandra lexi sasha
alfred alf alfie fred
alison ali
amanda mandy
andrew andy drew
angela angie
anthony tony antony ant
archibald archie
barbara babs barb
benjamin ben benny
bernadette bernie
bernard bernie
beverley bev
bradley brad
cameron cam
caroline carrie caro
catherine kate katie cathy cath kathy kitty katherine kathryn catharine
charles charlie chas chuck
charlotte charlie lottie
christina chris tina chrissie
christine chris tina chrissie
christopher chris kit
clifford cliff
daniel dan danny
david dave davy
deborah debbie deb debra
dennis den denny
donald don donnie
dorothy dot dottie
douglas doug
edmund ed eddie ted
edward ed eddie ted teddy ned
eleanor ellie nell nora elinor
elizabeth liz lizzie beth betty eliza lisa libby elisabeth betsy
emily em
emma em
ernest ernie
eugene gene
frances fran frankie
francesca fran frankie
francis frank
franklin frank
frederick fred freddie freddy
gabriel gabe
gareth gaz
geoffrey geoff jeff jeffrey
george georgie
georgina georgie gina
gerald gerry jerry
gerard gerry
gillian gill jill
gordon gord
graham gray graeme
gregory greg
harold harry hal
harriet hattie harri
helen nell
henry harry hal
herbert bert herb
howard howie
hugh hughie
isabel izzy bella isobel isabelle
isabella izzy bella
jacob jake
jacqueline jackie jacqui
james jim jimmy jamie
janet jan
janice jan
jeremy jez jerry jem
jennifer jen jenny
jessica jess jessie
joanna jo joanne
joanne jo joanna
john jack johnny jon
jonathan jon jonny johnny
joseph joe joey
josephine jo josie
joshua josh
judith judy jude
julia jules
julian jules
katherine kate katie kathy kath kathryn catherine
kathleen kath kathy
kathryn kate katie kathy kath katherine catherine
kenneth ken kenny
kimberley kim
laurence larry laurie lawrence
leonard len lenny leo
leslie les
lesley les
lewis lou
louis lou
louise lou
lucinda lucy cindy
lynne lyn lynn
madeleine maddy maddie
malcolm mal
margaret maggie meg peggy marge margie
maria mia
marjorie marge margie
martin marty
matthew matt
maureen mo
maurice mo
maxwell max
maximilian max
megan meg
melanie mel
melissa mel
michael mike mick micky
michelle shell
mohammed mohammad muhammad mohamed mo
nancy nan
natalie nat
nathan nate nat
nathaniel nate nat nathan
neil neal niall
nicholas nick nicky nicolas
nicola nicky nic
norman norm
oliver olly ollie
olivia liv livvy
pamela pam
patricia pat trish tricia patsy
patrick pat paddy
penelope penny
peter pete
philip phil phillip
philippa pippa pip
rachel rach rachael
raymond ray
rebecca becky becca bex
reginald reg reggie
richard dick rich rick ricky richie
robert bob bobby rob robbie bert
robin rob
roderick rod
rodney rod
roger rodge
ronald ron ronnie
rosalind ros
rosemary rose rosie
russell russ
samantha sam sammy
samuel sam sammy
sarah sally sara
sebastian seb
sharon shaz
sheila shelagh
simon si
sophia sophie
stanley stan
stephanie steph
stephen steve steven stevie
stuart stu stewart
susan sue susie suzie
susannah sue susie suzanne
sylvia syl
tabitha tabby
terence terry
teresa terry tess theresa
thomas tom tommy
timothy tim
tobias toby
toby tobias
tracey trace tracy
valerie val
veronica ronnie vera
victor vic
victoria vicky vikki tori
vincent vince vinny
virginia ginny
vivienne viv
walter wally walt
wilfred wilf
william bill billy will liam willy
winifred win winnie freda
yvonne eve
zachary zach zack
`;

const families = new Map<string, Set<number>>();
for (const [at, line] of lines.trim().split('\n').entries()) {
  for (const name of line.split(' ')) families.set(name, (families.get(name) ?? new Set()).add(at));
}

/** Whether two first names, plain and in small letters, are forms of one: `liz`, `elizabeth`. */
export function areFormsOfOneName(one: string, other: string): boolean {
  const known = families.get(other);
  return known !== undefined && [...(families.get(one) ?? [])].some((at) => known.has(at));
}
