# Generated from schema/.
"""Account uncorrelated identity."""

from sailpoint.v2025.models import AccountUncorrelatedIdentity

__all__ = ["AccountUncorrelatedIdentity"]
