# Generated from schema/.
"""Orphan identities report arguments."""

from sailpoint.v2025.models import OrphanIdentitiesReportArguments

__all__ = ["OrphanIdentitiesReportArguments"]
