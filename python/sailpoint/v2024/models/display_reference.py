# Written by `make stubs` from schema/; change it there.
"""Display reference."""

from sailpoint._core import model

__all__ = ["DisplayReference"]

DisplayReference = model("v2024", "DisplayReference")
