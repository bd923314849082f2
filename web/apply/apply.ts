import { boot } from './boot.ts';
// After boot's style sheets, whose rules these change.
import './style/form.css';
import './style/status.css';
import { facts, words } from 'virtual:apply';
import { httpApi } from './api.ts';
import { ApplyPage } from './apply-page.ts';
import { needed } from './element.ts';
import { keptUntil } from './kept-until.ts';
import { sayer } from './words.ts';

boot(document);
needed(document, '[data-kept-until]').textContent = keptUntil(new Date(), facts.retentionMonths);
new ApplyPage(document, sayer(words, facts), facts, httpApi()).start();
