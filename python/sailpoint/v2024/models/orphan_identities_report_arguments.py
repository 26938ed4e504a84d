# Generated from schema/.
"""Orphan identities report arguments."""

from sailpoint.v2024.models import OrphanIdentitiesReportArguments

__all__ = ["OrphanIdentitiesReportArguments"]
