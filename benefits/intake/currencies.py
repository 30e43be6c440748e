"""Currencies as cells name them: the codes of ISO 4217 in use, and signs."""

from __future__ import annotations

_CODES = (
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP "
    "BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP "
    "GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES "
    "KGS KHR KMF KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR "
    "MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD "
    "RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY "
    "TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG"
)

CODES = frozenset(_CODES.split())

SIGNS = {
    "€": "EUR",
    "£": "GBP",
    "₹": "INR",
    "₫": "VND",
    "đ": "VND",
    "฿": "THB",
    "₩": "KRW",
    "₽": "RUB",
    "₺": "TRY",
    "₴": "UAH",
    "₪": "ILS",
    "₦": "NGN",
    "₱": "PHP",
    "zł": "PLN",
    "us$": "USD",
    "a$": "AUD",
    "c$": "CAD",
    "r$": "BRL",
    "hk$": "HKD",
    "nz$": "NZD",
    "s$": "SGD",
    "kč": "CZK",
    "ft": "HUF",
    "lei": "RON",
    "лв": "BGN",
    "rs": "INR",
    "rs.": "INR",
    "nkr": "NOK",
    "skr": "SEK",
    "dkr": "DKK",
    "ikr": "ISK",
    "$us": "USD",
    "vnđ": "VND",
    "£gb": "GBP",
    "$ us": "USD",
    # these belong to several currencies, and stay what they are
    "$": "$",
    "¥": "¥",
    "kr": "kr",
    "kr.": "kr",
    "fr.": "CHF",
    "sfr.": "CHF",
}
"""Casefolded."""


def currency_of(word: str) -> str:
    """The code of a currency, or its sign where several use it; empty for any other word."""
    if word.upper() in CODES and (word.isupper() or word.islower()):
        return word.upper()
    return SIGNS.get(word.casefold(), "")
