# Generated from schema/.
"""Account uncorrelated source."""

from sailpoint.v2024.models import AccountUncorrelatedSource

__all__ = ["AccountUncorrelatedSource"]
