// Prints the page with one press. Without this script the button is not shown, and the browser's own menu prints.

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
