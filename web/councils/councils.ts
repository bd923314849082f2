import { boot } from '../apply/boot.ts';
// After boot's style sheets, whose rules these change.
import '../apply/style/form.css';
import '../apply/style/status.css';
import './style/councils.css';
import { councils, facts, words } from 'virtual:councils';
import { needed } from '../apply/element.ts';
import { sayer } from '../apply/words.ts';
import { councilChoices } from './council-names.ts';
import { CouncilSearch } from './council-search.ts';
import { CouncilsPage, sendEnquiry } from './councils-page.ts';
import { RoleFields } from './role-fields.ts';
import type { CouncilWordKey } from './words.ts';

boot(document);
const say = sayer<CouncilWordKey>(words, facts);
const council = needed<HTMLInputElement>(document, '#council');
new CouncilSearch(council, needed(document, '[data-council-search]'), councilChoices(councils, say), say);
new RoleFields(needed(document, '.roles'), say);
new CouncilsPage(document, say, sendEnquiry).start();
