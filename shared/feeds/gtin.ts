/** Lengths of a GTIN in the order in which they are met on consumer goods. */
export const GTIN_LENGTHS = [13, 12, 14, 8] as const;

/** Whether eight digits are a day, written from the day (31122024) or from the year: more likely a date than a GTIN-8. */
export function isDay(digits: string): boolean {
  const parts = /^(?:(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)|(?<day2>\d\d)(?<month2>\d\d)(?:19|20)\d\d)$/.exec(
    digits,
  );
  const { month, day, month2, day2 } = parts?.groups ?? {};
  const inRange = (text: string | undefined, last: number) => Number(text) >= 1 && Number(text) <= last;
  return inRange(month ?? month2, 12) && inRange(day ?? day2, 31);
}
