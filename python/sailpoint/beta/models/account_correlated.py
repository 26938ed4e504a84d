# Generated from schema/.
"""Account correlated."""

from sailpoint.beta.models import AccountCorrelated

__all__ = ["AccountCorrelated"]
