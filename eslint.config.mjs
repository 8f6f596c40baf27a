import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** Which folders a folder of src may import: the arrows run one way. `words` is open to all. */
const arrows = {
  words: [],
  plan: [],
  extract: ["plan"],
  catalogue: ["plan"],
  sheets: ["plan"],
  functions: ["plan", "extract", "catalogue"],
  excel: ["sheets", "plan"],
  workbookfile: ["sheets", "plan"],
  actions: ["excel", "extract", "catalogue", "sheets", "workbookfile", "plan"],
  taskpane: ["actions"],
  commands: ["actions"],
  workbench: [],
};
/** Folders that may know the plan's types, though none of its code. */
const knowsTypesOfPlan = ["taskpane", "commands"];
/** Folders that run without Excel: in a test, in a file, in another spreadsheet. */
const withoutExcel = ["words", "plan", "extract", "catalogue", "sheets", "workbookfile"];

const excelGlobals = ["Excel", "Office", "OfficeExtension", "CustomFunctions"];
const withoutExcelMessage = "This folder runs without Excel: say it in src/excel.";
/** The rule on globals does not see them in types. */
const excelTypes = [
  { selector: `TSQualifiedName > Identifier.left[name=/^(${excelGlobals.join("|")})$/]`, message: withoutExcelMessage },
];

const folderPattern = (names) => `^(\\.\\./)+(${names.join("|")})(/|$)`;

function arrowRule(folder, mayImport) {
  const forbidden = Object.keys(arrows).filter(
    (name) => name !== folder && name !== "words" && !mayImport.includes(name),
  );
  const typesOnly = knowsTypesOfPlan.includes(folder) ? ["plan"] : [];
  const never = forbidden.filter((name) => !typesOnly.includes(name));
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: folderPattern(never),
              message: `${folder} may import ${["words", ...mayImport].join(", ")} only.`,
            },
            ...typesOnly.map((name) => ({
              regex: folderPattern([name]),
              allowTypeImports: true,
              message: `${folder} may import types of ${name} only.`,
            })),
          ],
        },
      ],
      "no-restricted-syntax": [
        "error",
        {
          // The rule above does not see modules that are loaded later.
          selector: `ImportExpression[source.value=/${folderPattern(never).replaceAll("/", "\\/")}/]`,
          message: `${folder} may import ${["words", ...mayImport].join(", ")} only.`,
        },
        ...(withoutExcel.includes(folder) ? excelTypes : []),
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ["node_modules/**", "dist/**", "build/**", "artifacts/**", ".cache/**"] },
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      // Taking a member out of an object is how the rest is kept.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
    },
  },
  {
    files: ["**/*.{js,cjs}"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    // These rules know Excel's request context by its name: it is always called `context`.
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/workbench/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  ...Object.entries(arrows).map(([folder, mayImport]) => arrowRule(folder, mayImport)),
  {
    // The shared runtime is one page: its entry brings functions and commands along.
    files: ["src/taskpane/index.tsx"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: folderPattern(["excel", "sheets", "workbookfile", "extract", "catalogue", "workbench"]) },
          ],
        },
      ],
    },
  },
  {
    files: withoutExcel.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      "no-restricted-globals": ["error", ...excelGlobals.map((name) => ({ name, message: withoutExcelMessage }))],
    },
  },
);
