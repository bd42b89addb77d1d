// Says that a file is too large before it is sent. The server says it too, but only after all has arrived.

document.querySelectorAll('input[data-largest]').forEach((field) => {
  field.addEventListener('change', () => {
    const largest = Number(field.dataset.largest);
    const tooLarge = [...field.files].some((file) => file.size > largest);
    field.setCustomValidity(tooLarge ? `This file is larger than ${field.dataset.largestWords}, the most we take.` : '');
    field.reportValidity();
  });
});
