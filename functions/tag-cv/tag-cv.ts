import { knowledge } from '../../shared/config/knowledge.ts';
import type { Application, ExtractedText } from '../../shared/domain/application.ts';
import { moveTo } from '../../shared/domain/application-moves.ts';
import type { CvText } from '../../shared/domain/cv-text.ts';
import { decide } from '../../shared/domain/decide.ts';
import { cvNeedsReview } from '../../shared/events/cv-needs-review.ts';
import { cvTagged } from '../../shared/events/cv-tagged.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Texts } from '../../shared/ports/documents.ts';
import type { Run } from '../../shared/runtime/run.ts';
import type { stage } from './stage.ts';

interface Ports {
  readonly texts: Texts;
  readonly clock: Clock;
}

/** Decides what the person does and where, from their text and their form; what the evidence does not carry, a person decides. */
export const tagCv: Run<typeof stage, Ports> =
  ({ texts, clock }) =>
  async (event, application) => {
    if (!application) return null;
    const isForm = event.name === 'FormOnly';
    // A form's event that comes after a file did: the CV decides.
    if (isForm ? application.files.some(({ versionId }) => versionId) : !application.text) return null;
    const text = await textOf(isForm ? null : application.text, texts);
    const { specialism, region, profile, undecided, because } = decide(text, application.form, knowledge());
    const known: Partial<Application> = { profile, decision: { specialism, region } };
    if (undecided || specialism.specialism === null || region.region === null) {
      const reason = isForm ? 'no-cv' : (undecided ?? 'unknown-specialism');
      const why = because ? { reason, because } : { reason };
      const review = moveTo(application, 'needs-review', clock.now(), { ...known, ...why });
      return {
        save: { application: review },
        events: [cvNeedsReview.draft(application, { reason, region: region.region })],
      };
    }
    return {
      save: { application: moveTo(application, 'tagged', clock.now(), known) },
      events: [
        cvTagged.draft(application, {
          specialism: specialism.specialism,
          region: region.region,
          checkRegion: region.check,
        }),
      ],
    };
  };

async function textOf(at: ExtractedText | null, texts: Texts): Promise<CvText> {
  return at ? (await texts.read(at.key, at.versionId)).text : { pages: [] };
}
