# Written by `make stubs` from schema/; change it there.
"""Match term."""

from sailpoint._core import model

__all__ = ["MatchTerm"]

MatchTerm = model("v2024", "MatchTerm")
