import { boot } from './boot.ts';
// After boot's style sheets, whose rules these change.
import './style/form.css';
import './style/status.css';
import { facts, words } from 'virtual:apply';
import { httpApi } from './api.ts';
import { needed } from './element.ts';
import { CvField } from './files/cv-field.ts';
import { accessOf } from './status/access-of.ts';
import { statusPath } from './status/done-view.ts';
import { StatusView } from './status/status-view.ts';
import { sayer } from './words.ts';

boot(document);
const say = sayer(words, facts);
const field = needed<HTMLTemplateElement>(document, '[data-cv-field]').content.cloneNode(true);
// The field's script looks for its label in the document: it is there, out of sight, until it is asked for.
const store = document.createElement('div');
store.hidden = true;
store.append(field);
document.body.append(store);
const access = accessOf(location.pathname, location.hash);
const view = new StatusView({
  root: needed(document, '[data-view="status"]'),
  say,
  facts,
  api: httpApi(),
  access,
  cvField: new CvField(needed(store, '.cv-field'), say, facts),
  withReference: true,
  onNewToken: () => history.replaceState(null, '', statusPath(access)),
});
void view.start();
// Another link opened in the same tab changes only the fragment.
addEventListener('hashchange', () => location.reload());
