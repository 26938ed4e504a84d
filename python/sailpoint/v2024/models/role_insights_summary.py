# Written by `make stubs` from schema/; change it there.
"""Role insights summary."""

from sailpoint._core import model

__all__ = ["RoleInsightsSummary"]

RoleInsightsSummary = model("v2024", "RoleInsightsSummary")
