"""Frames and words in, finished chart specs out: dictionaries that need nothing else."""

from benefits.charts.bars import gap_bars, quarter_bars
from benefits.charts.bullet import Reading, bullet
from benefits.charts.ladder import ladder_steps
from benefits.charts.s_curve import s_curve
from benefits.charts.style import Look, Moments
from benefits.charts.tornado import tornado
from benefits.charts.trajectory import References, trajectory

__all__ = [
    "Look",
    "Moments",
    "Reading",
    "References",
    "bullet",
    "gap_bars",
    "ladder_steps",
    "quarter_bars",
    "s_curve",
    "tornado",
    "trajectory",
]
