/* What a page does for itself: a component with a shadow root, and text that arrives late. */

customElements.define(
  'spellout-demo-note',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = `
        <style>
          p { margin: 0; padding: 12px 16px; border: 1px solid var(--line); border-radius: 8px; }
        </style>
        <p>This note lies in a shadow root. Two EMTs and an EMR met the EMS helicopter.</p>`;
    }
  },
);

const LATE = [
  'This sentence came late: an EMT called for a second EMS unit.',
  'And one more: the AEMT took over, and the EMTs drove.',
  'The last of them: an EMR stayed behind to write the report.',
];

const late = document.getElementById('late');
const more = document.getElementById('more');

function addSentence() {
  const paragraph = document.createElement('p');
  paragraph.textContent = LATE[late.childElementCount % LATE.length];
  late.append(paragraph);
}

more.addEventListener('click', addSentence);
setTimeout(addSentence, 1000);
