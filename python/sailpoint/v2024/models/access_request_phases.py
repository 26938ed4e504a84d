# Written by `make stubs` from schema/; change it there.
"""Access request phases."""

from sailpoint._core import model

__all__ = ["AccessRequestPhases"]

AccessRequestPhases = model("v2024", "AccessRequestPhases")
