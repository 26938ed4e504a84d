# Written by `make stubs` from schema/; change it there.
"""Source."""

from sailpoint._core import model

__all__ = ["Source"]

Source = model("v2024", "Source")
