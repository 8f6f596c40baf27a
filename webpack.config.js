const { join } = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { EnglishFunctionsPlugin } = require("./scripts/webpack/english-functions-plugin.cjs");
const { moveManifest, readSettings } = require("./scripts/webpack/settings.cjs");

/** What Excel on the web, Windows, Mac and iPad ask for, out of the 86 MB of Microsoft's package. */
const officeFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "custom-functions-runtime.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];
const officePackage = join(__dirname, "node_modules", "@microsoft", "office-js");

/** Its licence asks for unmodified files: marked as minimised, the minimiser leaves them alone. */
const officePatterns = [
  ...officeFiles.map((file) => ({
    from: join(officePackage, "dist", file),
    to: `officejs/${file}`,
    info: { minimized: true },
  })),
  { from: join(officePackage, "LICENSE.md"), to: "officejs/LICENSE.md" },
];

/** Excel on a desktop trusts no certificate but one that the person has accepted; elsewhere any will do. */
async function developmentServer() {
  const isDesktop = process.platform === "win32" || process.platform === "darwin";
  const options = isDesktop ? await require("office-addin-dev-certs").getHttpsServerOptions() : {};
  return { port: 3000, server: { type: "https", options }, headers: { "Access-Control-Allow-Origin": "*" } };
}

module.exports = async (environment, { mode }) => {
  const { origin, officeJs, copiesOfficeJs } = readSettings(process.env);
  const isProduction = mode === "production";
  return {
    // Every Excel that has the demanded sets shows the pane in a current browser engine.
    target: ["web", "es2022"],
    // One page for pane, functions and commands: they share one runtime and its memory.
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: join(__dirname, "dist"),
      // The manifest names taskpane.js; the parts that are loaded later may carry a hash.
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "auto",
      clean: true,
    },
    // Never the kinds that need eval: a strict content security policy must be possible.
    devtool: isProduction ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js", ".json"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: "./src/functions/functions.ts" }),
      new EnglishFunctionsPlugin(),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        scriptLoading: "defer",
        officeJs,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.{png,html}" },
          { from: "manifest.xml", transform: (content) => moveManifest(content.toString(), origin) },
          ...(copiesOfficeJs ? officePatterns : []),
        ],
      }),
    ],
    // The budget is on what travels, which the build reports; webpack knows only raw sizes.
    performance: { hints: false },
    stats: "errors-warnings",
    devServer: environment.WEBPACK_SERVE ? await developmentServer() : undefined,
  };
};
