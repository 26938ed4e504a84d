# Generated from schema/.
"""Account correlated identity."""

from sailpoint.beta.models import AccountCorrelatedIdentity

__all__ = ["AccountCorrelatedIdentity"]
