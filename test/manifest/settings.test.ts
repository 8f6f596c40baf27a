import { moveManifest, readSettings } from "../../scripts/webpack/settings.cjs";

test("without variables: this machine, and Microsoft's own address", () => {
  expect(readSettings({})).toEqual({
    origin: "https://localhost:3000",
    officeJs: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    copiesOfficeJs: false,
  });
});

test("offices in 21Vianet's cloud load from there", () => {
  expect(readSettings({ OFFICE_JS: "21vianet" }).officeJs).toBe(
    "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  );
});

test("an own copy lies beside the pane", () => {
  expect(readSettings({ OFFICE_JS: "self" })).toMatchObject({ officeJs: "officejs/office.js", copiesOfficeJs: true });
});

test.each(["https://addin.example.gov.cn", "https://addin.example.gov.cn:8443", "https://10.1.2.3"])(
  "%s is an origin",
  (origin) => {
    expect(readSettings({ ADDIN_ORIGIN: origin }).origin).toBe(origin);
  },
);

test("a slash at the end of the origin does no harm", () => {
  expect(readSettings({ ADDIN_ORIGIN: "https://addin.example.gov.cn/" }).origin).toBe("https://addin.example.gov.cn");
});

test.each(["http://addin.example.gov.cn", "addin.example.gov.cn", "https://addin.example.gov.cn/path", "https://"])(
  "%s is refused",
  (origin) => expect(() => readSettings({ ADDIN_ORIGIN: origin })).toThrow(/^ADDIN_ORIGIN/),
);

test.each(["cdn", "toString", "Microsoft"])("OFFICE_JS=%s is refused", (source) => {
  expect(() => readSettings({ OFFICE_JS: source })).toThrow(/^OFFICE_JS/);
});

test("every address moves, with and without a path", () => {
  expect(moveManifest("<a>https://localhost:3000</a><b>https://localhost:3000/x</b>", "https://b.example")).toBe(
    "<a>https://b.example</a><b>https://b.example/x</b>",
  );
});
