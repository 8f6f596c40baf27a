import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from "./trials/custom-xml";
import { namedItem, namedItemCollection } from "./trials/names";
import { setting, settingCollection } from "./trials/settings";
import { tryMembers } from "./trials/trial";
import { application, workbook } from "./trials/workbook";

tryMembers(application, workbook, setting, settingCollection, customXmlPart, customXmlPartCollection, customXmlPartScopedCollection, namedItem, namedItemCollection);
