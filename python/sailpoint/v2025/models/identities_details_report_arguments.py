# Generated from schema/.
"""Identities details report arguments."""

from sailpoint.v2025.models import IdentitiesDetailsReportArguments

__all__ = ["IdentitiesDetailsReportArguments"]
