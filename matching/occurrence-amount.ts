import type { Span } from './types.ts';

/** Codes of currencies. INR is none of them: as a blood value it stands beside numbers, too. */
const CURRENCIES = new Set(
  `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF
  CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD
  HNL HTG HUF IDR ILS IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD
  MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG
  QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD
  TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW`.split(/\s+/),
);

/** Every code has three letters. */
export const CODE_LENGTH = 3;

const YEAR = /^(?:19|20)\d\d$/;

/** Whether the token at the span names a currency there: "AED 250", "250 AED", "$40 CAD". */
export function isAmount(text: string, { start, end }: Span): boolean {
  if (end - start !== CODE_LENGTH || !CURRENCIES.has(text.slice(start, end))) return false;
  const after = text.slice(end, end + 24);
  return (
    isMoney(numberAfter(after)) || isMoney(numberBefore(text.slice(Math.max(0, start - 24), start), after))
  );
}

/** The code of an amount written without a blank, "AED1,200"; else null. "AED1200" may be a model. */
export function currencyOf(token: string, after: string): string | null {
  const digit = token.charCodeAt(3);
  if (!(digit >= 48 && digit <= 57) || !/^[.,]\d/.test(after)) return null;
  const code = token.slice(0, 3);
  return CURRENCIES.has(code) && /^\d+$/.test(token.slice(3)) ? code : null;
}

function numberAfter(after: string): string | null {
  return (
    /^[\s:]{0,2}[$£€]?(\d(?:[\d.,]*\d)?(?:\s?(?:k|m|bn|million|billion|thousand)\b)?)/.exec(after)?.[1] ??
    null
  );
}

function numberBefore(before: string, after: string): string | null {
  // "12 AED units" and "in 2019 AED use" count and date something.
  if (/^\s\p{L}{3,}s(?!\p{L})/u.test(after)) return null;
  const number = /(?:^|[^\d.,-])(\d(?:[\d.,]*\d)?(?:\s?(?:k|m|bn|million|billion|thousand))?)\s?$/.exec(
    before,
  )?.[1];
  return number ?? null;
}

/** A single digit numbers things, and four may be a year. */
function isMoney(number: string | null): boolean {
  return number !== null && number.length > 1 && !YEAR.test(number);
}
