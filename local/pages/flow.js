import { clock, element } from './element.js';

/** How a queue's state is said to people; what is done needs no word. */
const stateWords = { waiting: 'waiting', working: 'working', retrying: 'trying again', dead: 'failed' };
const shownAtMost = 100;

/** Shows each application's events in order, the newest application first, and AWS's own events apart. */
export function showEvents(events) {
  const byReference = new Map();
  for (const event of events) {
    if (event.reference)
      byReference.set(event.reference, [...(byReference.get(event.reference) ?? []), event]);
  }
  document.getElementById('flow-count').textContent = String(byReference.size);
  const newest = [...byReference]
    .sort(([, a], [, b]) => b[0].at.localeCompare(a[0].at))
    .slice(0, shownAtMost);
  if (newest.length > 0) document.getElementById('flow-list').replaceChildren(...newest.map(application));
  const own = events
    .filter(({ reference }) => !reference)
    .slice(-shownAtMost)
    .reverse();
  document
    .getElementById('aws-list')
    .replaceChildren(
      ...own.map(({ at, detailType, source }) => element('li', {}, `${clock(at)} ${detailType} (${source})`)),
    );
}

function application([reference, events]) {
  const start = Date.parse(events[0].at);
  return element(
    'li',
    {},
    element('span', { class: 'reference' }, reference),
    ' ',
    element('time', { datetime: events[0].at }, clock(events[0].at)),
    element('ol', { class: 'steps' }, ...events.map((event) => step(event, Date.parse(event.at) - start))),
  );
}

function step({ detailType, deliveries }, ms) {
  const open = deliveries.filter(({ state }) => state !== 'done');
  return element(
    'li',
    {},
    inWords(detailType),
    element('small', {}, ms < 10_000 ? ` +${ms} ms` : ` +${Math.round(ms / 1000)} s`),
    ...open.map(({ queue, state }) =>
      element('small', { class: state }, ` ${stateWords[state]}: ${shortName(queue)}`),
    ),
  );
}

/** `CvTextExtracted.v1` as people say it: CV text extracted. */
function inWords(detailType) {
  const words = detailType.replace(/\.v\d+$/, '').split(/(?<=[a-z])(?=[A-Z])/);
  const [first = '', ...rest] = words;
  return [first === 'Cv' ? 'CV' : first, ...rest.map((word) => word.toLowerCase())].join(' ');
}

/** Shows how full each queue is. */
export function showQueues(queues) {
  const dead = queues.reduce((sum, queue) => sum + queue.dead, 0);
  const badge = document.getElementById('dead-count');
  badge.hidden = dead === 0;
  badge.textContent = `${dead} failed`;
  document
    .getElementById('queue-rows')
    .replaceChildren(
      ...queues.map(({ name, visible, inFlight, dead: failed }) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, shortName(name)),
          element('td', {}, String(visible)),
          element('td', {}, String(inFlight)),
          element('td', { class: failed > 0 ? 'bad' : null }, String(failed)),
        ),
      ),
    );
}

const shortName = (queue) => queue.replace(/^cv-router-/, '');
