const languages = ['python', 'json', 'bash', 'yaml'] as const;

export type Language = (typeof languages)[number];

const fences: Record<string, Language> = { py: 'python', sh: 'bash', shell: 'bash', console: 'bash', yml: 'yaml' };

/** Log lines, patterns and paths look like code and are none that a colour would explain. */
const isPattern = (code: string) => /\(\[|\\[a-z.]|\.\*\)(?!")/.test(code);
const isJson = (code: string) => /^[[{]\s*["{[]/.test(code) && /[\]}]$/.test(code);
const isPythonValue = (code: string) => /^[[{]\s*'/.test(code) && /[\]}]$/.test(code);
/** A call with something in its parentheses; an argument by name; an import. */
const isPython = (code: string) =>
  isPythonValue(code) ||
  /^[\w.]+\([^)\s…].*\)$/s.test(code) ||
  /^\w+=(?:['"[{].*|-?\d[\d._e-]*|True|False|None|[\w.]+\(.*\))$/.test(code) ||
  /^(?:from|import) [\w.]+/.test(code);
const isShell = (code: string) => /^(?:\$ )?(?:aws|docker|pip|python3?|curl|sagemaker) \S+ +\S/.test(code);

/** What a piece of code is written in, or null where colours would not help: a bare name, a path, a pattern, a line of a log. `fence`: what its author called it. */
export function languageOf(code: string, fence: string | null): Language | null {
  const named = fence?.toLowerCase() ?? '';
  const known = fences[named] ?? languages.find((language) => language === named);
  if (known) return known;
  if (fence !== null && named !== '') return null;
  if (isJson(code)) return 'json';
  if (isPattern(code)) return null;
  if (isPython(code)) return 'python';
  return isShell(code) ? 'bash' : null;
}
