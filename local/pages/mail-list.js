import { clock, element } from './element.js';

const list = document.getElementById('mail-list');
const open = document.getElementById('mail-open');
let mails = [];
let openId = null;
let asText = false;

/** Shows the mails, newest first. A mail that is open stays open; the first to come opens by itself. */
export function showMails(given) {
  const known = new Set(mails.map(({ id }) => id));
  mails = [...given].reverse();
  document.getElementById('mail-count').textContent = String(mails.length);
  const focused = document.activeElement?.dataset?.id;
  list.replaceChildren(
    ...mails.map((mail) => element('li', {}, row(mail, known.size > 0 && !known.has(mail.id)))),
  );
  if (focused) list.querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus();
  if (mails.length > 0 && !mails.some(({ id }) => id === openId)) show(mails[0]);
}

function row(mail, isFresh) {
  return element(
    'button',
    {
      type: 'button',
      'data-id': mail.id,
      'aria-current': mail.id === openId ? 'true' : null,
      class: isFresh ? 'fresh' : null,
      onclick: () => show(mail),
    },
    element('strong', {}, mail.subject),
    element('small', {}, `To ${mail.to.join(', ')}`),
    element('time', { datetime: mail.at }, clock(mail.at)),
  );
}

function show(mail) {
  openId = mail.id;
  for (const button of list.querySelectorAll('button')) {
    if (button.dataset.id === mail.id) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }
  open.replaceChildren(element('h3', {}, mail.subject), facts(mail), tabs(mail), body(mail));
}

function facts(mail) {
  const files = mail.attachments.map(({ fileName, url, size }) =>
    element('a', { href: url, download: fileName }, `${fileName} (${Math.ceil(size / 1024)} KB) `),
  );
  const pairs = [
    ['To', mail.to.join(', ')],
    ['From', mail.from],
    ['Reply to', mail.replyTo],
    ['Sent', new Date(mail.at).toLocaleString('en-GB')],
    ['Files', files.length > 0 ? files : null],
  ];
  const rows = pairs
    .filter(([, value]) => value !== null)
    .flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, ...[value].flat())]);
  return element('dl', {}, ...rows);
}

function tabs(mail) {
  const choose = (text) => () => {
    asText = text;
    show(mail);
  };
  return element(
    'div',
    { class: 'tabs' },
    element('button', { type: 'button', 'aria-pressed': String(!asText), onclick: choose(false) }, 'As sent'),
    element(
      'button',
      { type: 'button', 'aria-pressed': String(asText), onclick: choose(true) },
      'Plain text',
    ),
  );
}

const body = (mail) =>
  asText
    ? element('pre', { tabindex: '0' }, mail.text)
    : element('iframe', {
        title: `Mail: ${mail.subject}`,
        sandbox: 'allow-popups allow-popups-to-escape-sandbox',
        src: `/local/mail/${encodeURIComponent(mail.id)}/html`,
      });

list.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const buttons = [...list.querySelectorAll('button')];
  const next = buttons[buttons.indexOf(document.activeElement) + step];
  next?.focus();
  next?.click();
});
