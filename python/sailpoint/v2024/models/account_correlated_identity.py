# Generated from schema/.
"""Account correlated identity."""

from sailpoint.v2024.models import AccountCorrelatedIdentity

__all__ = ["AccountCorrelatedIdentity"]
