/** The oldest Node that the tools run on; the same as "engines" in package.json. */
export const oldestNode = "20.19.0";

/** Whether `version` ("v20.20.2") is at least `oldest` ("20.19.0"). */
export function isAtLeast(version, oldest) {
  const parts = (text) => text.replace(/^v/, "").split(".").map(Number);
  const [have, want] = [parts(version), parts(oldest)];
  const different = want.findIndex((part, index) => part !== have[index]);
  return different === -1 || have[different] > want[different];
}

/** Ends the process with one sentence where Node is too old. Imports nothing, so that an old Node can still read it. */
export function demandNode() {
  if (isAtLeast(process.version, oldestNode)) return;
  console.error(
    `需要 Node.js ${oldestNode} 或更高版本，当前为 ${process.version}。请到 https://nodejs.org 安装后重试。` +
      ` / Node.js ${oldestNode} or newer is needed, this is ${process.version}.`,
  );
  process.exit(1);
}
