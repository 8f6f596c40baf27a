/** Where the manifest points: one origin, encrypted, and files that are there with the size they claim. */
import { all, children } from "./document.mjs";

const iconSizes = { IconUrl: 32, HighResolutionIconUrl: 64 };
const pngSignature = "89504e470d0a1a0a";

/** Width and height of a PNG in pixels; null where the bytes are none. */
function pngSize(bytes) {
  if (bytes.length < 24 || bytes.subarray(0, 8).toString("hex") !== pngSignature) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Every address with the size that its image must have, if it is one. */
function* addressesOf(root) {
  const sizeOfImage = new Map();
  for (const icon of all(root, "Icon")) {
    for (const image of children(icon, "Image"))
      sizeOfImage.set(image.getAttribute("resid"), Number(image.getAttribute("size")));
  }
  const elements = [
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl"].flatMap((name) => children(root, name)),
    ...children(root, "DefaultSettings").flatMap((settings) => children(settings, "SourceLocation")),
    ...[...all(root, "Images"), ...all(root, "Urls")].flatMap((folder) => children(folder)),
  ];
  for (const element of elements) {
    const name = element.getAttribute("id") ?? element.localName;
    const size = iconSizes[element.localName] ?? sizeOfImage.get(element.getAttribute("id")) ?? null;
    yield { name, address: element.getAttribute("DefaultValue") ?? "", size };
    for (const override of children(element, "Override"))
      yield { name, address: override.getAttribute("Value") ?? "", size };
  }
  for (const domain of all(root, "AppDomain"))
    yield { name: "AppDomain", address: domain.textContent.trim(), size: null, isOrigin: true };
}

function* checkFile({ name, address, size }, url, readFile) {
  const path = url.pathname.slice(1);
  const bytes = readFile(path);
  if (bytes === null) yield `${name}: ${address} is no file of the add-in`;
  else if (size !== null) {
    const found = pngSize(bytes);
    if (found === null) yield `${name}: ${path} is no PNG`;
    else if (found.width !== size || found.height !== size)
      yield `${name}: ${path} is ${found.width}×${found.height}, must be ${size}×${size}`;
  }
}

/**
 * @param readFile answers the bytes of a file by its path below the origin, null where there is none
 * @param isProduction whether the manifest is to leave this machine
 * @yields a sentence for every address that would not work
 */
export function* checkAddresses(root, readFile, isProduction) {
  if (children(root, "SupportUrl").length === 0) yield "SupportUrl: absent";
  const origins = new Set();
  for (const item of addressesOf(root)) {
    if (!URL.canParse(item.address)) {
      yield `${item.name}: "${item.address}" is no address`;
      continue;
    }
    const url = new URL(item.address);
    origins.add(url.origin);
    if (url.protocol !== "https:") yield `${item.name}: ${item.address} is not https`;
    if (isProduction && /^(localhost|127\.|\[::1\])/.test(url.hostname))
      yield `${item.name}: ${item.address} is on the author's own machine`;
    if (item.isOrigin) {
      if (url.origin !== item.address) yield `AppDomain: "${item.address}" must be an origin alone`;
    } else yield* checkFile(item, url, readFile);
  }
  if (origins.size > 1) yield `addresses of ${origins.size} origins: ${[...origins].join(", ")}`;
}
