# Generated from schema/.
"""Account correlated source."""

from sailpoint.v2025.models import AccountCorrelatedSource

__all__ = ["AccountCorrelatedSource"]
