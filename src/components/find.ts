const box = document.querySelector('.find');
const input = box?.querySelector('input');
const [shown, none] = box?.querySelectorAll('p') ?? [];

if (box && input && shown && none) {
  const template = shown.dataset['shown'] ?? '';
  const contents = document.querySelector<HTMLElement>('.on-this-page');
  const parts = partsOf(document.querySelectorAll('.text > *'));
  const all = parts.flatMap(({ questions }) => questions).length;

  /** Leaves the questions that hold every word typed, and the headings that have some below them. */
  const narrow = () => {
    const words = folded(input.value).split(/\s+/).filter(Boolean);
    let left = 0;
    for (const { heading, questions } of parts) {
      const found = questions.filter(({ text }) => words.every((word) => text.includes(word)));
      for (const question of questions)
        for (const element of question.elements) element.hidden = !found.includes(question);
      heading.hidden = found.length === 0;
      left += found.length;
    }
    const isAsked = words.length > 0;
    shown.textContent = isAsked ? template.replace('{shown}', `${left}`).replace('{all}', `${all}`) : '';
    none.hidden = left > 0;
    if (contents) contents.hidden = isAsked;
  };

  input.addEventListener('input', narrow);
  input.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    input.value = '';
    narrow();
  });
  box.classList.remove('later');
}

/** The questions under their headings: a question is its own heading and what follows it. */
function partsOf(blocks: NodeListOf<HTMLElement>) {
  const parts: { heading: HTMLElement; questions: { elements: HTMLElement[]; text: string }[] }[] = [];
  for (const block of blocks) {
    const questions = parts.at(-1)?.questions;
    const level = block.className === 'anchored' && block.firstElementChild?.localName;
    if (level === 'h2') parts.push({ heading: block, questions: [] });
    else if (level) questions?.push({ elements: [block], text: '' });
    else questions?.at(-1)?.elements.push(block);
  }
  for (const question of parts.flatMap(({ questions }) => questions))
    question.text = folded(question.elements.map(({ textContent }) => textContent).join(' '));
  return parts;
}

/** A text without case and accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
