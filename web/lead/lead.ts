import { boot } from '../apply/boot.ts';
// After boot's style sheets, whose rules these change.
import './style/lead.css';
import './style/person.css';
import './style/cv.css';
import { facts, words } from 'virtual:lead';
import { needed } from '../apply/element.ts';
import { sayer } from '../apply/words.ts';
import { httpLeadApi } from './api.ts';
import { LeadPage } from './lead-page.ts';
import { saveBlob } from './save-blob.ts';
import { takeToken } from './take-token.ts';
import { wantedIn } from './wanted.ts';
import type { LeadWordKey } from './words.ts';

boot(document);
// Before the address is cleared.
const wanted = wantedIn(location.search);
const token = takeToken(location, history);
const page = new LeadPage({
  root: needed(document, '[data-view="lead"]'),
  say: sayer<LeadWordKey>(words, facts),
  api: token === null ? null : httpLeadApi(token),
  wanted,
  saveBlob,
  download: (url) => location.assign(url),
});
void page.start();
// Another mail's link opened in the same tab changes only the fragment; the skip link has one of its own.
addEventListener('hashchange', () => {
  if (location.hash !== '' && location.hash !== '#main') location.reload();
});
