# Generated from schema/.
"""Identities details report arguments."""

from sailpoint.v3.models import IdentitiesDetailsReportArguments

__all__ = ["IdentitiesDetailsReportArguments"]
