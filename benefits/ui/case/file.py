"""A business case from a workbook: drop it, see what was understood, answer what it leaves open."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import streamlit as st

from benefits.actions.case_lines import Received, WantedLine
from benefits.actions.case_source import (
    CaseFile,
    read_case_file,
    received,
    understood,
    wanted_lines,
)
from benefits.actions.files import example_case
from benefits.actions.received import Upload
from benefits.intake.cases.case_table import CaseRead
from benefits.intake.files.limits import SUFFIXES
from benefits.intake.problems import Problem, Severity
from benefits.ui.context import Context
from benefits.ui.export import XLSX
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.ui.seen import seen, token
from benefits.ui.upload import problem_table

SCALES = (1, 1_000, 1_000_000)


@dataclass(frozen=True, slots=True, eq=False)
class FromFile:
    """What a file says, as answered so far. `asks` says that something must be confirmed."""

    file: CaseFile
    found: CaseRead
    lines: tuple[WantedLine, ...]

    @property
    def received(self) -> Received | None:
        return received(self.file, self.found)

    @property
    def asks(self) -> bool:
        return self.found.asks

    @property
    def stem(self) -> str:
        """The file's name as a name for the case."""
        stem = Path(self.file.name).stem.replace("-", " ").replace("_", " ").strip()
        return stem[:1].upper() + stem[1:]


def from_file(ctx: Context, currency: str) -> FromFile | None:
    """The business case of the dropped file; None while there is none that can be used."""
    words = ctx.words
    dropped = st.file_uploader(
        words("case-drop"),
        type=list(SUFFIXES),
        key=f"case_file_{token('case')}",
        help=words("case-drop_help"),
    )
    _example(ctx)
    if dropped is None:
        return None
    file = seen(f"case_file:{dropped.file_id}", lambda: _read(ctx, dropped))
    plain = understood(file)
    scale = None if plain.blocked else _scale(ctx, plain, currency, dropped.file_id)
    found = plain if scale is None else understood(file, scale)
    _problems(ctx, file, found)
    if found.blocked:
        return None
    refunds = _refunds(ctx, found, dropped.file_id)
    return FromFile(file, found, wanted_lines(found, refunds=refunds))


def _read(ctx: Context, dropped: Any) -> CaseFile:
    with st.status(ctx.words("case-reading"), expanded=False) as progress:
        file = read_case_file(Upload(dropped.name, dropped.getvalue()))
        progress.update(label=ctx.words("case-read"), state="complete")
    return file


def _example(ctx: Context) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.download_button(
            ctx.words("case-example"),
            data=lambda: example_case(ctx.words.code),
            file_name=f"{ctx.words('page-case')}.xlsx",
            mime=XLSX,
            on_click="ignore",
            key="case_example",
        )
        quiet(ctx.words("case-example_what"))


def _scale(ctx: Context, found: CaseRead, currency: str, mark: str) -> int | None:
    """What one unit of the file stands for; None leaves it to the file's own words."""
    words = ctx.words

    def shown(scale: int | None) -> str:
        if scale is not None:
            return words(f"case-scale_{scale}", currency=currency)
        said = words(f"case-scale_{found.scale}", currency=currency)
        return words("case-scale_file", scale=said)

    return st.selectbox(
        words("case-scale"), (None, *SCALES), format_func=shown, key=f"case_scale_{mark}", width=360
    )


def _refunds(ctx: Context, found: CaseRead, mark: str) -> bool:
    """Whether costs that are all negative mean money that comes back."""
    if not any(one.code == "case_negative_costs" for one in found.problems):
        return False
    picked = st.radio(
        ctx.words("case-signs"),
        ("costs", "refunds"),
        format_func=lambda one: ctx.words(f"case-signs_{one}"),
        key=f"case_signs_{mark}",
        horizontal=True,
    )
    return picked == "refunds"


def _problems(ctx: Context, file: CaseFile, found: CaseRead) -> None:
    """Every remark with its place, in the groups of the upload page."""
    words, problems = ctx.words, found.problems
    if not problems:
        return
    label = words("case-problems", name=safe(file.name), count=len(problems))
    with st.expander(label, expanded=found.blocked or found.asks):
        if found.blocked:
            st.error(words("case-blocked"))
        for severity in Severity:
            listed: list[Problem] = [one for one in problems if one.severity is severity]
            if listed:
                st.markdown(f"**{words(f'severity-{severity}', count=len(listed))}**")
                st.dataframe(problem_table(ctx, listed), hide_index=True, width="stretch")
