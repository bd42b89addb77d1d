// Copies the address of the page with one press. Without this script the link is one that can be copied by hand.

for (const link of document.querySelectorAll('a.copy-link')) {
  link.addEventListener('click', async (event) => {
    event.preventDefault();
    const status = link.parentElement.querySelector('.copied');
    try {
      await navigator.clipboard.writeText(link.href);
      status.textContent = 'Copied';
    } catch {
      // Pages that are not served over HTTPS may not write to the clipboard.
      status.textContent = link.href;
    }
  });
}
