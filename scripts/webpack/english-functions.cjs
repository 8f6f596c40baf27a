/**
 * The functions' help in English. The generator of functions.json knows one language, so the English file is made from
 * the Chinese one: the same functions, ids and parameters in the same order, other words.
 */
"use strict";

/**
 * @param metadata functions.json, parsed
 * @param english by function id: description, and a name and description for each parameter in its order
 * @returns the same metadata in English
 * @throws where a function or a parameter has no English, or English is left over
 */
function translateMetadata(metadata, english) {
  const ids = metadata.functions.map((item) => item.id);
  const leftOver = Object.keys(english).filter((id) => !ids.includes(id));
  if (leftOver.length > 0) throw new Error(`English help for functions that do not exist: ${leftOver.join(", ")}`);
  return { ...metadata, functions: metadata.functions.map((item) => translateFunction(item, english[item.id])) };
}

function translateFunction(item, words) {
  if (words === undefined) throw new Error(`No English help for ${item.id}`);
  if (words.parameters.length !== item.parameters.length) {
    throw new Error(`${item.id} has ${item.parameters.length} parameters, its English help ${words.parameters.length}`);
  }
  const parameters = item.parameters.map((parameter, index) => ({ ...parameter, ...pick(words.parameters[index]) }));
  return { ...item, description: words.description, parameters };
}

const pick = ({ name, description }) => ({ name, description });

module.exports = { translateMetadata };
