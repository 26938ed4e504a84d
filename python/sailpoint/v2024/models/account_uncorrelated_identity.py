# Generated from schema/.
"""Account uncorrelated identity."""

from sailpoint.v2024.models import AccountUncorrelatedIdentity

__all__ = ["AccountUncorrelatedIdentity"]
