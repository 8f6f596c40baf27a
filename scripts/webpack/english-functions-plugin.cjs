"use strict";
const { join } = require("node:path");
const { Compilation, sources } = require("webpack");
const { translateMetadata } = require("./english-functions.cjs");
const { readModule } = require("./read-module.cjs");

const pluginName = "EnglishFunctionsPlugin";
const wordsPath = join(__dirname, "..", "..", "src", "words", "functions.ts");

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
          const english = translateMetadata(JSON.parse(chinese.source.source().toString()), readModule(wordsPath).englishFunctions);
          compilation.emitAsset("functions-en-US.json", new sources.RawSource(`${JSON.stringify(english, null, 2)}\n`));
        },
      );
    });
  }
}

module.exports = { EnglishFunctionsPlugin };
