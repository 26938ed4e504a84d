# Generated from schema/.
"""Account uncorrelated."""

from sailpoint.v2025.models import AccountUncorrelated

__all__ = ["AccountUncorrelated"]
