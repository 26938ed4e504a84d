# Generated from schema/.
"""Identities details report arguments."""

from sailpoint.v2024.models import IdentitiesDetailsReportArguments

__all__ = ["IdentitiesDetailsReportArguments"]
