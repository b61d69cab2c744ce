/** A sentence that says what is wrong with this version of Node.js, or null. */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || major > 20;
  return fits
    ? null
    : `Checkpoint needs Node.js 20.19 or later, and this is ${version}: install a newer one from https://nodejs.org.`;
}
