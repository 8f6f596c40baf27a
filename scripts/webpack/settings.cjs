/** The two variables of a build: where the add-in will be served from, and where office.js comes from. */
"use strict";

const developmentOrigin = "https://localhost:3000";

/** Addresses of Microsoft's client library by the cloud that the offices use; "self" copies it beside the pane. */
const officeAddresses = {
  microsoft: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  self: "officejs/office.js",
};

/**
 * @param environment as process.env: ADDIN_ORIGIN (https://host or https://host:port) and OFFICE_JS (microsoft, 21vianet, self)
 * @returns origin, the address of office.js, and whether the library is to be copied
 * @throws where a variable makes no sense
 */
function readSettings(environment) {
  const origin = (environment.ADDIN_ORIGIN || developmentOrigin).replace(/\/$/, "");
  if (!URL.canParse(origin) || new URL(origin).origin !== origin || !origin.startsWith("https://")) {
    throw new Error(
      `ADDIN_ORIGIN 应为 https 源地址，例如 https://addin.example.gov.cn，当前为“${origin}”。 / ADDIN_ORIGIN must be an https origin.`,
    );
  }
  const source = environment.OFFICE_JS || "microsoft";
  if (!Object.hasOwn(officeAddresses, source)) {
    throw new Error(
      `OFFICE_JS 应为 ${Object.keys(officeAddresses).join("、")} 之一，当前为“${source}”。 / OFFICE_JS is unknown.`,
    );
  }
  return { origin, officeJs: officeAddresses[source], copiesOfficeJs: source === "self" };
}

/** The manifest with its addresses moved to where the add-in will be served from. */
function moveManifest(text, origin) {
  return text.replaceAll(developmentOrigin, origin);
}

module.exports = { readSettings, moveManifest, developmentOrigin };
