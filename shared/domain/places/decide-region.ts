import type { CvText } from '../cv-text.ts';
import type { FormAnswers, RegionDecision } from '../decision.ts';
import { ownNameIn } from '../personal/own-name.ts';
import { type BlockLine, blocksOf } from './blocks.ts';
import { clausesOf } from './clauses.ts';
import type { PlacesIndex } from './compile.ts';
import { employerEvidence } from './employer-evidence.ts';
import type { Evidence } from './evidence.ts';
import { formEvidence } from './form-evidence.ts';
import { homeEvidence } from './home-evidence.ts';
import { lonePlaces } from './lone-places.ts';
import { marksOf } from './marks.ts';
import { hasNumberAbroad, landlineEvidence } from './phone-evidence.ts';
import { wantedEvidence } from './wanted-evidence.ts';
import { weigh } from './weigh.ts';
import { keyOf } from './words.ts';

/**
 * Decides the region from the form and the CV. In order: areas wanted and home postcode of the form, the CV's wanted
 * place, its contact block's postcode, then town, what it says of home, the current employer's place (with a check).
 * Study, referees, interests, past employers and landlines never decide. Every place used is quoted; where nothing
 * decides, `region` is null and a person does.
 */
export function decideRegion(text: CvText, form: FormAnswers, index: PlacesIndex): RegionDecision {
  const blocks = blocksOf(text);
  const { lines } = blocks;
  const isPlace = (name: string): boolean => index.names.entries.has(keyOf(name));
  const name = ownNameIn(lines, isPlace);
  const asked = formEvidence(form, index);
  const evidence: Evidence[] = [
    ...asked.evidence,
    ...wantedEvidence(lines, name, index),
    ...homeEvidence(lines, name, index),
    ...lonePlaces(lines, name, index),
    ...employerEvidence(blocks, name, index),
    ...landlineEvidence(lines, index),
  ];
  const marks = [
    ...asked.marks,
    ...lines.filter(isStanding).flatMap((line) => clausesOf(line).flatMap((clause) => marksOf(clause.text))),
  ];
  return weigh(evidence, [...new Set(marks)], hasNumberAbroad(lines, index), index);
}

/** Lines that tell how and where someone works; "nationwide" in a job tells of the job. */
const isStanding = ({ kind }: BlockLine): boolean =>
  kind === 'contact' || kind === 'profile' || kind === 'other';
