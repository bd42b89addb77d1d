// Copies a block of text with one press. Without this script the block can be marked and copied by hand.

const SAID_FOR = 4000;

function select(block) {
  const range = document.createRange();
  range.selectNodeContents(block);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
}

// Pages that are not served over HTTPS may not write to the clipboard.
async function copy(block) {
  try {
    await navigator.clipboard.writeText(block.textContent);
    return 'Copied';
  } catch {
    select(block);
    return 'Marked: copy it with your keyboard';
  }
}

for (const button of document.querySelectorAll('button[data-copy]')) {
  const words = button.textContent;
  const status = document.getElementById('copied');
  button.hidden = false;
  button.addEventListener('click', async () => {
    const said = await copy(document.getElementById(button.dataset.copy));
    button.textContent = said;
    status.textContent = said;
    setTimeout(() => {
      button.textContent = words;
      status.textContent = '';
    }, SAID_FOR);
  });
}
