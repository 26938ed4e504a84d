# Generated from schema/.
"""Account correlated identity."""

from sailpoint.v2025.models import AccountCorrelatedIdentity

__all__ = ["AccountCorrelatedIdentity"]
