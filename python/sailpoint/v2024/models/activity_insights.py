# Generated from schema/.
"""Activity insights."""

from sailpoint.v2024.models import ActivityInsights

__all__ = ["ActivityInsights"]
