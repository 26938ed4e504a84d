# Generated from schema/.
"""Activity insights."""

from sailpoint.v3.models import ActivityInsights

__all__ = ["ActivityInsights"]
