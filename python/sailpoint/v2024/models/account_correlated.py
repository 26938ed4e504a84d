# Generated from schema/.
"""Account correlated."""

from sailpoint.v2024.models import AccountCorrelated

__all__ = ["AccountCorrelated"]
