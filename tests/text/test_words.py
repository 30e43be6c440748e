import numpy as np
import pytest

from benefits import text
from benefits.text import CatalogueError, Words, catalogue


def words_of(source: str) -> Words:
    return Words("xx", catalogue.parse(f"language-locale = en_GB\n{source}"))


def test_an_unknown_key_is_our_mistake_and_flies():
    with pytest.raises(KeyError, match="page-nowhere"):
        text.load("en")("page-nowhere")


def test_an_unknown_language_is_our_mistake_and_flies():
    with pytest.raises(KeyError, match="tlh"):
        text.load("tlh")


def test_a_value_not_given_is_our_mistake_and_flies():
    with pytest.raises(KeyError, match="name"):
        words_of("greeting = Hello { $name }")("greeting")


def test_a_broken_catalogue_cannot_be_loaded():
    with pytest.raises(CatalogueError, match="greeting"):
        words_of("greeting Hello")


def test_values_stand_in_the_sentence_without_invisible_marks():
    assert words_of("greeting = Hello { $name }!")("greeting", name="Kari") == "Hello Kari!"


def test_a_value_may_be_called_key():
    assert words_of("lock = Take { $key }")("lock", key="this") == "Take this"


@pytest.mark.parametrize(
    ("code", "count", "said"),
    [
        ("en", 0, "0 KPIs"),
        ("en", 1, "1 KPI"),
        ("en", 2, "2 KPIs"),
        ("en", 1200, "1,200 KPIs"),
        ("nb", 0, "0 KPI-er"),
        ("nb", 1, "1 KPI"),
        ("nb", 2, "2 KPI-er"),
        ("nb", 1200, "1\u00a0200 KPI-er"),
    ],
)
def test_plurals_are_right(code, count, said):
    assert text.load(code)("facts-kpi", count=count) == said


def test_plurals_are_right_for_numbers_out_of_frames():
    assert text.load("en")("facts-kpi", count=np.int64(1)) == "1 KPI"


def test_keys_are_listed_by_area():
    words = words_of("unit-days = days\nstatus-watch = Watch\nunit-hours = hours")
    assert words.keys("unit-") == ("unit-days", "unit-hours")
    assert words.has("unit-days")
    assert not words.has("unit-years")


def test_a_language_knows_its_locale():
    assert str(text.load("nb").locale) == "nb_NO"
    assert text.load("nb").code == "nb"


def test_a_language_is_read_once():
    assert text.load("en") is text.load("en")


def test_adding_a_language_is_adding_a_file(tmp_path):
    for name in ("nb.ftl", "sv.ftl", "en.ftl", "notes.txt"):
        (tmp_path / name).touch()
    assert text.languages(tmp_path) == ("en", "nb", "sv")
