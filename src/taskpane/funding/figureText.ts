/** Amounts as entered: thousands separators, up to four decimals; two where they were divided, as averages are. */
export function amountText(amount: number, isDivided: boolean): string {
  const decimals = isDivided ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumFractionDigits: 4 };
  return new Intl.NumberFormat("zh-CN", decimals).format(amount).replace("-", "−");
}
