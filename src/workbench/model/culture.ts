import { HostObject, type Property, readable } from "./object";

/** How a Chinese Excel writes numbers and dates: this workbench has no other. */
export class CultureInfo extends HostObject {
  readonly className = "CultureInfo";
  override readonly properties: Record<string, Property> = { Name: readable(() => "zh-CN") };
  override readonly objects: Record<string, () => HostObject> = { NumberFormat: () => new NumberFormatInfo(), DatetimeFormat: () => new DatetimeFormatInfo() };
}

class NumberFormatInfo extends HostObject {
  readonly className = "NumberFormatInfo";
  override readonly properties: Record<string, Property> = { NumberDecimalSeparator: readable(() => "."), NumberGroupSeparator: readable(() => ",") };
}

class DatetimeFormatInfo extends HostObject {
  readonly className = "DatetimeFormatInfo";
  override readonly properties: Record<string, Property> = {
    DateSeparator: readable(() => "/"), TimeSeparator: readable(() => ":"), LongDatePattern: readable(() => "yyyy年M月d日"), ShortDatePattern: readable(() => "yyyy/M/d"),
    LongTimePattern: readable(() => "H:mm:ss"),
  };
}
