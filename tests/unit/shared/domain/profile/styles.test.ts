import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../../../shared/domain/profile/profile.ts';

/** Heads of CVs: each gives the same person. */
const heads = [
  'Priya Ramanathan-Iyer\nHousing Officer\n12 Elm Road, Leeds LS8 2PT | +44 (0)7700 900 456 | p.ramanathan@example.com',
  'CURRICULUM VITAE\n\nPRIYA RAMANATHAN-IYER\n\nAddress: 12 Elm Road, Leeds, LS8 2PT\nTel: +44 (0)7700 900 456\nEmail: p.ramanathan@example.com',
  '12 Elm Road\nLeeds\nLS8 2PT\n+44 (0)7700 900 456\np.ramanathan@example.com\n\nPriya Ramanathan-Iyer',
  'Name: Priya Ramanathan-Iyer\nAddress: 12 Elm Road, Leeds LS8 2PT\nMobile: +44 (0)7700 900 456\nE-mail: p.ramanathan@example.com',
  'Priya Ramanathan-Iyer – Housing Officer\np.ramanathan@example.com · +44 (0)7700 900 456 · Leeds LS8 2PT',
  'Contact\n+44 (0)7700 900 456\np.ramanathan@example.com\nLeeds LS8 2PT\n\nSkills\nExcel\nNegotiation\nReport writing\n\nPriya Ramanathan-Iyer\nHousing Officer',
  '+44 (0)7700 900 456\np.ramanathan@example.com\nPriya Ramanathan-Iyer\n12 Elm Road Leeds LS8 2PT',
  'Priya Ramanathan-Iyer\t+44 (0)7700 900 456\n12 Elm Road, Leeds\tp.ramanathan@example.com\nLS8 2PT',
  'Curriculum Vitae of Priya Ramanathan-Iyer\nHousing Officer | Leeds\nT +44 (0)7700 900 456 E p.ramanathan@example.com Postcode LS8 2PT',
  'Priya Ramanathan-Iyer, 12 Elm Road, Leeds, LS8 2PT. +44 (0)7700 900 456. p.ramanathan@example.com',
  'Northern Lights Recruitment\n1 High Street, Manchester M2 1AA | 0161 496 0999 | lee@lights.example\n\nCandidate: Priya Ramanathan-Iyer\nEmail: p.ramanathan@example.com\nPhone: +44 (0)7700 900 456\nPostcode: LS8 2PT',
  'Priya\nRamanathan-Iyer\nHousing Officer\np.ramanathan@example.com\n+44 (0)7700 900 456\nLeeds LS8 2PT',
  'PERSONAL DETAILS\nFull name\tPriya Ramanathan-Iyer\nHome address\t12 Elm Road, Leeds LS8 2PT\nTelephone\t+44 (0)7700 900 456\nEmail address\tp.ramanathan@example.com',
];

/** Parts of CVs that list the same two jobs, the first of them held now. */
const jobs = [
  'EMPLOYMENT\nHousing Officer, Acme Homes, Leeds\tJan 2020 – present\n- Did things well\nSenior Support Worker, Beckshire County Council\t2015 – 2020\n- Helped',
  'Work Experience\nAcme Homes, Leeds\nHousing Officer\nJan 2020 – present\n• Did things well\n\nBeckshire County Council, York\nSenior Support Worker\n2015 – 2020\n• Helped',
  'Career History\n2020 – present: Housing Officer, Acme Homes\nDid things well.\n2015 – 2020: Senior Support Worker, Beckshire County Council\nHelped.',
  'Experience\nHousing Officer | Acme Homes | 01/2020 – Present\nDid things well.\nSenior Support Worker | Beckshire County Council | 03/2015 – 12/2019\nHelped.',
  'EMPLOYMENT HISTORY\nEmployer: Acme Homes\nJob title: Housing Officer\nDates: Jan 2020 to date\nDuties: did things well\n\nEmployer: Beckshire County Council\nJob title: Senior Support Worker\nDates: 2015 – 2020\nDuties: helped',
  'Professional experience\nAcme Homes — Housing Officer\nJanuary 2020 to present\nDid things well.\nBeckshire County Council — Senior Support Worker\nMarch 2015 to January 2020\nHelped.',
  'What I have done\nJan 2020 – now\nHousing Officer at Acme Homes\nDid things well.\nMar 2015 – Jan 2020\nSenior Support Worker at Beckshire County Council\nHelped.',
  'WORK\nDates\tPost\tEmployer\n2020 – present\tHousing Officer\tAcme Homes\n2015 – 2020\tSenior Support Worker\tBeckshire County Council',
  'Employment\nHousing Officer (Acme Homes, Leeds) 2020 - current\nDid things well.\nSenior Support Worker (Beckshire County Council) 2015 - 2020\nHelped.',
  'Employment\nACME HOMES\t\tJANUARY 2020 - PRESENT\nHOUSING OFFICER\nDid things well.\nBECKSHIRE COUNTY COUNCIL\t\t2015 - 2020\nSENIOR SUPPORT WORKER\nHelped.',
  'Career\nSenior Support Worker, Beckshire County Council, 2015 – 2020\nHousing Officer, Acme Homes, 2020 – present',
];

const ends = [
  'Education\nBA (Hons) Sociology, University of Eastmoor, 2012\nReferences\nAvailable on request',
  'References\nMr A Poe, Team Manager, Acme Homes, 07700 900999, a.poe@acme.example\nMs B Roe, Manager, b.roe@beck.example',
  'REFEREES\nJane Roe\nHead of Service\nEastmoor City Council\n0161 496 0444\njane.roe@eastmoor.example',
];

const styles = heads.flatMap((head, one) =>
  jobs.map((list, two) => ({ head, list, style: `${one} with ${two}` })),
);

describe('the same person in every style', () => {
  it.each(styles)('head and jobs $style', ({ head, list }) => {
    for (const end of ends) {
      const text = `${head}\nProfile\nA calm person with long service in local government.\n${list}\n${end}`;
      expect(profileOf({ pages: [{ page: 1, lines: text.split('\n') }] }, {})).toMatchObject({
        name: 'Priya Ramanathan-Iyer',
        email: 'p.ramanathan@example.com',
        phone: '07700 900456',
        postcode: 'LS8 2PT',
        title: 'Housing Officer',
        employer: 'Acme Homes',
      });
    }
  });
});
