"""All hostile files together."""

from __future__ import annotations

from tests.intake.hostile.alarms import ALARMS
from tests.intake.hostile.attacks import ATTACKS
from tests.intake.hostile.case import Hostile
from tests.intake.hostile.markup import MARKUP
from tests.intake.hostile.values import VALUES

CORPUS: tuple[Hostile, ...] = (*ATTACKS, *MARKUP, *VALUES, *ALARMS)
