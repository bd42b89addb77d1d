// Suggestions while typing: turns a search field into an editable combobox with a list, after the pattern of the WAI-ARIA
// Authoring Practices. Suggestions of several kinds stand in groups; one with an address leads there, one without is looked
// up. Without this script the form works as it stands.

const PAUSE = 150;
const SHORTEST = 2;

function element(name, attributes, text = '') {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

function suggestFor(field) {
  const list = element('ul', { id: `${field.id}-suggestions`, class: 'suggestions', role: 'listbox', hidden: '' });
  list.setAttribute('aria-label', 'Suggestions');
  const status = element('div', { class: 'visually-hidden', role: 'status' });
  field.after(list, status);
  for (const [key, value] of Object.entries({
    role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-haspopup': 'listbox',
  })) field.setAttribute(key, value);

  let chosen = -1;
  let timer;
  let request;

  const options = () => [...list.querySelectorAll('[role="option"]')];

  function close() {
    clearTimeout(timer);
    request?.abort();
    list.hidden = true;
    list.replaceChildren();
    status.textContent = '';
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
    chosen = -1;
  }

  function mark(index) {
    options()[chosen]?.setAttribute('aria-selected', 'false');
    chosen = index;
    const option = options()[chosen];
    if (!option) return field.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', option.id);
  }

  function take({ title, address }) {
    field.value = title;
    close();
    if (!address) return field.form.requestSubmit();
    const state = new URLSearchParams(location.search).get('state');
    location.assign(state ? `${address}?state=${encodeURIComponent(state)}` : address);
  }

  function says({ role, ambiguous }) {
    return ambiguous ? 'More than one role' : role ?? '';
  }

  function optionFor(suggestion, index) {
    const option = element('li', { id: `${list.id}-${index}`, role: 'option', 'aria-selected': 'false' }, suggestion.title);
    option.dataset.title = suggestion.title;
    if (suggestion.address) option.dataset.address = suggestion.address;
    const what = says(suggestion);
    if (what && what !== suggestion.title) option.append(' ', element('span', {}, what));
    return option;
  }

  function inGroups(suggestions) {
    const groups = new Map();
    suggestions.forEach((suggestion, index) => {
      const name = suggestion.group;
      if (!groups.has(name)) groups.set(name, []);
      groups.get(name).push(optionFor(suggestion, index));
    });
    return [...groups].flatMap(([name, members], index) => {
      if (!name) return members;
      const group = element('ul', { role: 'group', 'aria-labelledby': `${list.id}-group-${index}` });
      group.append(element('li', { id: `${list.id}-group-${index}`, role: 'presentation', class: 'group' }, name), ...members);
      return [group];
    });
  }

  function show(suggestions) {
    list.replaceChildren(...inGroups(suggestions));
    mark(-1);
    const count = suggestions.length;
    list.hidden = count === 0;
    field.setAttribute('aria-expanded', String(count > 0));
    status.textContent = count === 0 ? 'No suggestions' : count === 1 ? '1 suggestion' : `${count} suggestions`;
  }

  async function ask() {
    const typed = field.value.trim();
    if (typed.length < SHORTEST) return close();
    request?.abort();
    request = new AbortController();
    const { signal } = request;
    try {
      const address = `${field.dataset.suggestions}?q=${encodeURIComponent(typed)}`;
      const response = await fetch(address, { signal, headers: { Accept: 'application/json' } });
      const suggestions = response.ok ? await response.json() : [];
      if (!signal.aborted && document.activeElement === field) show(suggestions);
    } catch {
      // The visitor typed on, or the network is away: the form still works.
    }
  }

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });

  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const open = !list.hidden;
    const last = options().length - 1;
    const keys = {
      ArrowDown: () => (open ? mark(chosen === last ? -1 : chosen + 1) : ask()),
      ArrowUp: () => open && mark(chosen === -1 ? last : chosen - 1),
      Escape: () => (open ? close() : (field.value = '')),
      Enter: () => open && chosen >= 0 && take(options()[chosen].dataset),
    };
    if (event.key === 'Enter' && !(open && chosen >= 0)) return close();
    if (event.key === 'Home' || event.key === 'End' || event.key === 'ArrowLeft' || event.key === 'ArrowRight') return mark(-1);
    if (!keys[event.key] || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    keys[event.key]();
  });

  // Pressing must not take the focus from the field, or the list would close before the click arrives.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target.closest('[role="option"]');
    if (option) take(option.dataset);
  });
  field.addEventListener('blur', close);
}

document.querySelectorAll('input[data-suggestions]').forEach(suggestFor);
