import { createHeadlessWorkbench } from "../../../src/workbench/headless";
import { webProfile, supports } from "../../../src/workbench/host/profiles";
import { Book, type HostObject, Workbook } from "../../../src/workbench/model";
import { classNames, type Member, membersOf } from "./shape";
import { hostObject, preparations, specimens } from "./specimens";

/** What this workbench has of a class of the client library. */
export interface ClassAnswers {
  readonly className: string;
  readonly answered: readonly Member[];
  /** Properties that can be read here and not set, though the library could set them. */
  readonly readOnly: readonly Member[];
  readonly refused: readonly Member[];
}

export interface Answers {
  readonly classes: readonly ClassAnswers[];
  /** Classes of which there is nothing here. */
  readonly refusedClasses: readonly string[];
}

function has(object: HostObject, { kind, wireName }: Member): boolean {
  if (kind === "property") return object.properties[wireName] !== undefined;
  if (kind === "object") return object.objects[wireName] !== undefined || object.properties[wireName] !== undefined;
  return object.methods[wireName] !== undefined;
}

/** What the library refuses by itself in the newest Excel that is imitated is not there, whatever the host has. */
const isThere = ({ requires }: Member): boolean => !requires || supports(webProfile, requires.set, requires.version);

/** Compares each class's shape in the client library with the host's own object of that class. */
export async function answers(): Promise<Answers> {
  const workbench = await createHeadlessWorkbench();
  try {
    const workbook = new Workbook(new Book(workbench.engine, () => undefined));
    for (const preparation of preparations) await hostObject(workbook, preparation);
    const classes: ClassAnswers[] = [];
    for (const [className, steps] of Object.entries(specimens)) {
      const object = await hostObject(workbook, steps);
      if (object.className !== className) throw new Error(`The way to ${className} leads to ${object.className}`);
      const members = membersOf(workbench.Excel, className);
      const answered = members.filter((member) => isThere(member) && has(object, member));
      classes.push({
        className, answered, refused: members.filter((member) => !answered.includes(member)),
        readOnly: answered.filter((member) => member.isWritable && !object.properties[member.wireName]?.set),
      });
    }
    return { classes, refusedClasses: classNames(workbench.Excel).filter((name) => !name.startsWith("_") && !(name in specimens)) };
  } finally {
    await workbench.close();
  }
}
