import { describe, expect, it } from 'vitest';
import { decideCv } from './agency-index.ts';

const why = (cv: string): string | undefined => {
  const { specialism, reasons } = decideCv(cv);
  expect(specialism).toBeNull();
  expect(reasons[0]).toMatchObject({ kind: 'outcome', id: 'unknown-specialism', quote: '' });
  return reasons[0]?.rule;
};

const otherWork: Readonly<Record<string, string>> = {
  chef: `
Leo Brandt
Head Chef
leo.b@example.com
Experience
Head Chef, The Copper Pan 2018 – present
Menus for eighty covers, food hygiene, stock and a team of six
Sous Chef, Hotel Lindeman 2014 – 2018
Kitchen Porter 2012 – 2014`,
  hairdresser: `
Ellie Roe
Hair Stylist
ellie.r@example.com
Work history
Hairdresser, Salon Verve 2016 – present
Cutting and colouring, reception cover, customer service, training juniors
Salon Apprentice 2014 – 2016`,
  'shelf stacker': `
Tom Iddon
tom.i@example.com
Employment
Shelf Stacker, Bargain Barn 2021 – present
Filled shelves at night, checkout cover, deliveries
Retail Assistant, Shoe Stop 2019 – 2021
Customer service, till and stock`,
  musician: `
Ana Pires
Violinist and session musician
ana.p@example.com
Experience
Musician, freelance 2010 – present
Weddings, recordings and two albums`,
};

describe('work the agency does not do', () => {
  it.each(Object.entries(otherWork))('leaves a %s to a person', (_, cv) => {
    why(cv);
  });

  it.each([
    ['Air Traffic Controller', 'Guided aircraft, radar, shift work'],
    ['Police Sergeant', 'Response team, custody, neighbourhood policing, statements'],
    ['Store Manager', 'Recruitment, rotas, visual merchandising, loss prevention, health and safety'],
    ['Veterinary Nurse', 'Anaesthesia, theatre, client advice, dispensing'],
    ['Cabin Crew', 'Safety demonstrations, customer care, first aid'],
    ['Hotel Night Manager', 'Guest check in, night audit, fire safety, reception team'],
  ])('leaves a %s to a person', (title, duties) => {
    why(
      `Alex Gray\nalex.g@example.com\n${title}\nExperience\n2018 - present ${title}\n${duties}\n2015 - 2018 Seasonal jobs`,
    );
  });

  it('does not take a made-up looking title for a field when nothing in a long CV backs it', () => {
    const cv = (title: string): string =>
      `Alex Gray\nalex.g@example.com\n${title}\nExperience\n2018 - present ${title}\n${'Kept the old machine going from dawn until dusk.\n'.repeat(5)}`;
    expect(why(cv('Drainage Whisperer and Lead'))).toBe('undecided:title-unsupported');
    expect(decideCv('Drainage Lead').specialism).toBe('highways-infrastructure-engineering');
  });

  it('lets the work of now outweigh a bar job of then', () => {
    const cv = `
Ruth Amos
ruth.a@example.com
Employment
Quantity Surveyor 2019 – present
Final accounts, interim valuations and JCT on new build housing
Bar Staff, The Anchor 2015 – 2017`;
    expect(decideCv(cv).specialism).toBe('construction-trades-labour');
  });
});

describe('too little to go by', () => {
  it('says when nothing speaks', () => {
    expect(why('A. Person\nperson@example.com\nI like mornings')).toBe('undecided:no-evidence');
    expect(why('')).toBe('undecided:no-evidence');
  });

  it.each([
    'Project Manager',
    'Operations Manager',
    'Programme Manager',
    'Business Manager',
    'Director',
    'Engineer',
    'Driver',
    'Planner',
    'Surveyor',
    'Consultant',
  ])('does not decide by the generic title %s alone', (title) => {
    why(
      `Alex Grey\n${title}\nalex.g@example.com\nExperience\n${title} 2018 – present\nLed a team and met targets`,
    );
  });

  it('decides by a generic title with evidence of the field', () => {
    const cv = (duties: string): string =>
      `Alex Grey\nProject Manager\nExperience\nProject Manager 2018 – present\n${duties}`;
    expect(decideCv(cv('SQL Server and Azure migration, ITIL, agile software releases')).specialism).toBe(
      'it-digital',
    );
    expect(decideCv(cv('Main contractor fit out, SMSTS, JCT, subcontractors and snagging')).specialism).toBe(
      'construction-trades-labour',
    );
  });

  it('says when two fields are as good', () => {
    expect(why('Welder / Midwife')).toBe('undecided:close-runner-up');
  });

  it('shows the best guesses although undecided', () => {
    const { specialisms } = decideCv('Welder / Midwife');
    expect(specialisms.map(({ id }) => id).sort()).toEqual([
      'construction-trades-labour',
      'healthcare-social-care-nursing',
    ]);
  });
});
