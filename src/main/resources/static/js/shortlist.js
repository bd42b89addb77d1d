// The shortlist: roles that the visitor keeps, in this browser and nowhere else. Without this script, pages that compare
// and list roles work from their addresses alone; only keeping needs it.

const KEY = 'htm-shortlist';
const MOST = 12;
const SLUG = /^[a-z0-9-]{1,80}$/;

// What is damaged, or was put there by something else, is no list.
function read() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    const slugs = Array.isArray(kept) ? kept.filter((slug) => typeof slug === 'string' && SLUG.test(slug)) : [];
    return [...new Set(slugs)].slice(0, MOST);
  } catch {
    return [];
  }
}

function write(slugs) {
  try {
    if (slugs.length) localStorage.setItem(KEY, JSON.stringify(slugs));
    else localStorage.removeItem(KEY);
  } catch {
    say('Your browser does not let this site keep anything');
  }
  draw();
}

// A browser may be set to keep nothing for this site.
function isAllowed() {
  try {
    localStorage.getItem(KEY);
    return true;
  } catch {
    return false;
  }
}

const all = (selector) => document.querySelectorAll(selector);
const address = (slugs) => '/shortlist' + (slugs.length ? '?role=' + slugs.join('&role=') : '');
const listed = () => [...all('[data-entry]')].map((entry) => entry.dataset.entry);

function say(words) {
  for (const status of all('[data-said]')) status.textContent = words;
}

function draw() {
  const kept = read();
  for (const button of all('[data-keep]')) {
    const held = kept.includes(button.dataset.keep);
    button.hidden = false;
    button.querySelector('[data-word]').textContent = held ? 'Remove from shortlist' : 'Keep on shortlist';
  }
  for (const link of all('[data-shortlist]')) {
    link.href = address(kept);
    link.querySelector('[data-count]').textContent = kept.length ? ` (${kept.length})` : '';
  }
  for (const words of all('[data-elsewhere]')) words.hidden = kept.every((slug) => listed().includes(slug));
  for (const button of all('[data-keep-all]')) button.hidden = listed().every((slug) => kept.includes(slug));
  for (const button of all('[data-clear]')) button.hidden = kept.length === 0;
}

function toggle(slug) {
  const kept = read();
  if (kept.includes(slug)) {
    write(kept.filter((other) => other !== slug));
    say('Removed from your shortlist');
  } else if (kept.length === MOST) {
    say(`Your shortlist holds ${MOST} roles already`);
    return false;
  } else {
    write([...kept, slug]);
    say('Kept on your shortlist');
  }
  return true;
}

function onPress(selector, act) {
  for (const element of all(selector)) element.addEventListener('click', () => act(element));
}

function begin() {
  const unknown = [...all('[data-forget]')].map((mark) => mark.dataset.forget);
  if (unknown.length) write(read().filter((slug) => !unknown.includes(slug)));
  if (document.querySelector('[data-empty]') && read().length) {
    location.replace(address(read()));
    return;
  }
  onPress('[data-keep]', (button) => {
    if (!toggle(button.dataset.keep)) button.querySelector('[data-word]').textContent = `Shortlist is full (${MOST})`;
  });
  onPress('[data-drop]', (link) => write(read().filter((slug) => slug !== link.dataset.drop)));
  onPress('[data-keep-all]', () => {
    write([...new Set([...read(), ...listed()])].slice(0, MOST));
    say('Kept on your shortlist');
  });
  onPress('[data-clear]', () => {
    write([]);
    location.assign(address([]));
  });
  addEventListener('storage', draw);
  addEventListener('pageshow', draw);
  draw();
}

for (const box of all('[data-address]')) {
  box.querySelector('pre').textContent = location.href;
  box.hidden = false;
}
if (isAllowed()) begin();
