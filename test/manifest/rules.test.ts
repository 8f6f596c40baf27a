import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest } from "../../scripts/manifest/index.mjs";
import { ACTION_NAMES } from "../../src/commands/names";
import { manifest, readSourceFile, root } from "./facts";

/** Replaces the first place, and fails where there is none: a broken manifest that is not broken would prove nothing. */
function replace(from: string | RegExp, to: string): (text: string) => string {
  return (text) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`nothing to replace: ${from}`);
    return changed;
  };
}

const remove = (what: string | RegExp) => replace(what, "");

/** Moves the first match of `what` to just before `before`. */
function move(what: RegExp, before: string): (text: string) => string {
  return (text) => {
    const found = what.exec(text)?.[0];
    if (found === undefined || !text.includes(before)) throw new Error(`nothing to move: ${what}`);
    return text.replace(found, "").replace(before, `${found}${before}`);
  };
}

const long = (length: number) => "规".repeat(length);

/** One fault a row: what it is, how to make it, and the sentence that must answer it. */
const faults: readonly (readonly [fault: string, make: (text: string) => string, answer: RegExp])[] = [
  // Structure
  ["no XML", replace("</OfficeApp>", ""), /^not well-formed/],
  [
    "Requirements before Hosts",
    move(/<Requirements>[^]*?<\/Requirements>\s*/, "<Hosts>\n    <Host Name"),
    /Hosts: must stand before Requirements/,
  ],
  [
    "VersionOverrides after ExtendedOverrides",
    replace(/<VersionOverrides/, '<ExtendedOverrides Url="https://localhost:3000/x"/><VersionOverrides'),
    /VersionOverrides: must stand before ExtendedOverrides/,
  ],
  [
    "AllFormFactors before Runtimes",
    move(/<Runtimes>[^]*?<\/Runtimes>\s*/, "<DesktopFormFactor>"),
    /Runtimes: must stand before AllFormFactors/,
  ],
  [
    "DesktopFormFactor before AllFormFactors",
    move(/<AllFormFactors>[^]*?<\/AllFormFactors>\s*/, "</Host>\n    </Hosts>\n    <Resources>"),
    /AllFormFactors: must stand before DesktopFormFactor/,
  ],
  [
    "a tab's Label before its Group",
    move(/<Label resid="Tab.Label"\/>\s*/, '<Group id="EduPlan.PlanGroup">'),
    /Group: must stand before Label/,
  ],
  ["a tab without a Group", remove(/<Group id[^]*<\/Group>/), /CustomTab: lacks Group/],
  ["a tab without a Label", remove('<Label resid="Tab.Label"/>'), /CustomTab: lacks Label/],
  [
    "two Runtimes",
    replace("<AllFormFactors>", '<Runtimes><Runtime resid="Taskpane.Url" lifetime="long"/></Runtimes><AllFormFactors>'),
    /has 2 of Runtimes/,
  ],
  ["an unknown element", replace("<AppDomains>", "<Colour/><AppDomains>"), /Colour: does not belong here/],
  [
    "an unknown kind of extension point",
    replace('xsi:type="PrimaryCommandSurface"', 'xsi:type="Toolbar"'),
    /unknown type "Toolbar"/,
  ],
  ["a control without a Supertip", remove(/<Supertip>[^]*?<\/Supertip>/), /Control: lacks Supertip/],
  // Values
  ["another kind of add-in", replace('xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"'), /TaskPaneApp/],
  ["an id that is no GUID", replace(/<Id>[^<]+/, "<Id>12345"), /Id: "12345" is no GUID/],
  ["a version in words", replace(/<Version>[^<]+/, "<Version>one"), /Version: "one"/],
  [
    "an unknown default language",
    replace("<DefaultLocale>zh-CN", "<DefaultLocale>Chinese"),
    /DefaultLocale: "Chinese"/,
  ],
  ["an unknown language", replace('Locale="en-US"', 'Locale="english"'), /"english" is no locale/],
  ["an unknown permission", replace("ReadWriteDocument", "Everything"), /Permissions: "Everything"/],
  [
    "a requirement without a version",
    replace('Name="ExcelApi" MinVersion="1.14"', 'Name="ExcelApi" MinVersion="new"'),
    /Set ExcelApi/,
  ],
  [
    "a name that is too long",
    replace('DisplayName DefaultValue="教育规划"', `DisplayName DefaultValue="${long(126)}"`),
    /DisplayName: 126 characters, at most 125/,
  ],
  ["a provider that is too long", replace("教育规划加载项<", `${long(126)}<`), /ProviderName: longer than 125/],
  [
    "a description that is too long",
    replace(/Description DefaultValue="[^"]+/, `Description DefaultValue="${long(251)}`),
    /Description: 251 characters, at most 250/,
  ],
  [
    "a short string that is too long",
    replace('DefaultValue="打开面板"', `DefaultValue="${long(126)}"`),
    /OpenPane\.Label: 126 characters, at most 125/,
  ],
  [
    "a translated short string that is too long",
    replace('Value="Open Pane"', `Value="${"a".repeat(126)}"`),
    /OpenPane\.Label: 126 characters/,
  ],
  [
    "a long string that is too long",
    replace(/(id="LoadPlan\.Description" DefaultValue=")[^"]+/, `$1${long(251)}`),
    /LoadPlan\.Description: 251 characters, at most 250/,
  ],
  ["an empty string", replace('DefaultValue="打开面板"', 'DefaultValue=" "'), /OpenPane\.Label: an empty value/],
  ["a resource id of 33 characters", (text) => text.replaceAll("OpenPane.Label", "a".repeat(33)), /longer than 32/],
  ["a control id with a space", replace('id="EduPlan.OpenPane"', 'id="Edu Plan"'), /characters other than/],
  // Names that lead somewhere
  [
    "a resid that leads nowhere",
    replace('<Label resid="OpenPane.Label"/>', '<Label resid="Nothing"/>'),
    /resid "Nothing" leads nowhere/,
  ],
  [
    "a resid of the wrong kind",
    replace('<Label resid="OpenPane.Label"/>', '<Label resid="Taskpane.Url"/>'),
    /resid "Taskpane\.Url" is one of Urls/,
  ],
  [
    "a resource that nothing uses",
    replace(
      "<bt:LongStrings>",
      '<bt:LongStrings><bt:String id="Idle" DefaultValue="x"><bt:Override Locale="en-US" Value="x"/></bt:String>',
    ),
    /"Idle" is never used/,
  ],
  [
    "a resource id used twice",
    replace('bt:String id="Tab.Label"', 'bt:String id="PlanGroup.Label"'),
    /id "PlanGroup\.Label" is used twice/,
  ],
  [
    "a control id used twice",
    replace('id="EduPlan.LoadPlan"', 'id="EduPlan.OpenPane"'),
    /Control: id "EduPlan\.OpenPane" is used twice/,
  ],
  ["a control without an id", replace(' id="EduPlan.LoadPlan"', ""), /Control: lacks an id/],
  [
    "a menu that Excel does not have",
    replace(
      '<ExtensionPoint xsi:type="PrimaryCommandSurface">',
      '<ExtensionPoint xsi:type="ContextMenu"><OfficeMenu id="ContextMenuRow"/></ExtensionPoint><ExtensionPoint xsi:type="PrimaryCommandSurface">',
    ),
    /"ContextMenuRow" is no menu/,
  ],
  ["an action that nothing answers to", replace(">loadPlan<", ">loadPlans<"), /FunctionName: no action "loadPlans"/],
  [
    "an icon without 80 pixels",
    remove('<bt:Image size="80" resid="Mark.80"/>'),
    /Icon of EduPlan\.PlanGroup: lacks 80 pixels/,
  ],
  [
    "an icon without 16 pixels",
    remove('<bt:Image size="16" resid="Load.16"/>'),
    /Icon of EduPlan\.LoadPlan: lacks 16 pixels/,
  ],
  ["an icon of an odd size", replace('size="20" resid="Mark.20"', 'size="22" resid="Mark.20"'), /"22" is no size/],
  [
    "an icon's size given twice",
    replace('size="20" resid="Mark.20"', 'size="24" resid="Mark.20"'),
    /a size is given twice/,
  ],
  [
    "a name without English",
    remove(/<Override Locale="en-US" Value="Education Plan"\/>/),
    /DisplayName: 0 overrides for en-US/,
  ],
  [
    "a label without English",
    remove(/<bt:Override Locale="en-US" Value="Open Pane"\/>/),
    /OpenPane\.Label: 0 overrides for en-US/,
  ],
  [
    "an address without English",
    remove(/<bt:Override Locale="en-US" Value="[^"]+functions-en-US\.json"\/>/),
    /Functions\.Metadata\.Url: 0 overrides for en-US/,
  ],
  [
    "two English texts",
    replace(
      '<bt:Override Locale="en-US" Value="Open Pane"/>',
      '<bt:Override Locale="en-US" Value="a"/><bt:Override Locale="en-US" Value="b"/>',
    ),
    /OpenPane\.Label: 2 overrides for en-US/,
  ],
  ["a runtime that ends with the pane", replace('lifetime="long"', 'lifetime="short"'), /lifetime must be "long"/],
  [
    "commands on another page than the runtime's",
    replace('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="GetStarted.LearnMoreUrl"/>'),
    /FunctionFile: another page/,
  ],
  [
    "a kind of resource that does not exist",
    (text) => text.replaceAll("bt:LongStrings", "bt:Sounds"),
    /Resources\/Sounds: does not belong here/,
  ],
  // Addresses
  ["no SupportUrl", remove(/<SupportUrl[^]*?<\/SupportUrl>/), /SupportUrl: absent/],
  [
    "an address without encryption",
    (text) => text.replaceAll("https://localhost:3000/taskpane.js", "http://localhost:3000/taskpane.js"),
    /taskpane\.js is not https/,
  ],
  [
    "two origins",
    replace("https://localhost:3000/functions.json", "https://elsewhere.example/functions.json"),
    /addresses of 2 origins/,
  ],
  ["no address", replace("https://localhost:3000/functions.json", "functions.json"), /"functions\.json" is no address/],
  [
    "a domain with a path",
    replace("<AppDomain>https://localhost:3000", "<AppDomain>https://localhost:3000/app"),
    /AppDomain: .* origin alone/,
  ],
  ["an icon that is not there", replace("assets/load-20.png", "assets/load-21.png"), /load-21\.png is no file/],
  [
    "a page that is not there",
    replace("localhost:3000/taskpane.html", "localhost:3000/pane.html"),
    /pane\.html is no file/,
  ],
  [
    "a picture of another size",
    replace(
      'bt:Image id="Load.20" DefaultValue="https://localhost:3000/assets/load-20.png',
      'bt:Image id="Load.20" DefaultValue="https://localhost:3000/assets/load-24.png',
    ),
    /Load\.20: assets\/load-24\.png is 24×24, must be 20×20/,
  ],
  [
    "the add-in's own picture of another size",
    replace("assets/mark-32.png", "assets/mark-64.png"),
    /IconUrl: assets\/mark-64\.png is 64×64, must be 32×32/,
  ],
  ["a picture that is none", replace("assets/load-20.png", "assets/support.html"), /support\.html is no PNG/],
];

test.each(faults)("%s is found", (_, make, answer) => {
  const found = checkManifest(make(manifest), { actionNames: ACTION_NAMES, readFile: readSourceFile });
  expect(found.join("\n")).toMatch(answer);
});

test("localhost in a manifest that leaves this machine is found", () => {
  const found = checkManifest(manifest, { actionNames: ACTION_NAMES, readFile: readSourceFile, isProduction: true });
  expect(found).toContain("AppDomain: https://localhost:3000 is on the author's own machine");
});

test("the right manifest, for all these, has no fault", () => {
  expect(checkManifest(manifest, { actionNames: ACTION_NAMES, readFile: readSourceFile })).toEqual([]);
});

test.each([16, 20, 24, 32, 40, 48, 64, 80, 128])("the mark is there at %s pixels", (size) => {
  const bytes = readFileSync(join(root, "assets", `mark-${size}.png`));
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
});
