# Generated from schema/.
"""Activity identity."""

from sailpoint.v2025.models import ActivityIdentity

__all__ = ["ActivityIdentity"]
