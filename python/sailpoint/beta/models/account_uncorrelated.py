# Generated from schema/.
"""Account uncorrelated."""

from sailpoint.beta.models import AccountUncorrelated

__all__ = ["AccountUncorrelated"]
