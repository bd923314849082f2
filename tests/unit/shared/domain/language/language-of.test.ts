import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../../shared/domain/language/language-of.ts';
import { foreignCvs } from '../../../../fixtures/language/foreign-cvs.ts';

const textOf = (text: string) => ({ pages: [{ page: 1, lines: text.split('\n') }] });
const named = ['cy', 'fr', 'de', 'es', 'pt', 'it', 'nl', 'pl', 'ro', 'cs'];

const english = `Zbigniew Ó Dálaigh-Szczęsny
Świętokrzyska Consultancy sp. z o.o., Société Générale des Eaux, Kreditanstalt für Wiederaufbau
Site Manager with fifteen years on housing schemes, from groundworks to handover, for main contractors and councils.
2019 to present: Site Manager, Construtora Irmãos Valadares e Filhos. Ran teams of up to thirty, and the safety file.
2012 to 2019: Foreman, Bau und Sanierung der Stadt Dresden GmbH. Read drawings, ordered materials, kept the programme.
Education: Politechnika Warszawska im. Kazimierza Wielkiego, Wydział Inżynierii Lądowej
Languages: Polish (język polski), German (Deutsch), French (français courant), Portuguese (português do Brasil)`;

const skillsOnly = `Odhran Vance
Skills
Python, TypeScript, React, Node, PostgreSQL, DynamoDB, Kafka, Terraform, Docker, Kubernetes, Jenkins, Grafana, Prometheus
Experience
Platform Engineer, Larkspur Systems, 2021 to present. Backend Developer, Fennel Labs, 2017 to 2021.
Education
BSc Computing, University of Leeds. Certificate in Cloud Architecture. AWS, Azure, GCP, Linux, Ansible, Vault, Consul`;

describe('languageOf', () => {
  it.each(Object.entries(foreignCvs))('tells a CV in %s, and shows a line of it', (code, text) => {
    const { code: told, line } = languageOf(textOf(text));
    expect(told).toBe(named.includes(code) ? code : 'und');
    expect(text).toContain(line?.text);
    expect(line?.text).not.toBe('');
  });

  it('is not misled by foreign names, employers, places of study or languages', () => {
    expect(languageOf(textOf(english))).toEqual({ code: 'en', line: null });
  });

  it('takes a list of skills with English headings as English', () => {
    expect(languageOf(textOf(skillsOnly)).code).toBe('en');
  });

  it('does not take the names in a CV of hardly a sentence for another language', () => {
    const head = 'Chukwuemeka Okonkwo-Nwachukwu\nQuantity Surveyor\nNorwich NR2 3PL\nMarried, two children\n';
    const work =
      'Quantity Surveyor, Wensum Build, 2017 - present\nBills of quantities, valuations, final accounts\n';
    const names = 'Lagos State Polytechnic, Ikorodu, Nigeria\nObafemi Awolowo Hall, Ile-Ife, Osun\n'.repeat(
      3,
    );
    expect(languageOf(textOf(head + work + names)).code).toBe('en');
  });

  it('takes a CV in two languages as English, since half of it can be read', () => {
    const both = `${english}\n${english.toLowerCase()}\n${foreignCvs.cy}`;
    expect(languageOf(textOf(both)).code).toBe('en');
  });

  it('says nothing of a text too short to tell', () => {
    expect(languageOf(textOf('Je suis maçon à Lille')).code).toBe('en');
    expect(languageOf({ pages: [] }).code).toBe('en');
  });
});
