// Keeps a run's progress bar up to date, and shows the result when there is one. Without this script, the page's link
// “Look again” does the same.

const PAUSE = 1000;
const LONGER_PAUSE = 5000;
const BUSY = 503;

function watch(box) {
  const bar = box.querySelector('progress');
  const says = box.querySelector('[data-says]');
  const status = box.querySelector('[role="status"]');
  let told = 0;

  function show({ done, total, says: sentence }) {
    bar.value = done;
    bar.max = total;
    says.textContent = sentence;
    const quarter = Math.floor((4 * done) / total);
    if (quarter > told) status.textContent = sentence;
    told = quarter;
  }

  async function look() {
    try {
      const response = await fetch(box.dataset.progress, { headers: { Accept: 'application/json' } });
      if (response.status === BUSY) return setTimeout(look, LONGER_PAUSE);
      if (!response.ok) return location.reload();
      const progress = await response.json();
      if (progress.state !== box.dataset.state) return location.reload();
      show(progress);
      setTimeout(look, PAUSE);
    } catch {
      setTimeout(look, LONGER_PAUSE);
    }
  }

  setTimeout(look, PAUSE);
}

document.querySelectorAll('[data-progress]').forEach(watch);
