import { type PersonalPattern, type PersonalPatterns, start, toTurn } from './statement.ts';

const believer =
  "(?:(?:roman |greek |russian |eastern |ultra-|modern )?(?:catholic|christian|muslim|hindu|sikh|jewish|jew|buddhist|methodist|baptist|anglican|protestant|quaker|pentecostal|orthodox|evangelical|jain|pagan|humanist|atheist|agnostic|mormon|rastafarian|bah[aá]['’]i|jehovah['’]s witness|seventh[- ]day adventist|shia|sunni))";
const worship =
  "(?:church|mosque|temple|synagogue|gurdwara|mandir|chapel|parish|congregation|faith|god|allah|jesus|christ|bible|qur['’]?an|torah|mass|quaker meeting|sunday school|choir)";
const ethnic =
  '(?:white|black|asian|mixed|arab|gypsy|roma|traveller|afro|african|caribbean|chinese|indian|pakistani|bangladeshi|south asian|east asian|latin|hispanic|bame|dual heritage|biracial)';
const oriented = String.raw`(?:gay|lesbian|bisexual|bi|queer|pansexual|asexual|homosexual|heterosexual|straight|transgender|trans|non-binary|nonbinary|LGBTQ?I?A?\+?)`;

/** Words that make a belief or a group a subject of work: a Muslim chaplain, a Catholic school, a gay men's health worker. */
const work = String.raw`(?!\W*(?:\w+\W+){0,2}?(?:schools?|academ(?:y|ies)|colleges?|primary|secondary|chaplain\w*|teachers?|advisers?|workers?|officers?|leads?|managers?|services?|aid|homes?|housing|trusts?|charit\w+|councils?|networks?|projects?|communit(?:y|ies)|women|men|families|patients?|residents?|tenants?|clients?|people|groups?|heritage (?:officer|manager|sites?)|studies|education|history|awareness|training|lawyers?|association|diocese|press|economics|markets?|box|belt|hat|goods|spirit|lining|card|cab|country|paper)\b)`;

const hint = String.raw`\b(?:catholic|christian|muslim|hindu|sikh|jewish|jew|buddhist|methodist|baptist|anglican|protestant|quaker|pentecostal|orthodox|evangelical|jain|pagan|humanist|atheist|agnostic|mormon|rastafarian|bah[aá]['’]i|jehovah|adventist|shia|sunni|church|churchwarden|mosque|temple|synagogue|gurdwara|mandir|chapel|parish|congregation|faith|god|allah|jesus|christ|bible|torah|mass|sunday school|choir|religion|religious|beliefs|worship(?:per)?|pray|ramadan|islam|hijab|turban|kippah|niqab|sabbath|shabbat|lent|elder|deacon|lay|serve|sing|preach|fast|white|black|asian|mixed|arab|gypsy|roma|traveller|afro|african|caribbean|chinese|indian|pakistani|bangladeshi|latin|hispanic|bame|dual heritage|biracial|gay|lesbian|bisexual|bi|queer|pansexual|asexual|homosexual|heterosexual|straight|transgender|trans|non-?binary|LGBTQ?I?A?|union|shop steward|UNISON|Unite|GMB|NEU|NASUWT|NUT|ATL|UCU|RCN|PCS|FBU|USDAW|RMT|ASLEF|TSSA|CWU|BMA|EIS|Community|Prospect|BECTU|NAHT)\b`;

const patterns: readonly PersonalPattern[] = [
  {
    kind: 'faith',
    of: new RegExp(
      String.raw`(?:${start}|\bI(?:['’]m| am| was)? |\bas )(?:an? |also |proud(?:ly)? |born[- ]again |practi[sc]ing |committed |devout |active |lay |lapsed |strict |observant |non-practi[sc]ing |of )*${believer}\b(?=\s*(?:[,.;:|)]|$|and\b|by (?:faith|birth|religion)\b|faith\b|family\b|background\b|who\b|with\b|so\b|I\b|minister\b|preacher\b))${work}${toTurn}`,
      'giu',
    ),
  },
  {
    // One item of a list: "Leeds LS8, catholic, own car".
    kind: 'faith',
    of: new RegExp(String.raw`(?<=[,/]\s{0,3})${believer}(?=\s{0,3}(?:[,.;|/)]|$))`, 'giu'),
  },
  {
    kind: 'faith',
    of: new RegExp(
      String.raw`\b(?:practi[sc]ing|devout|born[- ]again|lapsed|observant|committed) ${believer}\b${work}${toTurn}`,
      'giu',
    ),
  },
  {
    kind: 'faith',
    of: new RegExp(
      String.raw`\b(?:my (?:own |strong |christian |muslim |local |home |religion|religious)*\b(?:religion|beliefs|${worship})|I (?:\w+ )?(?:worship|pray|fast|preach|serve|sing|volunteer|help out|attend(?: mass| worship| services)?|convert(?:ed)?|was baptised|was confirmed) (?:\w+ ){0,4}?(?:${worship}|ramadan|Islam|St\.? \p{Lu}\p{L}+)|(?:church|mosque|temple|synagogue)[- ]?goer|regular worshipper|observ(?:e|ing) (?:ramadan|the sabbath|shabbat|lent)|(?:elder|deacon|churchwarden|church warden|lay (?:preacher|reader)|sunday school teacher) at|I (?:am|wear) (?:an? )?(?:hijab|turban|kippah|niqab))\b${toTurn}`,
      'giu',
    ),
  },
  {
    kind: 'ethnicity',
    of: new RegExp(
      String.raw`(?:\bI(?:['’]m| am| identify as) |\bas )(?:an? |proud(?:ly)? |of |british |english |irish |welsh |scottish )*(?:${ethnic}(?:[ /-]|\b))+(?:british |english |african |caribbean |asian |irish |european |heritage |descent |origin |background |and |other )*(?:wom[ae]n|m[ae]n|person|male|female|background|heritage|descent|origin|british)?\b${work}${toTurn}`,
      'giu',
    ),
  },
  {
    kind: 'ethnicity',
    of: new RegExp(
      String.raw`(?:${start}|\b(?:of|from an?) )(?:${ethnic}(?:[ /-]+))+(?:british|english|african|caribbean|asian|irish|heritage|descent|origin|background|other)\b(?=\s*(?:[,.;|)]|$|(?:heritage|descent|origin|background|african|caribbean|asian)\b))${work}${toTurn}`,
      'giu',
    ),
  },
  {
    kind: 'orientation',
    of: new RegExp(
      String.raw`(?:\bI(?:['’]m| am| identify as| came out as)|\bas|${start}(?:proud(?:ly)?|openly|out)) (?:an? |also |proud(?:ly)? |openly |out )*${oriented}\b${work}${toTurn}`,
      'giu',
    ),
  },
  {
    kind: 'union',
    of: /\b(?:UNISON|Unite|GMB|NEU|NASUWT|UCU|RCN|PCS|FBU|USDAW|RMT|ASLEF|TSSA|CWU|BMA|EIS|NAHT) (?:\w+ )?(?:rep|steward|delegate|convenor)\b/gu,
  },
  {
    kind: 'union',
    of: new RegExp(
      String.raw`(?:\bI(?:['’]m| am| was| have been) (?:an? )?(?:\w+ )?|${start}(?:an? )?(?:active |lifelong |current |former |paid-up |elected )*)(?:(?:trade )?union (?:member|rep(?:resentative)?|steward|official|convenor|branch (?:secretary|chair|officer|treasurer))|shop steward|(?:member|branch (?:secretary|chair|officer|treasurer)|rep(?:resentative)?|steward) (?:of|for|with|at) (?:the )?(?:UNISON|Unite(?: the Union)?|GMB|NEU|NASUWT|NUT|ATL|UCU|RCN|PCS|FBU|USDAW|RMT|ASLEF|TSSA|CWU|BMA|EIS|Community|Prospect|BECTU|NAHT|trade union))\b${toTurn}`,
      'giu',
    ),
  },
];

/** What people say of their own religion, ethnic group, orientation and union. */
export const belief: PersonalPatterns = { hint, patterns };
