# Written by `make stubs` from schema/; change it there.
"""Inner hit."""

from sailpoint._core import model

__all__ = ["InnerHit"]

InnerHit = model("v2024", "InnerHit")
