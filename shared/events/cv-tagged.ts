import * as v from 'valibot';
import { defineEvent } from './define-event.ts';

/** Specialism and region are decided. Ids are strings checked against agency data, so a new region is no contract change. */
export const cvTagged = defineEvent('CvTagged', 1, {
  specialism: v.string(),
  region: v.string(),
  checkRegion: v.boolean(),
});
