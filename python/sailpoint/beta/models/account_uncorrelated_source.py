# Generated from schema/.
"""Account uncorrelated source."""

from sailpoint.beta.models import AccountUncorrelatedSource

__all__ = ["AccountUncorrelatedSource"]
