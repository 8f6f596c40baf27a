"use strict";
const { buildSync } = require("esbuild");
const Module = require("node:module");

/**
 * What a module of the source exports: it is TypeScript, which Node does not read by itself.
 * @param path absolute path of the module
 */
function readModule(path) {
  const { outputFiles } = buildSync({ entryPoints: [path], bundle: true, platform: "node", format: "cjs", write: false });
  const read = new Module(path);
  read._compile(outputFiles[0].text, path);
  return read.exports;
}

module.exports = { readModule };
