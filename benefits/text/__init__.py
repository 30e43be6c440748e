"""Words for codes, one catalogue a language, and numbers, months and money as it writes them."""

from benefits.text.catalogue import CatalogueError, languages
from benefits.text.charts import vega_locale
from benefits.text.vocabulary import vocabulary
from benefits.text.words import MoneyScale, Words, load

__all__ = [
    "CatalogueError",
    "MoneyScale",
    "Words",
    "languages",
    "load",
    "vega_locale",
    "vocabulary",
]
