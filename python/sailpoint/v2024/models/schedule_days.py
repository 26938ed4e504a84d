# Written by `make stubs` from schema/; change it there.
"""Schedule days."""

from sailpoint._core import model

__all__ = ["ScheduleDays"]

ScheduleDays = model("v2024", "ScheduleDays")
