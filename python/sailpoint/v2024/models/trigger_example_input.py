# Written by `make stubs` from schema/; change it there.
"""Trigger example input."""

from sailpoint._core import model

__all__ = ["TriggerExampleInput"]

TriggerExampleInput = model("v2024", "TriggerExampleInput")
