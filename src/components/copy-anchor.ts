/** Copies the whole address of a section when its anchor is followed, and says so until the reader goes on. */
const said = document.querySelector<HTMLElement>('[data-copied]');

function say(words = '') {
  if (said) said.textContent = words;
}

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLAnchorElement) || target.className !== 'anchor') return;
  navigator.clipboard?.writeText(target.href).then(
    () => say(said?.dataset['copied']),
    () => undefined,
  );
});

for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, () => say());
