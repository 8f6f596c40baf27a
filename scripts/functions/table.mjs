/** The function tables of the README, made from the functions' help and examples. */

const headings = {
  "zh-CN": ["函数", "说明", "示例"],
  "en-US": ["Function", "What it answers", "Examples"],
};
/** The help's own example, by its words in each language: the table gives examples a column. */
const helpExample = { "zh-CN": /例如 =EDU\..*$/, "en-US": / For example =EDU\..*$/ };

/**
 * @param metadata functions.json in the language, parsed
 * @param examples by function id: formula and answer, a list's answer as rows of cells
 * @param language "zh-CN" or "en-US"
 * @returns a table of Markdown
 * @throws where a function has no example
 */
export function functionTable(metadata, examples, language) {
  const columns = headings[language];
  const rows = metadata.functions.map((item) => [
    `\`EDU.${item.name}(${item.parameters.map(parameterText).join(", ")})\``,
    item.description.replace(helpExample[language], ""),
    exampleText(item.id, examples[item.id]),
  ]);
  return [columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.map(escape).join(" | ")} |`).join("\n");
}

/**
 * @param readme the text of the README
 * @param tables by language
 * @returns the README with each table between the markers of its language
 * @throws where a marker is absent
 */
export function placeTables(readme, tables) {
  return Object.entries(tables).reduce((text, [language, table]) => {
    const [start, end] = [`<!-- functions ${language} -->`, `<!-- /functions ${language} -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`README.md has no markers ${start} … ${end}`);
    return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`;
  }, readme);
}

const parameterText = ({ name, optional }) => (optional === true ? `[${name}]` : name);

function exampleText(id, examples) {
  if (examples === undefined || examples.length === 0) throw new Error(`No example for ${id}`);
  return examples.map(({ formula, answer }) => `\`${formula}\` → ${answerText(answer)}`).join("<br>");
}

const answerText = (answer) => (typeof answer === "string" ? answer : answer.map((row) => row.join(" · ")).join("<br>"));

const escape = (cell) => cell.replaceAll("|", "\\|");
