import { Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import { GlossaryText } from '../entry/GlossaryText.tsx';
import { GlossaryLanguage } from '../entry/glossary-language.ts';
import { Filled } from '../Filled.tsx';
import { useWords } from '../words-context.ts';
import { FigureBar } from './FigureBar.tsx';
import { FigurePoint } from './FigurePoint.tsx';
import type { DrawnTerm, Picture } from './figure-pictures.ts';
import { amountScale, placeOn, type Scale, yearScale } from './figure-scale.ts';
import { figureInWords, numberInWords } from './figure-words.ts';

type FigurePictureProps = {
  picture: Picture;
  /** Whether its comparison was made from entries, so that its label is a word of the interface. */
  isMade?: boolean | undefined;
};

/** The figures of one aspect, drawn on one scale: amounts as bars, years as points on a line. */
export function FigurePicture({ picture, isMade }: FigurePictureProps) {
  const { pictures } = useWords().compare;
  const Text = isMade ? Fragment : GlossaryText;
  const { label, unit, terms } = picture;
  const scale = scaleOf(picture);
  const hasRange = unit !== 'year' && terms.some(({ figure }) => figure && figure.least < figure.most);
  return (
    <figure class="figure">
      <figcaption>
        <span>
          <Filled
            text={pictures.inUnit[unit]}
            places={{
              aspect: (
                <strong>
                  <Text>{label}</Text>
                </strong>
              ),
            }}
          />
        </span>
        {hasRange && <span class="figure-key">{pictures.rangeKey}</span>}
      </figcaption>
      <div class="figure-rows">
        <ul>
          {terms.map((term) => (
            <li key={term.id}>
              <span class="figure-label">
                <GlossaryText>{term.label}</GlossaryText>
              </span>
              <FigureRow term={term} unit={unit} scale={scale} />
            </li>
          ))}
        </ul>
        <FigureAxis scale={scale} unit={unit} />
      </div>
    </figure>
  );
}

type FigureRowProps = { term: DrawnTerm; unit: Picture['unit']; scale: Scale };

/** The drawing of one term with its number, or why there is none. */
function FigureRow({ term: { text, figure, other }, unit, scale }: FigureRowProps) {
  const words = useWords();
  const language = useContext(GlossaryLanguage);
  const { noYear, noNumber } = words.compare.pictures;
  if (figure === null) {
    return (
      <span class="figure-none">
        {other ? figureInWords(other, words) : `– ${unit === 'year' ? noYear : noNumber}`}
      </span>
    );
  }
  const Drawing = unit === 'year' ? FigurePoint : FigureBar;
  return (
    <>
      <svg
        class="figure-drawing"
        role="img"
        aria-label={text ?? figureInWords(figure, words)}
        lang={text === null ? undefined : language}
      >
        {scale.ticks.map((tick) => (
          <line
            key={tick}
            class="figure-grid"
            x1={placeOn(scale, tick)}
            x2={placeOn(scale, tick)}
            y2="100%"
          />
        ))}
        <Drawing figure={figure} scale={scale} />
      </svg>
      {/* The drawing's name has the number already, with its unit. */}
      <span class="figure-number" aria-hidden="true">
        {numberInWords(figure, words, text ?? '')}
      </span>
    </>
  );
}

/** The numbers below the drawings: for the eye, as every drawing is named by its own. */
function FigureAxis({ scale, unit }: { scale: Scale; unit: Picture['unit'] }) {
  const words = useWords();
  const { ticks } = scale;
  return (
    <div class="figure-axis" aria-hidden="true">
      {ticks.map((tick) => (
        <span key={tick} style={{ left: placeOn(scale, tick) }}>
          {numberInWords({ least: tick, most: tick, unit }, words)}
        </span>
      ))}
    </div>
  );
}

function scaleOf({ unit, terms }: Picture): Scale {
  const figures = terms.flatMap(({ figure }) => figure ?? []);
  const most = Math.max(...figures.map((figure) => figure.most));
  if (unit !== 'year') return amountScale(most);
  return yearScale(Math.min(...figures.map((figure) => figure.least)), most);
}
