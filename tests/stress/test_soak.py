"""A short soak; `make soak` runs a long one."""

from __future__ import annotations

from stress.soak import GROWS, soak


def test_calls_through_a_hostile_network_end_well_or_say_why() -> None:
    outcome = soak(60)

    print(outcome.report())  # noqa: T201 - for those who look
    assert outcome.wrong == []
    assert outcome.doubled == []
    assert outcome.lost == []
    assert outcome.calls.total() > 100
    assert all(outcome.faults[name] for name in ("reset", "503", "429", "truncated"))
    assert outcome.faults["logins"] >= 10
    assert outcome.grown < GROWS
