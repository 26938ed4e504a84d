# Written by `make stubs` from schema/; change it there.
"""Orphan identities report arguments."""

from sailpoint._core import model

__all__ = ["OrphanIdentitiesReportArguments"]

OrphanIdentitiesReportArguments = model("v2024", "OrphanIdentitiesReportArguments")
