# Generated from schema/.
"""Activity identity."""

from sailpoint.v3.models import ActivityIdentity

__all__ = ["ActivityIdentity"]
