# Generated from schema/.
"""Identities report arguments."""

from sailpoint.v2025.models import IdentitiesReportArguments

__all__ = ["IdentitiesReportArguments"]
