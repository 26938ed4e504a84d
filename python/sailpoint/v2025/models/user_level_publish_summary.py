# Generated from schema/.
"""User level publish summary."""

from sailpoint.v2025.models import UserLevelPublishSummary

__all__ = ["UserLevelPublishSummary"]
