# Written by `make stubs` from schema/; change it there.
"""Source1."""

from sailpoint._core import model

__all__ = ["Source1"]

Source1 = model("v2024", "Source1")
