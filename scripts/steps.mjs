const heartbeatMs = process.stdout.isTTY ? 1000 : 15_000;

function clip(text, width) {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}

/** A duration as a reader says it: "0.4 s", "12 s", "2 min 5 s". */
export function spoken(ms) {
  const seconds = ms / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * Announces the numbered steps of a command. `step(title, work)` prints "2/5 title …", says from time to time how long it has
 * taken and what `progress` last reported, and ends with what `work` resolves to: a short sentence.
 */
export function stepsOf(total) {
  let number = 0;
  return async function step(title, work) {
    number += 1;
    const label = `${number}/${total} ${title}`;
    const began = performance.now();
    let latest = '';
    const show = (text, last) => {
      if (process.stdout.isTTY)
        process.stdout.write(`\r\x1b[K${clip(text, process.stdout.columns || 80)}${last ? '\n' : ''}`);
      else console.log(text);
    };
    const beat = () => show(`${label} … ${spoken(performance.now() - began)}${latest ? `: ${latest}` : ''}`, false);
    const timer = setInterval(beat, heartbeatMs);
    let announced = false;
    const progress = (line) => {
      latest = line;
      // A step that has nothing to do stays one line.
      if (!announced) beat();
      announced = true;
    };
    try {
      const result = await work(progress);
      show(`${label}: ${result} (${spoken(performance.now() - began)})`, true);
    } catch (error) {
      show(`${label}: failed after ${spoken(performance.now() - began)}`, true);
      throw error;
    } finally {
      clearInterval(timer);
    }
  };
}

/** A failure whose message is the whole story for the person at the terminal: printed without a stack. */
export class Stop extends Error {}
