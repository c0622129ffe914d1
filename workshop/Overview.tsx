import { FRAME_HEIGHT, FRAME_WIDTH } from './frame.ts';
import { type NamedState, SURFACES, statesOf } from './groups.ts';
import { LookControls } from './LookControls.tsx';
import { type Look, paramsOf } from './look.ts';

/** Every state in a frame of its own, by surface. */
export function Overview({ look }: { look: Look }) {
  return (
    <>
      <header>
        <h1>Workshop</h1>
        <LookControls look={look} />
      </header>
      <main>
        {SURFACES.map((surface) => {
          const states = statesOf(surface);
          return (
            states.length > 0 && (
              <section key={surface}>
                <h2>{`${surface}, ${states.length}`}</h2>
                {states.map((state) => (
                  <Frame key={state.id} state={state} look={look} />
                ))}
              </section>
            )
          );
        })}
      </main>
    </>
  );
}

function Frame({ state: { id, surface }, look }: { state: NamedState; look: Look }) {
  const address = `?${paramsOf(look, id)}`;
  return (
    <figure>
      <figcaption>
        <a href={address}>{id}</a>
      </figcaption>
      <iframe
        title={id}
        src={address}
        loading="lazy"
        style={`width: ${look.width ?? FRAME_WIDTH[surface]}px; height: ${look.height ?? FRAME_HEIGHT}px`}
      />
    </figure>
  );
}
