import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const checksums: Record<string, string> = {
  "liuzhou-plan-2023-2025.txt": "dcbe5d005ebcc2566d2311d1fe2c6bdfa48cf28120749684d15af9e5d9438993",
  "liuzhou-work-points-2021.txt": "87d1ba0a940f378f377304e4c2b8e90ff832953051ae0af399c6b8edb8eed128",
  "liuzhou-report-2024.txt": "57b4fa22c56c439122ae975727ab5689326efca3613f2a9956b44f4cf8c7e31a",
  "chongzuo-feature-2024.txt": "70f1086c891bdc1329e869aecf65030120dbf7e84b59ffd3dd9ee027838783ea",
  "lipu-report-2023.txt": "a7ea854e07e35ad46b0821a7f19edbf08d3e2e0af887282e5c3407922a2f73bf",
};

test.each(Object.entries(checksums))("%s is the source document, byte for byte", (name, checksum) => {
  const bytes = readFileSync(join(__dirname, "../../seeds", name));
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(checksum);
});
