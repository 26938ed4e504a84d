# Generated from schema/.
"""Activity identity."""

from sailpoint.v2024.models import ActivityIdentity

__all__ = ["ActivityIdentity"]
