# Generated from schema/.
"""Identities report arguments."""

from sailpoint.v3.models import IdentitiesReportArguments

__all__ = ["IdentitiesReportArguments"]
