# Generated from schema/.
"""User level request."""

from sailpoint.v2025.models import UserLevelRequest

__all__ = ["UserLevelRequest"]
