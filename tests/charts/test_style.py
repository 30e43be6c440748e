from hypothesis import given
from hypothesis import strategies as st

from benefits.charts import style
from benefits.domain.calendar.period import Month


def test_a_day_names_the_month_even_in_december():
    assert style.day(Month.of(2026, 12)) == "2026-12-01T00:00:00"
    assert style.day(Month.of(2026, 12), -1) == "2026-11-30T00:00:00"


@given(st.lists(st.floats(-1e6, 1e6), max_size=5), st.floats(0, 1e5))
def test_labels_are_moved_apart_and_keep_their_order(heights, gap):
    placed = style.spread(heights, gap)
    pairs = sorted(zip(heights, placed, strict=True))
    moved = [new for _, new in pairs]
    assert all(new >= old for old, new in pairs)
    tolerance = 1e-6
    assert all(
        above - below >= gap - tolerance
        for below, above in zip(sorted(moved), sorted(moved)[1:], strict=False)
    )


def test_long_axes_are_labelled_more_sparsely():
    first = Month.of(2026, 1)
    steps = [
        style.time_axis([first, first + months], style.Look().palette).to_dict()["axis"][
            "tickCount"
        ]["step"]
        for months in (11, 35, 59)
    ]
    assert steps == [3, 6, 12]


def test_the_room_at_the_right_grows_with_the_longest_label():
    assert style.room_for(["Plan", "Forecast"]) > style.room_for(["Plan"])


def test_an_axis_of_one_month_still_has_a_width():
    first = Month.of(2026, 1)
    domain = style.time_axis([first], style.Look().palette).to_dict()["scale"]["domain"]
    assert domain == ["2026-01-01T00:00:00", "2026-02-01T00:00:00"]
