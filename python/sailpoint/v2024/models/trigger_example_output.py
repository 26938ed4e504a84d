# Written by `make stubs` from schema/; change it there.
"""Trigger example output."""

from sailpoint._core import model

__all__ = ["TriggerExampleOutput"]

TriggerExampleOutput = model("v2024", "TriggerExampleOutput")
