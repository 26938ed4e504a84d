# Generated from schema/.
"""Account correlated."""

from sailpoint.v2025.models import AccountCorrelated

__all__ = ["AccountCorrelated"]
