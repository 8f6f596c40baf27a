/** Amounts as entered: thousands separators, up to four decimals; an average in 元 has two. */
export function amountText(amount: number, isAverage: boolean): string {
  const decimals = isAverage ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumFractionDigits: 4 };
  return new Intl.NumberFormat("zh-CN", decimals).format(amount).replace("-", "−");
}
