"""Every code has words in every language, and the catalogues say the same things."""

from __future__ import annotations

import ast as ast_of_python
import dataclasses
import re
from collections import Counter
from enum import StrEnum
from pathlib import Path

import pytest
from fluent.syntax import ast, visitor

import benefits
from benefits import text
from benefits.domain.checks import (
    benefit_checks,
    checks,
    field_problems,
    finance_checks,
    review_checks,
)
from benefits.domain.control.series_warnings import SeriesWarning
from benefits.domain.control.signal import Assurance, PointType, Rule, Variation
from benefits.domain.control.standing import Standing
from benefits.domain.forecast import projection, reaching
from benefits.domain.kpis import kpi_kinds, kpi_templates
from benefits.domain.kpis.kpi_kinds import KINDS
from benefits.domain.kpis.kpi_templates import KPI_TEMPLATES
from benefits.domain.realised import verdicts
from benefits.domain.record import change, facts
from benefits.domain.record.bulk import BULK_KINDS
from benefits.domain.record.facts import FACT_KINDS
from benefits.domain.status import decay, status
from benefits.intake import problems
from benefits.intake.problems import SEVERITIES
from benefits.text import catalogue
from benefits.views.kpi_marks import MARKS

ROOT = Path(benefits.__file__).parents[1]
LANGUAGES = text.languages()
NAMED_OTHERWISE = {"change_kind": "change", "fault_kind": None, "form": None}
"""Enums whose words have a shorter name, or that no user sees."""
CHARTED = {
    "standing": tuple(Standing),
    "series_warning": tuple(SeriesWarning),
    "point_type": tuple(PointType),
    "variation": tuple(Variation),
    "assurance": tuple(Assurance),
    "rule": tuple(one.code for one in Rule),
    "control": ("nothing_measured", "one_value", "yes_no"),
}
"""What is said of a control chart, and the codes of each."""


class Variables(visitor.Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def messages(code: str) -> list[ast.Message]:
    return catalogue.messages(catalogue.parse(catalogue.read(code)))


def variables(code: str) -> dict[str, set[str]]:
    found = {}
    for message in messages(code):
        seen = Variables()
        seen.visit(message)
        found[message.id.name] = seen.names
    return found


def snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def enum_keys() -> set[str]:
    keys = set()
    codes = (facts, change, kpi_kinds, kpi_templates, status, problems)
    for module in (*codes, projection, reaching, decay):
        for name, one in vars(module).items():
            if isinstance(one, type) and issubclass(one, StrEnum) and one is not StrEnum:
                area = NAMED_OTHERWISE.get(snake(name), snake(name))
                keys |= {f"{area}-{code}" for code in one if area and code}
    return keys


def field_keys() -> set[str]:
    small = {field.name for shape in FACT_KINDS.values() for field in dataclasses.fields(shape)}
    bulk = {name for kind in BULK_KINDS.values() for name in (*kind.key, *kind.content)}
    return {f"field-{name}" for name in small | bulk}


def expected_keys() -> dict[str, set[str]]:
    return {
        "enums": enum_keys(),
        "fields": field_keys(),
        "kinds": {f"{area}-{code}" for code in KINDS for area in ("kind", "kind_help")},
        "facts": {
            f"{area}-{kind}" for kind in (*FACT_KINDS, *BULK_KINDS) for area in ("fact", "facts")
        },
        "problems": {f"{area}-{code}" for code in SEVERITIES for area in ("problem", "remedy")},
        "problems of facts": {f"problem-{code}" for code in problem_codes_of_facts()},
        "templates": {
            f"template-{one.code}-{part}"
            for one in KPI_TEMPLATES
            for part in ("name", "definition", "pitfall")
        },
        "template units": {f"unit-{one.unit}" for one in KPI_TEMPLATES},
        "control charts": {f"{area}-{code}" for area, codes in CHARTED.items() for code in codes},
        "marks of a KPI": {f"mark-{kind}" for kind in MARKS},
        "languages": {"language-name", "language-locale"},
    }


def problem_codes_of_facts() -> set[str]:
    modules = (checks, benefit_checks, finance_checks, field_problems, review_checks, verdicts)
    source = "".join(Path(one.__file__).read_text(encoding="utf-8") for one in modules)
    return set(re.findall(r'FieldProblem\(\s*"(\w+)"', source))


def calls_of_words() -> list[tuple[str, ast_of_python.Call]]:
    """Every `words("some-key", ...)` in the product, with where it stands."""
    files = [ROOT / "app.py", *ROOT.glob("pages/**/*.py"), *ROOT.glob("benefits/**/*.py")]
    return [
        (f"{path.relative_to(ROOT)}:{node.lineno}", node)
        for path in files
        for node in ast_of_python.walk(ast_of_python.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast_of_python.Call) and said_by(node) in {"words", "say"}
    ]


def said_by(call: ast_of_python.Call) -> str:
    name = call.func
    if isinstance(name, ast_of_python.Attribute):
        return name.attr
    return name.id if isinstance(name, ast_of_python.Name) else ""


def literal_calls() -> list[tuple[str, str, ast_of_python.Call]]:
    return [
        (place, call.args[0].value, call)
        for place, call in calls_of_words()
        if call.args and isinstance(call.args[0], ast_of_python.Constant)
    ]


def test_every_key_that_the_product_says_is_in_the_catalogue():
    known = set(variables("en"))
    assert literal_calls()
    assert [(place, key) for place, key, _ in literal_calls() if key not in known] == []


def test_every_sentence_gets_the_values_it_names():
    takes = variables("en")
    wrong = []
    for place, key, call in literal_calls():
        given = {one.arg for one in call.keywords}
        if None not in given and not takes.get(key, given) <= given:
            wrong.append((place, key, takes[key] - given))
    assert wrong == []


def test_english_comes_first_and_norwegian_is_there():
    assert LANGUAGES[0] == "en"
    assert "nb" in LANGUAGES


@pytest.mark.parametrize("area", sorted(expected_keys()))
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_code_has_words(code, area):
    assert expected_keys()[area]
    assert sorted(expected_keys()[area] - set(variables(code))) == []


@pytest.mark.parametrize("code", LANGUAGES[1:])
def test_catalogues_have_the_same_keys(code):
    assert sorted(set(variables("en")) ^ set(variables(code))) == []


@pytest.mark.parametrize("code", LANGUAGES[1:])
def test_catalogues_stand_in_the_same_order(code):
    assert [one.id.name for one in messages(code)] == [one.id.name for one in messages("en")]


SEARCHED = ("heading-", "measurement_status_alias-", "unit-", "help-")
"""Families that the product searches for what is there, instead of saying a key."""


def constants_and_shapes() -> tuple[set[str], list[re.Pattern[str]]]:
    """Texts and names of arguments in the product's sources, and its f-strings as patterns."""
    files = [ROOT / "app.py", *ROOT.glob("pages/**/*.py"), *ROOT.glob("benefits/**/*.py")]
    trees = [ast_of_python.parse(path.read_text(encoding="utf-8")) for path in files]
    nodes = [node for tree in trees for node in ast_of_python.walk(tree)]
    texts = {str(one.value) for one in nodes if isinstance(one, ast_of_python.Constant)}
    texts |= {one.arg for one in nodes if isinstance(one, ast_of_python.keyword) and one.arg}
    built = {shape_of(one) for one in nodes if isinstance(one, ast_of_python.JoinedStr)}
    return texts, [re.compile(shape) for shape in built]


def shape_of(built: ast_of_python.JoinedStr) -> str:
    return "".join(
        re.escape(str(one.value)) if isinstance(one, ast_of_python.Constant) else r"([\w-]+?)"
        for one in built.values
    )


def test_every_key_is_said_somewhere():
    texts, shapes = constants_and_shapes()
    codes = set().union(*expected_keys().values())
    known = texts | {part for key in codes for part in key.split("-")}
    unsaid = [
        key
        for key in set(variables("en")) - texts - codes
        if not key.startswith(SEARCHED)
        and not any(
            found and set(found.groups()) <= known
            for found in (shape.fullmatch(key) for shape in shapes)
        )
    ]
    assert sorted(unsaid) == []


@pytest.mark.parametrize("code", LANGUAGES[1:])
def test_a_sentence_takes_the_same_values_in_every_language(code):
    english, other = variables("en"), variables(code)
    differing = {key for key in english.keys() & other.keys() if english[key] != other[key]}
    assert sorted(differing) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_key_is_written_twice(code):
    written = Counter(message.id.name for message in messages(code))
    assert [key for key, times in written.items() if times > 1] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_sentence_can_be_said(code):
    words = text.load(code)
    for key, names in variables(code).items():
        assert words(key, **dict.fromkeys(names, 2)).strip(), key


SHARED_WORDS = {
    "",
    "For",
    "KPI",
    "KPI-ID",
    "Id",
    "Status",
    "Plan",
    "NPV",
    "ROI",
    "SHA",
    "PostgreSQL",
    "SQLite",
}
"""Words that a translation may leave as they are in English."""


class Letters(visitor.Visitor):
    def __init__(self) -> None:
        self.found = ""

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.found += " " + re.sub(r"[\W\d_]+", " ", node.value)


def letters(message: ast.Message) -> str:
    read = Letters()
    read.visit(message)
    return " ".join(read.found.split())


@pytest.mark.parametrize("code", LANGUAGES[1:])
def test_no_sentence_is_left_in_english(code):
    english = {message.id.name: letters(message) for message in messages("en")}
    untranslated = {
        message.id.name: letters(message)
        for message in messages(code)
        if not set(letters(message).split()) <= SHARED_WORDS
        and letters(message) == english.get(message.id.name)
    }
    assert untranslated == {}
