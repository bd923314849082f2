const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Small words that hold English sentences together, and what English CVs are made of where there are no sentences. Words
 * that are as common in a neighbour ("in", "a", "is") are left out of both.
 */
export const englishWords: ReadonlySet<string> = words(
  'the and of to for with from by at on as that which this their our my i have has had was were are be been being will ' +
    'who when while where within across including through into all both each not also about after before under over ' +
    'present current january february march april june july august september october november december ' +
    'experience skills education employment history profile qualifications references work working worked job team ' +
    'management managing managed manager leading led delivered delivering supporting supported support providing provided ' +
    'responsible ensuring ensured developed developing staff council school university college degree training certificate ' +
    'officer assistant senior services service projects project planning health care housing social customer clients ' +
    'year years time full part driving licence available request telephone address mobile name date birth',
);

/** A language that CVs come in beside English, by its ISO 639-1 code, with small words that English does not have. */
export const otherWords: Readonly<Record<string, ReadonlySet<string>>> = {
  cy: words(
    'yn yr ar gyda ac mae wedi oedd bod gan sydd fel hefyd wrth dros drwy gyfer rhwng oddi hyd hyn hynny fy ei eu ein eich ' +
      'rwy rydw dwi nid neu bu byddaf gallaf gwaith profiad addysg sgiliau cyngor ysgol prifysgol cymraeg swydd swyddog ' +
      'cymwysterau cyfeiriad ffôn manylion personol cyflogaeth rheolwr tîm gweithio cyfrifol ionawr chwefror mawrth ebrill ' +
      'mehefin gorffennaf awst medi hydref tachwedd rhagfyr',
  ),
  fr: words(
    'le la les des du une et en dans pour avec sur par au aux est sont été je mon mes ses ce cette qui que ne pas depuis ' +
      'chez sous ainsi expérience formation compétences langues diplôme travail gestion responsable entreprise',
  ),
  de: words(
    'der das und mit für von den dem des ein eine einer im zum zur auf bei nach aus als auch ist sind wurde ich sowie ' +
      'über durch seit bis berufserfahrung ausbildung kenntnisse sprachen lebenslauf studium schule verantwortlich',
  ),
  es: words(
    'el los las una y en con para por del al es son fue mi mis su sus que desde hasta como sobre entre ' +
      'experiencia formación educación habilidades idiomas trabajo gestión responsable empresa años datos personales',
  ),
  pt: words(
    'os uma em com para por da das ao na nos nas é são foi meu minha seu sua que desde até como sobre entre ' +
      'experiência formação educação competências idiomas trabalho gestão responsável empresa anos dados pessoais',
  ),
  it: words(
    'il lo gli una e di in con per del della dei delle dal dalla al alla nel nella è sono stato mio mia suo sua che ' +
      'presso anche esperienza formazione istruzione competenze lingue lavoro gestione responsabile azienda anni dati',
  ),
  nl: words(
    'het een en van voor op bij naar uit als ook zijn werd ik mijn aan tot heb heeft niet sinds tussen ' +
      'werkervaring opleiding opleidingen vaardigheden talen verantwoordelijk bedrijf jaar persoonlijke gegevens',
  ),
  pl: words(
    'w z na od przez oraz dla się jest są był była jako po przy pod nad ze o moje moja mój nie także ' +
      'doświadczenie wykształcenie umiejętności języki praca zawodowe szkoła uniwersytet dane osobowe lat obecnie',
  ),
  cs: words(
    'v se na je do po pro při ve jsem jako také od který která kde jeho které byla byl za ' +
      'zkušenosti pracovní vzdělání jazyky práce škola dovednosti životopis',
  ),
  ro: words(
    'şi și în cu pe la din pentru este sunt fost mea meu ca sau după până prin între ' +
      'experiență experienţă educație educaţie competențe limbi loc muncă responsabil firmă ani',
  ),
};
