# Written by `make stubs` from schema/; change it there.
"""Identity cert decision summary."""

from sailpoint._core import model

__all__ = ["IdentityCertDecisionSummary"]

IdentityCertDecisionSummary = model("v2024", "IdentityCertDecisionSummary")
