# Generated from schema/.
"""Identities report arguments."""

from sailpoint.v2024.models import IdentitiesReportArguments

__all__ = ["IdentitiesReportArguments"]
