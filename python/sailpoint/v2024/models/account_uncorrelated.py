# Generated from schema/.
"""Account uncorrelated."""

from sailpoint.v2024.models import AccountUncorrelated

__all__ = ["AccountUncorrelated"]
