# Generated from schema/.
"""Account uncorrelated source."""

from sailpoint.v2025.models import AccountUncorrelatedSource

__all__ = ["AccountUncorrelatedSource"]
