type PageFormsChoiceProps = {
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
};

/** Whether short forms that the glossary does not know are explained in a page's own words. */
export function PageFormsChoice({ chosen, onChoose }: PageFormsChoiceProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={chosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
      <span>Also explain acronyms that only the page itself defines</span>
    </label>
  );
}
