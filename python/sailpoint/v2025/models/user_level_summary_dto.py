# Generated from schema/.
"""User level summary DTO."""

from sailpoint.v2025.models import UserLevelSummaryDTO

__all__ = ["UserLevelSummaryDTO"]
