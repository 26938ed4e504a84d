# Generated from schema/.
"""Activity insights."""

from sailpoint.v2025.models import ActivityInsights

__all__ = ["ActivityInsights"]
