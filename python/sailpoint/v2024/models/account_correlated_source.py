# Generated from schema/.
"""Account correlated source."""

from sailpoint.v2024.models import AccountCorrelatedSource

__all__ = ["AccountCorrelatedSource"]
