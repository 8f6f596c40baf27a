/** @jest-environment jsdom */
import { parseManifest } from "../../../src/workbench/page/manifest";

interface Parts {
  readonly tab?: string;
  readonly customFunctions?: string;
  readonly iconAddress?: string;
  readonly source?: string;
}

const button = (id: string, action: string, icon = "") =>
  `<Control xsi:type="Button" id="${id}"><Label resid="Open"/>
     <Supertip><Title resid="Open.Title"/><Description resid="Open.Description"/></Supertip>${icon}${action}</Control>`;
const showPane = '<Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane"/></Action>';
const runFunction = '<Action xsi:type="ExecuteFunction"><FunctionName> compute </FunctionName></Action>';
const icons = '<Icon><bt:Image size="16" resid="Icon16"/><bt:Image size="32" resid="Icon32"/><bt:Image size="80" resid="Icon80"/></Icon>';
const functions =
  '<ExtensionPoint xsi:type="CustomFunctions"><Metadata><SourceLocation resid="Metadata"/></Metadata><Namespace resid="Namespace"/></ExtensionPoint>';

function manifest({ tab = button("one", showPane, icons) + button("two", runFunction), customFunctions = functions, iconAddress, source }: Parts = {}): string {
  const address = source ?? "https://plans.example.cn/addin/2/taskpane.html";
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>00000000-0000-0000-0000-00000000000a</Id>
  <Version>1.0.0.0</Version>
  <DisplayName DefaultValue="示例"><Override Locale="en-US" Value="Example"/></DisplayName>
  <DefaultSettings><SourceLocation DefaultValue="${address}"/></DefaultSettings>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts><Host xsi:type="Workbook">
      <AllFormFactors>${customFunctions}</AllFormFactors>
      <DesktopFormFactor><ExtensionPoint xsi:type="PrimaryCommandSurface">
        <CustomTab id="tab"><Group id="group"><Label resid="Group"/><Icon><bt:Image size="32" resid="Icon80"/></Icon>${tab}</Group><Label resid="Tab"/></CustomTab>
      </ExtensionPoint></DesktopFormFactor>
    </Host></Hosts>
    <Resources>
      <bt:Images>
        <bt:Image id="Icon16" DefaultValue="https://plans.example.cn/addin/2/assets/16.png"/>
        <bt:Image id="Icon32" DefaultValue="${iconAddress ?? "https://plans.example.cn/addin/2/assets/32.png"}"/>
        <bt:Image id="Icon80" DefaultValue="https://plans.example.cn/addin/2/assets/80.png"/>
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Pane" DefaultValue="${address}"/>
        <bt:Url id="Metadata" DefaultValue="https://plans.example.cn/addin/2/functions.json">
          <bt:Override Locale="en-US" Value="https://plans.example.cn/addin/2/functions-en-US.json"/>
        </bt:Url>
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Tab" DefaultValue="示例页"><bt:Override Locale="en-US" Value="Example tab"/></bt:String>
        <bt:String id="Group" DefaultValue="组"/>
        <bt:String id="Open" DefaultValue="打开"><bt:Override Locale="en-US" Value="Open"/></bt:String>
        <bt:String id="Open.Title" DefaultValue="打开窗格"/>
        <bt:String id="Namespace" DefaultValue="SAMPLE"/>
      </bt:ShortStrings>
      <bt:LongStrings><bt:String id="Open.Description" DefaultValue="打开任务窗格"/></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;
}

const read = (xml: string, language = "zh-CN") => parseManifest(xml, language, "/addin/");

test("name, pane, tab and buttons come with addresses of this server, whatever origin the build was made for", () => {
  expect(read(manifest())).toEqual({
    id: "00000000-0000-0000-0000-00000000000a",
    version: "1.0.0.0",
    displayName: "示例",
    panePath: "/addin/taskpane.html",
    tabs: [
      {
        id: "tab",
    label: "示例页",
        groups: [
          {
            label: "组",
            controls: [
              { id: "one", label: "打开", title: "打开窗格", description: "打开任务窗格", icon: "/addin/assets/32.png", isEnabled: true, action: { kind: "showPane" } },
              { id: "two", label: "打开", title: "打开窗格", description: "打开任务窗格", icon: undefined, isEnabled: true, action: { kind: "runFunction", name: "compute" } },
            ],
          },
        ],
      },
    ],
    cellMenu: [],
    faults: ["two: Icon"],
    functions: { namespace: "SAMPLE", metadataPath: "/addin/functions.json" },
  });
});

test("English overrides count in English, the default where there is none", () => {
  const english = read(manifest(), "en-US");
  expect(english.displayName).toBe("Example");
  expect(english.functions?.metadataPath).toBe("/addin/functions-en-US.json");
  expect(english.tabs[0]).toMatchObject({ label: "Example tab", groups: [{ label: "组", controls: [{ label: "Open", title: "打开窗格" }, {}] }] });
});

test("an add-in without custom functions has none", () => {
  expect(read(manifest({ customFunctions: "" })).functions).toBeUndefined();
});

const item = '<Item id="item"><Label resid="Open"/><Action xsi:type="ExecuteFunction"><FunctionName>compute</FunctionName></Action></Item>';

test("a menu has its items", () => {
  const { tabs, faults } = read(manifest({ tab: `<Control xsi:type="Menu" id="menu"><Label resid="Open"/><Items>${item}</Items></Control>` }));
  expect(tabs[0]?.groups[0]?.controls).toMatchObject([{ id: "menu", label: "打开", items: [{ id: "item", action: { kind: "runFunction", name: "compute" } }] }]);
  expect(faults).toEqual([]);
});

test("the menu of a cell's right click is read, a disabled entry as such", () => {
  const menu = `<ExtensionPoint xsi:type="ContextMenu"><OfficeMenu id="ContextMenuCell">${button("cell", `${runFunction}<Enabled>false</Enabled>`, icons)}</OfficeMenu>
    <OfficeMenu id="ContextMenuText">${button("text", showPane, icons)}</OfficeMenu></ExtensionPoint>`;
  expect(read(manifest().replace("</DesktopFormFactor>", `${menu}</DesktopFormFactor>`)).cellMenu).toMatchObject([{ id: "cell", isEnabled: false, icon: "/addin/assets/32.png" }]);
});

test.each<[string, string, string, number]>([
  ["a label without a text", manifest({ tab: button("one", showPane, icons).replace('resid="Open"', 'resid="Nowhere"') }), 'one: resid="Nowhere"', 0],
  ["an icon of another origin", manifest({ tab: button("one", showPane, icons), iconAddress: "https://elsewhere.example/32.png" }), "one: https://elsewhere.example/32.png", 0],
  ["a button without an icon", manifest({ tab: button("one", showPane) }), "one: Icon", 1],
  ["a button without its action", manifest({ tab: button("one", "", icons) }), "one: Action", 0],
  ["a function without its name", manifest({ tab: button("one", '<Action xsi:type="ExecuteFunction"/>', icons) }), "one: FunctionName", 0],
  ["a label of 126 characters", manifest({ tab: button("one", showPane, icons) }).replace('DefaultValue="打开"', `DefaultValue="${"长".repeat(126)}"`), "one: 126 > 125", 1],
  ["a description of 251 characters", manifest({ tab: button("one", showPane, icons) }).replace('DefaultValue="打开任务窗格"', `DefaultValue="${"长".repeat(251)}"`), "one: 251 > 250", 1],
])("%s is told, and the rest is read", (_, xml, fault, shown) => {
  const { faults, tabs } = read(xml);
  expect(faults).toEqual([fault]);
  expect(tabs[0]?.groups[0]?.controls).toHaveLength(shown);
});

test.each<[string, string, string]>([
  ["text that is no XML", "插件", "OfficeApp"],
  ["XML that is no manifest", "<note/>", "OfficeApp"],
  ["a tab without a name", manifest().replace('<Label resid="Tab"/>', '<Label resid="Nowhere"/>'), 'resid="Nowhere"'],
  ["a manifest without a pane", manifest().replace(/<DefaultSettings>.*<\/DefaultSettings>/, ""), "SourceLocation"],
])("%s is refused with what is missing", (_, xml, missing) => {
  expect(() => read(xml)).toThrow(missing);
});
