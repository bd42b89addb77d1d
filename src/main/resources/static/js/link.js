// Copies the address of the page with one press. Without this script there is no button: the browser shows the address.

for (const button of document.querySelectorAll('button.copy-link')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const status = button.parentElement.querySelector('.copied');
    try {
      await navigator.clipboard.writeText(location.href);
      status.textContent = 'Copied';
    } catch {
      // Pages that are not served over HTTPS may not write to the clipboard.
      status.textContent = location.href;
    }
  });
}
