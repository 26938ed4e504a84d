# Written by `make stubs` from schema/; change it there.
"""Multi host sources."""

from sailpoint._core import model

__all__ = ["MultiHostSources"]

MultiHostSources = model("v2024", "MultiHostSources")
