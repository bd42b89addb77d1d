// The map of careers: whoever points at a box, or reaches it by keyboard, sees what leads to it and from it. Without this
// script the lines stay quiet, and every box is a link all the same.

for (const map of document.querySelectorAll('svg.ways[viewBox]')) {
  const boxes = [...map.querySelectorAll('a')];
  const lines = [...map.querySelectorAll('[data-from]')];
  let lit = [];

  function light(box) {
    for (const one of lit) one.classList.remove('lit');
    lit = [];
    map.classList.toggle('pointed', box !== null);
    if (box === null) return;
    const number = String(boxes.indexOf(box));
    const met = lines.filter((line) => line.dataset.from === number || line.dataset.to === number);
    lit = [box, ...met, ...met.flatMap((line) => [boxes[line.dataset.from], boxes[line.dataset.to]])];
    for (const one of lit) one.classList.add('lit');
  }

  const boxOf = (event) => event.target.closest('a');
  map.addEventListener('pointerover', (event) => light(boxOf(event)));
  map.addEventListener('pointerleave', () => light(boxes.find((box) => box.matches(':focus-visible')) ?? null));
  map.addEventListener('focusin', (event) => light(boxOf(event)));
  map.addEventListener('focusout', () => light(null));
}
