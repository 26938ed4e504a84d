# Written by `make stubs` from schema/; change it there.
"""Work items."""

from sailpoint._core import model

__all__ = ["WorkItems"]

WorkItems = model("v2024", "WorkItems")
