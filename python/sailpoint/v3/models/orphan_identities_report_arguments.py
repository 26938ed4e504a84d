# Generated from schema/.
"""Orphan identities report arguments."""

from sailpoint.v3.models import OrphanIdentitiesReportArguments

__all__ = ["OrphanIdentitiesReportArguments"]
