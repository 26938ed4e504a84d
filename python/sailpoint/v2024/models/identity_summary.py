# Written by `make stubs` from schema/; change it there.
"""Identity summary."""

from sailpoint._core import model

__all__ = ["IdentitySummary"]

IdentitySummary = model("v2024", "IdentitySummary")
