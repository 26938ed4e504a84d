# Generated from schema/.
"""Account correlated source."""

from sailpoint.beta.models import AccountCorrelatedSource

__all__ = ["AccountCorrelatedSource"]
