"use strict";
const { buildSync } = require("esbuild");
const Module = require("node:module");
const { join } = require("node:path");
const { Compilation, sources } = require("webpack");
const { translateMetadata } = require("./english-functions.cjs");

const pluginName = "EnglishFunctionsPlugin";
const wordsPath = join(__dirname, "..", "..", "src", "words", "functions.ts");

/** The words as they are in the source: they are TypeScript, which Node does not read by itself. */
function readWords() {
  const { outputFiles } = buildSync({
    entryPoints: [wordsPath],
    bundle: true,
    platform: "node",
    format: "cjs",
    write: false,
  });
  const words = new Module(wordsPath);
  words._compile(outputFiles[0].text, wordsPath);
  return words.exports.englishFunctions;
}

/** Makes functions-en-US.json beside functions.json. A function without English breaks the build. */
class EnglishFunctionsPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      compilation.fileDependencies.add(wordsPath);
      compilation.hooks.processAssets.tap(
        { name: pluginName, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
        () => {
          const chinese = compilation.getAsset("functions.json");
          // Absent where the generator has refused the functions: it has said so already.
          if (chinese === undefined) return;
          const english = translateMetadata(JSON.parse(chinese.source.source().toString()), readWords());
          compilation.emitAsset("functions-en-US.json", new sources.RawSource(`${JSON.stringify(english, null, 2)}\n`));
        },
      );
    });
  }
}

module.exports = { EnglishFunctionsPlugin };
