import pytest

from benefits import text
from benefits.text.vocabulary import merged


def test_headings_of_every_language_lead_to_the_same_field():
    headings = text.vocabulary()["headings"]
    assert {headings[word] for word in ("month", "måned", "periode")} == {"month"}
    assert {headings[word] for word in ("value", "verdi", "faktisk verdi")} == {"value"}


def test_a_field_is_known_by_its_own_code():
    headings = text.vocabulary()["headings"]
    assert {field: headings[field] for field in set(headings.values())} == {
        field: field for field in set(headings.values())
    }


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("march", 3),
        ("mar", 3),
        ("mars", 3),
        ("mai", 5),
        ("sep", 9),
        ("sept", 9),
        ("okt.", 10),
        ("okt", 10),
        ("desember", 12),
    ],
)
def test_months_are_known_by_name(name, number):
    assert text.vocabulary()["months"][name] == number


def test_every_language_names_all_twelve_months():
    assert set(text.vocabulary()["months"].values()) == set(range(1, 13))


def test_statuses_are_known_by_word_alias_and_code():
    statuses = text.vocabulary()["statuses"]
    words = ("anslått", "anslag", "estimated", "est.", "not_applicable", "ikke aktuelt")
    assert [statuses[word] for word in words] == ["estimated"] * 4 + ["not_applicable"] * 2


def test_words_for_no_value_are_known_and_zero_is_not_one():
    missing = text.vocabulary()["missing"]
    assert {"n/a", "–", "mangler"} <= set(missing)
    assert not {"0", ""} & set(missing)


def test_words_are_folded():
    vocabulary = text.vocabulary()
    every = [*vocabulary["headings"], *vocabulary["months"], *vocabulary["missing"]]
    assert every == [word.casefold().strip() for word in every]


def test_a_word_that_means_two_things_is_refused():
    with pytest.raises(ValueError, match="'volum'"):
        merged([("volum", "weight"), ("volum", "value")])
